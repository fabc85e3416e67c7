//! The values of `serde_json`: by their own forms, by the bridge, and as JSON text.

use agentidemp::canonical::{self, Serde};
use agentidemp::{IdempotencyKey, Key};
use agentidemp_tests::requests::strategies::json;
use agentidemp_tests::strategies::{integer, short_text};
use agentidemp_tests::{assert_form, assert_wire, for_all, wire_form};
use proptest::arbitrary::any;
use proptest::collection::vec;
use proptest::strategy::Strategy;
use serde::Serialize;
use serde_json::value::RawValue;
use serde_json::{Map, Number, Value};

fn raw(text: &str) -> Box<RawValue> {
    RawValue::from_string(text.into()).expect("the text is JSON")
}

#[test]
fn values_follow_the_wire() {
    for_all(json(), |value| {
        let form = wire_form(&value);
        assert_form(&value, &form);
        assert_form(&Serde(&value), &form);
        assert_form(&value.as_object(), &wire_form(&value.as_object()));
    });
}

#[test]
fn numbers_follow_the_wire() {
    for_all((integer::<u64>(), integer::<i64>(), any::<f64>()), |(a, b, c)| {
        assert_wire(&[Some(Number::from(a)), Some(Number::from(b)), Number::from_f64(c)]);
    });
}

/// JSON text with white space in many places, and its characters escaped in many ways.
fn respelled(value: &Value, spaces: &str, seed: usize) -> String {
    let list = |open, items: Vec<String>, close| {
        format!("{open}{spaces}{}{spaces}{close}", items.join(&format!("{spaces},{spaces}")))
    };
    match value {
        Value::String(text) => quoted(text, seed),
        Value::Array(elements) => {
            list('[', elements.iter().map(|e| respelled(e, spaces, seed + 1)).collect(), ']')
        }
        Value::Object(members) => {
            let member = |(name, value): (&String, _)| {
                let value = respelled(value, spaces, seed + 1);
                format!("{}{spaces}:{spaces}{value}", quoted(name, seed))
            };
            list('{', members.iter().rev().map(member).collect(), '}')
        }
        other => other.to_string(),
    }
}

fn quoted(text: &str, seed: usize) -> String {
    let spelled = |(i, c): (usize, char)| match (c, (seed + i) % 3) {
        ('\0'..='\u{1f}' | '"' | '\\', _) | (_, 0) => {
            let units = c.encode_utf16(&mut [0; 2]).to_vec();
            let escapes: Vec<_> = units.iter().map(|unit| format!("\\u{unit:04X}")).collect();
            escapes.concat()
        }
        ('/', 1) => String::from("\\/"),
        _ => String::from(c),
    };
    format!("\"{}\"", text.chars().enumerate().map(spelled).collect::<String>())
}

#[test]
fn json_text_has_the_form_of_what_it_says() {
    let spaces = vec(proptest::sample::select(vec![' ', '\t', '\n', '\r']), 0..3);
    for_all((json(), spaces.prop_map(String::from_iter), 0..3_usize), |(value, spaces, seed)| {
        let form = wire_form(&value);
        let text = raw(&respelled(&value, &spaces, seed));
        assert_form(&*text, &form);
        assert_form(&Serde(&text), &form);
        assert_form(&(1, [&text]), &format!("[1,[{form}]]"));
        let pretty = serde_json::to_string_pretty(&value).expect("a text");
        assert_form(&raw(&pretty), &form);
    });
}

#[test]
fn text_that_is_not_i_json_has_no_form() {
    let deep = format!("{}{}", "[".repeat(129), "]".repeat(129));
    for text in [r#""\ud800""#, "[1e400]", &deep] {
        let error = canonical::try_to_string(&raw(text)).expect_err(text);
        assert_eq!(canonical::try_to_string(&Serde(raw(text))), Err(error));
    }
}

#[test]
fn members_that_share_a_name_are_kept() {
    assert_form(&raw(r#"{"b":1,"a":2,"b":0}"#), r#"{"a":2,"b":1,"b":0}"#);
    assert_ne!(Key::of(&raw(r#"{"a":1,"a":2}"#)), Key::of(&raw(r#"{"a":2}"#)));
}

#[derive(Serialize, IdempotencyKey)]
struct Request {
    model: String,
    input: Value,
    #[serde(flatten)]
    extra: Map<String, Value>,
    raw: Option<Box<RawValue>>,
}

#[test]
fn requests_hold_them() {
    let extra = vec((short_text(), json()), 0..4);
    for_all((short_text(), json(), extra), |(model, input, extra)| {
        let raw = Some(raw(&input.to_string()));
        let request = Request { model, input, extra: extra.into_iter().collect(), raw };
        assert_wire(&request);
        assert_form(&Serde(&request), &wire_form(&request));
    });
}
