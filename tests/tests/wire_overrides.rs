//! Where both attributes speak, our own words win: the form is that of a type on which serde says
//! what they say.

#![expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]

#[macro_use]
mod wire;

use std::collections::BTreeMap;

use agentidemp::{IdempotencyKey, canonical};
use agentidemp_tests::wire_form;
use serde::{Serialize, Serializer};

#[derive(Clone, Serialize, IdempotencyKey)]
struct Part {
    n: i64,
    text: String,
}

fn is_even(n: &i64) -> bool {
    n % 2 == 0
}

fn is_odd(n: &i64) -> bool {
    !is_even(n)
}

fn as_unit<T, S: Serializer>(_: &T, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_unit()
}

fn doubled(n: &i64) -> (i64, i64) {
    (*n, *n)
}

fn doubled_for_serde<S: Serializer>(n: &i64, to: S) -> Result<S::Ok, S::Error> {
    doubled(n).serialize(to)
}

fn as_part(n: &i64) -> Part {
    Part { n: *n, text: "\u{1f600}".into() }
}

fn as_part_for_serde<S: Serializer>(n: &i64, to: S) -> Result<S::Ok, S::Error> {
    as_part(n).serialize(to)
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "type", rename = "wire", rename_all = "UPPERCASE")]
#[idemp(tag = "kind", rename = "key", rename_all = "kebab-case")]
struct Names {
    the_first: i64,
    #[serde(rename = "z")]
    #[idemp(rename = "\u{1f600}")]
    renamed: i64,
    #[serde(rename(serialize = "kept", deserialize = "x"), skip_serializing_if = "is_even")]
    by_serde: i64,
    #[serde(rename(deserialize = "x"))]
    #[idemp(rename = "\n", skip_if = is_even)]
    by_us: i64,
}

#[derive(Serialize, IdempotencyKey)]
#[idemp(explicit)]
struct Fields {
    #[serde(skip)]
    #[idemp(include, rename = "z")]
    skipped: i64,
    #[serde(skip_serializing, skip_serializing_if = "is_even")]
    #[idemp(include)]
    skipped_at_times: i64,
    #[serde(skip_serializing_if = "is_even")]
    #[idemp(include, skip_if = is_odd)]
    even: i64,
    #[serde(flatten)]
    #[idemp(skip)]
    left_out: Part,
    #[idemp(include, flatten)]
    flattened: Part,
    #[serde(serialize_with = "as_unit")]
    #[idemp(include, with = doubled)]
    doubled: i64,
    #[serde(serialize_with = "as_unit", skip_serializing_if = "is_even", rename = "a")]
    #[idemp(include, with = doubled)]
    doubled_at_times: i64,
    #[serde(flatten, serialize_with = "as_unit")]
    #[idemp(include, with = as_part)]
    flattened_with: i64,
    #[serde(serialize_with = "doubled_for_serde")]
    #[idemp(include, serde)]
    by_serde: i64,
    #[serde(skip)]
    #[idemp(include, flatten, serde)]
    map: BTreeMap<String, i32>,
    #[serde(serialize_with = "as_unit")]
    #[idemp(include, unordered)]
    numbers: Vec<i64>,
}

/// What the types above say, in serde's words.
mod meant {
    use super::{
        BTreeMap, IdempotencyKey, Part, Serialize, as_part_for_serde, doubled_for_serde, is_even,
        is_odd,
    };

    #[derive(Serialize, IdempotencyKey)]
    #[serde(tag = "kind", rename = "key", rename_all = "kebab-case")]
    pub(crate) struct Names {
        pub(crate) the_first: i64,
        #[serde(rename = "\u{1f600}")]
        pub(crate) renamed: i64,
        #[serde(rename = "kept", skip_serializing_if = "is_even")]
        pub(crate) by_serde: i64,
        #[serde(rename = "\n", skip_serializing_if = "is_even")]
        pub(crate) by_us: i64,
    }

    #[derive(Serialize, IdempotencyKey)]
    pub(crate) struct Fields {
        #[serde(rename = "z")]
        pub(crate) skipped: i64,
        #[serde(skip_serializing_if = "is_even")]
        pub(crate) skipped_at_times: i64,
        #[serde(skip_serializing_if = "is_odd")]
        pub(crate) even: i64,
        #[serde(flatten)]
        pub(crate) flattened: Part,
        #[serde(serialize_with = "doubled_for_serde")]
        pub(crate) doubled: i64,
        #[serde(
            serialize_with = "doubled_for_serde",
            skip_serializing_if = "is_even",
            rename = "a"
        )]
        pub(crate) doubled_at_times: i64,
        #[serde(flatten, serialize_with = "as_part_for_serde")]
        pub(crate) flattened_with: i64,
        #[serde(serialize_with = "doubled_for_serde")]
        pub(crate) by_serde: i64,
        #[serde(flatten)]
        pub(crate) map: BTreeMap<String, i32>,
        pub(crate) numbers: Vec<i64>,
    }
}

#[derive(Clone, Serialize, IdempotencyKey)]
#[serde(into = "i64")]
#[idemp(into = "Part")]
struct Into(i64);

impl From<Into> for i64 {
    fn from(Into(n): Into) -> Self {
        n
    }
}

impl From<Into> for Part {
    fn from(Into(n): Into) -> Self {
        as_part(&n)
    }
}

follow! {
    names: (n, ..) =>
        meant::Names { the_first: n, renamed: n, by_serde: n, by_us: n },
        Names { the_first: n, renamed: n, by_serde: n, by_us: n };
    fields: (n, text, _, _, map) =>
        meant::Fields {
            skipped: n,
            skipped_at_times: n,
            even: n,
            flattened: Part { n, text },
            doubled: n,
            doubled_at_times: n,
            flattened_with: n,
            by_serde: n,
            map,
            numbers: sorted([n, 7, 70]),
        },
        Fields {
            skipped: n,
            skipped_at_times: n,
            even: n,
            left_out: Part { n, text: text.clone() },
            flattened: Part { n, text },
            doubled: n,
            doubled_at_times: n,
            flattened_with: n,
            by_serde: n,
            map,
            numbers: vec![70, n, 7],
        };
    into_over_into: (n, ..) => as_part(&n), Into(n);
}

/// Numbers by their canonical bytes.
fn sorted(numbers: [i64; 3]) -> Vec<i64> {
    let mut numbers = numbers.to_vec();
    numbers.sort_by_key(canonical::to_string);
    numbers
}

#[test]
fn serde_still_writes_what_it_is_told() {
    let names = Names { the_first: 1, renamed: 2, by_serde: 3, by_us: 4 };
    let expected = r#"{"BY_US":4,"THE_FIRST":1,"kept":3,"type":"wire","z":2}"#;
    assert_eq!(wire_form(&names), expected);
    assert_eq!(wire_form(&Into(7)), "7");
}
