//! Text becomes a key exactly when it is one by the letter of `SPEC.md`.

use std::collections::HashMap;

use agentidemp::Key;
use agentidemp_tests::for_all;
use agentidemp_tests::strategies::{self, character, text};
use proptest::arbitrary::any;
use proptest::char::range;
use proptest::collection::vec;
use proptest::prop_oneof;
use proptest::sample::select;
use proptest::strategy::Strategy;

/// What `SPEC.md` has a key say.
#[derive(Debug, PartialEq)]
struct Reading {
    scope: Option<String>,
}

impl Reading {
    fn of(key: &Key) -> Self {
        Self { scope: key.scope().map(String::from) }
    }
}

/// What a reader of `SPEC.md` makes of a text, if it is a key.
fn read(text: &str) -> Option<Reading> {
    let (scope, unscoped) = text.split_at_checked(text.len().checked_sub(35)?)?;
    let digits = unscoped.strip_prefix("ik_")?;
    if !digits.bytes().all(|byte| b"0123456789abcdef".contains(&byte)) {
        return None;
    }
    if scope.is_empty() {
        return Some(Reading { scope: None });
    }
    let mut says = Vec::new();
    let mut rest = scope.strip_suffix(':')?.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'%' => {
                let digits = [rest.next()?, rest.next()?];
                let upper = digits.iter().all(|digit| b"0123456789ABCDEF".contains(digit));
                let byte = u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?;
                let unreserved = byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
                if !upper || unreserved {
                    return None;
                }
                says.push(byte);
            }
            0x21..=0x7E => says.push(byte),
            _ => return None,
        }
    }
    let scope = Some(String::from_utf8(says).ok()?);
    Some(Reading { scope })
}

/// Texts of which some are keys, and most nearly.
fn nearly_a_key() -> impl Strategy<Value = String> {
    let escape = |byte| format!("%{byte:02X}");
    let piece = prop_oneof![
        character().prop_map(String::from),
        any::<u8>().prop_map(escape),
        any::<u8>().prop_map(|byte| format!("%{byte:02x}")),
        any::<char>().prop_map(move |c| c
            .to_string()
            .bytes()
            .map(escape)
            .collect::<Vec<_>>()
            .concat()),
        select(vec!["%", "%2", "%%", "%2F", "%F0%9F%98", "ik_", ":"]).prop_map(String::from),
    ];
    let prefix = prop_oneof![
        6 => select(vec![":ik_"]),
        1 => select(vec!["ik_", "", "IK_", ":", "ik", ":ik_é"]),
    ];
    let digit = || prop_oneof![range('0', '9'), range('a', 'f')];
    let digits = prop_oneof![
        6 => vec(digit(), 32),
        1 => vec(digit(), 30..35),
        1 => vec(prop_oneof![20 => digit(), 1 => select(vec!['A', 'F', 'g', 'é', ' '])], 32),
    ];
    (vec(piece, 0..4), prefix, digits).prop_map(|(scope, prefix, digits)| {
        scope.into_iter().chain([prefix.into(), String::from_iter(digits)]).collect()
    })
}

#[test]
fn what_parses_is_a_key_and_prints_back_unchanged() {
    let anything = vec(any::<char>(), 0..80).prop_map(String::from_iter);
    let texts = prop_oneof![8 => nearly_a_key(), 1 => text(), 1 => anything];
    for_all(vec(texts, 10), |texts| {
        for text in texts {
            match text.parse::<Key>() {
                Ok(key) => {
                    assert_eq!(Some(Reading::of(&key)), read(&text), "{text:?}");
                    assert_eq!(key, text);
                    assert_eq!(String::from(key), text);
                }
                Err(error) => {
                    assert_eq!(read(&text), None, "{text:?}: {error}");
                    assert!(text.is_char_boundary(error.offset()), "{text:?}: {error}");
                    assert_eq!(Key::try_from(text.as_str()), Err(error.clone()));
                    assert_eq!(Key::try_from(text), Err(error));
                }
            }
        }
    });
}

#[test]
fn every_key_parses_back() {
    for_all(strategies::key(), |key| {
        assert_eq!(key.parse::<Key>().as_ref(), Ok(&key));
        assert_eq!(Key::try_from(key.as_str()).as_ref(), Ok(&key));
        assert_eq!(Key::try_from(String::from(&key)).as_ref(), Ok(&key));
        assert_eq!(read(&key), Some(Reading::of(&key)));
    });
}

#[test]
fn a_key_is_a_string_in_serde() {
    for_all(strategies::key(), |key| {
        let json = serde_json::to_string(&key).expect("a string");
        assert_eq!(json, serde_json::to_string(key.as_str()).expect("a string"));
        assert_eq!(serde_json::from_str::<Key>(&json).expect("a key"), key);
        let value = serde_json::to_value(&key).expect("a string");
        assert_eq!(serde_json::from_value::<Key>(value).expect("a key"), key);
        let counts = HashMap::from([(key, 1)]);
        let json = serde_json::to_string(&counts).expect("an object");
        assert_eq!(serde_json::from_str::<HashMap<Key, u8>>(&json).expect("keys"), counts);
    });
}

#[test]
fn serde_refuses_what_is_no_key() {
    for_all(nearly_a_key(), |text| {
        let json = serde_json::to_string(&text).expect("a string");
        assert_eq!(serde_json::from_str::<Key>(&json).is_ok(), read(&text).is_some(), "{json}");
    });
    for no_string in ["7", "null", "[]", "{}"] {
        assert!(serde_json::from_str::<Key>(no_string).is_err(), "{no_string}");
    }
}
