//! What is only about reading changes nothing in what is written, nor in the form.

#![expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
#![expect(dead_code, reason = "nobody reads what is skipped")]

#[macro_use]
mod wire;

use std::borrow::Cow;
use std::collections::BTreeMap;

use agentidemp::IdempotencyKey;
use serde::{Deserialize, Deserializer, Serialize, de};

#[derive(Clone, Default, Serialize, Deserialize, IdempotencyKey)]
#[serde(deny_unknown_fields, default, rename_all(deserialize = "UPPERCASE"))]
#[serde(expecting = "a part", bound(deserialize = ""))]
struct Part {
    #[serde(alias = "z", alias = "number", default = "one")]
    n: i64,
    #[serde(default, rename(deserialize = "a"), deserialize_with = "any_text")]
    text: String,
    #[serde(skip_deserializing)]
    only_written: Option<u8>,
    #[serde(skip_deserializing, default = "one", rename(serialize = "\u{1f600}"))]
    only_written_renamed: i64,
}

fn one() -> i64 {
    1
}

fn any_text<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    String::deserialize(from)
}

#[derive(Serialize, Deserialize, IdempotencyKey)]
#[serde(tag = "type", content = "value", deny_unknown_fields)]
#[serde(rename_all(serialize = "kebab-case", deserialize = "UPPERCASE"))]
#[serde(rename_all_fields(deserialize = "UPPERCASE"), expecting = "an event")]
enum Event<'a> {
    #[serde(alias = "first")]
    TheFirst(#[serde(default, deserialize_with = "one_of")] i64),
    #[serde(rename(deserialize = "x"), rename_all(deserialize = "camelCase"))]
    TheSecond {
        #[serde(borrow)]
        the_text: Cow<'a, str>,
        #[serde(borrow = "'a", alias = "o")]
        the_other: &'a str,
    },
    #[serde(borrow)]
    TheThird(Cow<'a, [u8]>),
    #[serde(skip_deserializing)]
    OnlyWritten(i64, #[serde(skip_deserializing)] String),
    #[serde(deserialize_with = "de::Deserialize::deserialize")]
    TheLast(String),
}

fn one_of<'de, D: Deserializer<'de>>(from: D) -> Result<i64, D::Error> {
    i64::deserialize(from)
}

#[derive(Serialize, Deserialize, IdempotencyKey)]
#[serde(tag = "type")]
enum Kind {
    Known {
        n: i64,
    },
    #[serde(other, rename = "\n")]
    Unknown,
}

#[derive(Clone, Serialize, Deserialize, IdempotencyKey)]
#[serde(from = "String")]
struct FromText {
    text: String,
}

impl From<String> for FromText {
    fn from(text: String) -> Self {
        Self { text }
    }
}

#[derive(Serialize, Deserialize, IdempotencyKey)]
#[serde(try_from = "i64", tag = "type", rename(serialize = "w", deserialize = "r"))]
struct TryFromNumber {
    z: i64,
    a: i64,
}

impl TryFrom<i64> for TryFromNumber {
    type Error = std::num::TryFromIntError;

    fn try_from(n: i64) -> Result<Self, Self::Error> {
        u8::try_from(n).map(|n| Self { z: n.into(), a: n.into() })
    }
}

#[derive(Serialize, Deserialize, IdempotencyKey)]
#[serde(bound(deserialize = "T: Deserialize<'de> + Default"), transparent)]
struct Bound<T> {
    #[serde(alias = "x")]
    only: T,
    #[serde(skip_deserializing, skip_serializing, default)]
    only_read: i64,
}

#[derive(Default, Serialize, Deserialize, IdempotencyKey)]
#[serde(default = "Around::default", crate = "serde")]
struct Around {
    #[serde(flatten, default)]
    part: Part,
    #[serde(flatten, deserialize_with = "nothing")]
    map: BTreeMap<String, i32>,
    #[serde(bound(deserialize = ""), skip_serializing, alias = "n")]
    only_read: i64,
    #[serde(skip_serializing_if = "Option::is_none", default, alias = "z")]
    at_times: Option<u8>,
}

fn nothing<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<String, i32>, D::Error> {
    de::IgnoredAny::deserialize(from).map(|_| BTreeMap::new())
}

/// Its attributes are spelled in unusual ways.
#[derive(Serialize, Deserialize, IdempotencyKey)]
#[serde()]
#[serde(rename_all(serialize = r"UPPERCASE"), default = "Spelled::new")]
#[cfg_attr(all(), serde(tag = r#"""#, rename = "\u{73}"))]
struct Spelled {
    #[serde(default = r"one")]
    #[serde(skip_serializing_if = r#"is_negative"#)]
    first: i64,
    #[serde(rename(serialize = "B"), rename(deserialize = "C",))]
    #[cfg_attr(any(), serde(skip))]
    second: i64,
    #[serde(with = r"twice")]
    third: i64,
}

impl Spelled {
    fn new() -> Self {
        Self { first: 1, second: 2, third: 3 }
    }
}

fn is_negative(n: &i64) -> bool {
    *n < 0
}

mod twice {
    use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer};

    pub(crate) fn serialize<S: Serializer>(n: &i64, to: S) -> Result<S::Ok, S::Error> {
        [n, n].serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<i64, D::Error> {
        <[i64; 2]>::deserialize(from).map(|[n, _]| n)
    }
}

fn part(n: i64, text: String, only_written: Option<u8>) -> Part {
    Part { n, text, only_written, only_written_renamed: n }
}

follow! {
    fields: (n, text, o, _, map) => Around {
        part: part(n, text, o),
        map,
        only_read: n,
        at_times: o,
    };
    variants: (n, text, ..) => [
        Event::TheFirst(n),
        Event::TheSecond { the_text: Cow::Owned(text.clone()), the_other: "é" },
        Event::TheThird(text.clone().into_bytes().into()),
        Event::OnlyWritten(n, text),
    ];
    unknown_variants: (n, ..) => [Kind::Known { n }, Kind::Unknown];
    containers: (n, text, ..) =>
        (FromText { text: text.clone() }, TryFromNumber { z: n, a: 1 }, Bound { only: text, only_read: n });
    unusual_spellings: (n, ..) => Spelled { first: n, second: n, third: n };
}
