//! Requests of real APIs: their keys follow the wire, stay what they are, and tell neighbours apart.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::fmt::Debug;

use agentidemp::{Canonicalize, IdempotencyKey, canonical, canonical_string};
use agentidemp_tests::requests::anthropic::MessagesRequest;
use agentidemp_tests::requests::openai::ChatRequest;
use agentidemp_tests::requests::strategies::{Sample, json};
use agentidemp_tests::{assert_form, assert_wire, for_all, key_text, oracle, wire_form};
use proptest::arbitrary::any;
use proptest::collection::vec;
use proptest::prop_oneof;
use proptest::sample::{Index, select};
use proptest::strategy::{Just, Strategy};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Number, Value, json};

trait Request:
    Clone + Debug + PartialEq + Serialize + DeserializeOwned + IdempotencyKey + Canonicalize + Sample
{
}

impl Request for ChatRequest {}
impl Request for MessagesRequest {}

/// Asserts that the derive, the bridge from serde and the form of the JSON value are of one mind
/// with the oracle.
#[track_caller]
fn assert_every_way<T: Serialize + Canonicalize>(request: &T) {
    assert_wire(request);
    let form = wire_form(request);
    assert_eq!(canonical_string(request).as_ref(), Ok(&form));
    let value = serde_json::to_value(request).expect("a request has JSON");
    assert_form(&value, &form);
}

fn random_requests_follow_the_wire<T: Request>() {
    for_all(T::sample(), |request| assert_every_way(&request));
}

#[test]
fn random_openai_requests_follow_the_wire() {
    random_requests_follow_the_wire::<ChatRequest>();
}

#[test]
fn random_anthropic_requests_follow_the_wire() {
    random_requests_follow_the_wire::<MessagesRequest>();
}

#[test]
fn random_json_follows_the_wire() {
    for_all(json(), |json| assert_every_way(&json));
}

/// The requests that are written down, and their keys.
macro_rules! fixtures {
    ($($test:ident: $request:ty, $file:literal, $key:literal;)*) => {
        $(
            #[test]
            fn $test() {
                let json = include_str!(concat!("../fixtures/requests/", $file));
                check_fixture::<$request>(json, $key);
            }
        )*

        const FILES: &[&str] = &[$($file),*];
    };
}

fixtures! {
    openai_small_chat:
        ChatRequest, "openai-small-chat.json",
        "ik_b132d0f0fbf912d5ed718586d2e4ffbd";
    openai_tools:
        ChatRequest, "openai-tools.json",
        "ik_0fe8410b98c7dec988d28b10a9e15714";
    openai_multimodal:
        ChatRequest, "openai-multimodal.json",
        "ik_4395738fdd0f79cb99457da0f0cfe608";
    openai_structured_output:
        ChatRequest, "openai-structured-output.json",
        "ik_a95b66ab71883902773829a379ac8711";
    openai_every_setting:
        ChatRequest, "openai-every-setting.json",
        "ik_28892ee40e9ff1829b2556d494b2512e";
    anthropic_small_chat:
        MessagesRequest, "anthropic-small-chat.json",
        "ik_1ba9d2263f49b2a803bb0c45f1fa1ba8";
    anthropic_cached_system:
        MessagesRequest, "anthropic-cached-system.json",
        "ik_fd23b0bb6ee0fc9cdd2d54224a56b7e2";
    anthropic_tools:
        MessagesRequest, "anthropic-tools.json",
        "ik_cd99154d6b9bdb472a8e7ba69c6250dd";
    anthropic_thinking:
        MessagesRequest, "anthropic-thinking.json",
        "ik_e96906ecb93845f3c78f5cd93b216f33";
    anthropic_documents_and_servers:
        MessagesRequest, "anthropic-documents-and-servers.json",
        "ik_7ab7dea1941e47abafa1ace8dfba19b4";
}

#[track_caller]
fn check_fixture<T: Request>(json: &str, key: &str) {
    let value: Value = serde_json::from_str(json).expect("the file is JSON");
    let request: T = serde_json::from_str(json).expect("the file is such a request");
    assert_eq!(serde_json::to_value(&request).unwrap(), value);
    assert_every_way(&request);

    let compact = serde_json::to_string(&value).unwrap();
    assert_eq!(key_text(oracle::canonical(&compact)), key);
    assert_eq!(request.idempotency_key(), key);
}

#[test]
fn every_fixture_has_a_test() {
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/requests");
    let entries = std::fs::read_dir(directory).expect("the directory of the fixtures");
    let found: BTreeSet<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(found, FILES.iter().map(Into::into).collect());
}

/// One small change of a JSON value.
#[derive(Clone, Copy, Debug)]
enum Edit {
    /// None at all.
    Nothing,
    /// Another scalar, another order of the elements, another member.
    Change,
    /// One member or element less.
    Remove(Index),
    /// One member or element more.
    Add(&'static str),
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        1 => Just(Edit::Nothing),
        8 => Just(Edit::Change),
        4 => any::<Index>().prop_map(Edit::Remove),
        4 => select(&["", "name", "type", "cache_control", "unknown"][..]).prop_map(Edit::Add),
    ]
}

impl Edit {
    /// Edits what is at `place`, of all the values that are in this one.
    fn apply(self, value: &mut Value, place: Index) {
        let place = place.index(size(value));
        let value = nth(value, &mut { place }).expect("there are that many");
        match (self, value) {
            (Self::Nothing, _) => {}
            (_, null @ Value::Null) => *null = json!("not null"),
            (_, Value::Bool(flag)) => *flag = !*flag,
            (_, Value::String(text)) => text.push('x'),
            (_, Value::Number(number)) => *number = neighbour(number),
            (Self::Change, Value::Array(elements)) => elements.reverse(),
            (Self::Remove(at), Value::Array(elements)) if !elements.is_empty() => {
                elements.remove(at.index(elements.len()));
            }
            (_, Value::Array(elements)) => elements.extend(elements.last().cloned()),
            (Self::Remove(at), Value::Object(members)) if !members.is_empty() => {
                let name = members.keys().nth(at.index(members.len())).unwrap().clone();
                members.remove(&name);
            }
            (Self::Add(name), Value::Object(members)) => {
                members.entry(name).or_insert_with(|| json!("added"));
            }
            (_, Value::Object(members)) => {
                members.insert("changed".into(), Value::Null);
            }
        }
    }
}

/// Another number, an integer for an integer and a float for a float.
fn neighbour(number: &Number) -> Number {
    if let Some(unsigned) = number.as_u64() {
        (unsigned ^ 1).into()
    } else if let Some(signed) = number.as_i64() {
        (signed ^ 1).into()
    } else {
        let float = number.as_f64().expect("a float");
        let bits = if float == 0.0 { 1 } else { float.to_bits() ^ 1 };
        Number::from_f64(f64::from_bits(bits)).unwrap_or_else(|| number.clone())
    }
}

fn children(value: &mut Value) -> Vec<&mut Value> {
    match value {
        Value::Array(elements) => elements.iter_mut().collect(),
        Value::Object(members) => members.values_mut().collect(),
        _ => Vec::new(),
    }
}

/// How many values are in this one, itself among them.
fn size(value: &mut Value) -> usize {
    1 + children(value).into_iter().map(size).sum::<usize>()
}

fn nth<'a>(value: &'a mut Value, place: &mut usize) -> Option<&'a mut Value> {
    if *place == 0 {
        return Some(value);
    }
    *place -= 1;
    children(value).into_iter().find_map(|child| nth(child, place))
}

fn neighbours_are_told_apart<T: Request>() {
    let (equal, different) = (Cell::new(0), Cell::new(0));
    let edits = vec((edit(), any::<Index>()), 4);
    for_all((T::sample(), edits), |(request, edits)| {
        let json = serde_json::to_value(&request).unwrap();
        let read_back: T = serde_json::from_value(json.clone()).expect("what was written");
        assert_eq!(read_back, request);

        for (edit, place) in edits {
            let mut edited = json.clone();
            edit.apply(&mut edited, place);
            let Ok(other) = serde_json::from_value::<T>(edited) else { continue };
            let same_request = request == other;
            let count = if same_request { &equal } else { &different };
            count.set(count.get() + 1);
            assert_eq!(request.idempotency_key() == other.idempotency_key(), same_request);
            let same_form = canonical::to_string(&request) == canonical::to_string(&other);
            assert_eq!(same_form, same_request);
        }
    });
    assert!(equal.get() > 100, "{equal:?} edits changed nothing");
    assert!(different.get() > 1_000, "{different:?} edits made another request");
}

#[test]
fn neighbours_of_openai_requests_are_told_apart() {
    neighbours_are_told_apart::<ChatRequest>();
}

#[test]
fn neighbours_of_anthropic_requests_are_told_apart() {
    neighbours_are_told_apart::<MessagesRequest>();
}
