//! What a newtype variant holds beside an internal tag follows the wire, whatever has members.

#[macro_use]
mod wire;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::ops::{Bound, Range};
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use agentidemp::IdempotencyKey;
use serde::Serialize;
use serde_json::{Map, Value};

#[derive(Clone, Serialize, IdempotencyKey)]
struct Part {
    value: i64,
    a: String,
}

static PART: Part = Part { value: 1, a: String::new() };

#[derive(Serialize, IdempotencyKey)]
struct Unit;

#[derive(Serialize, IdempotencyKey)]
struct NoMembers {}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "type", rename = "\n")]
struct SameTag {
    value: i64,
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "\u{1f600}")]
struct OtherTag {
    value: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    z: Option<u8>,
}

#[derive(Serialize, IdempotencyKey)]
struct Flattening {
    value: i64,
    #[serde(flatten)]
    rest: BTreeMap<String, i32>,
    #[serde(rename = "type")]
    like_the_tag: u8,
    #[serde(flatten)]
    part: Option<Part>,
}

#[derive(Serialize, IdempotencyKey)]
struct Newtype(#[idemp(flatten)] Part);

#[derive(Serialize, IdempotencyKey)]
#[serde(transparent)]
struct Transparent {
    #[idemp(flatten)]
    only: BTreeMap<String, i32>,
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "type")]
enum Structs<'a> {
    Part(Part),
    Unit(Unit),
    NoMembers(NoMembers),
    Nil(()),
    SameTag(SameTag),
    OtherTag(OtherTag),
    Flattening(Flattening),
    Newtype(Newtype),
    Boxed(Box<Part>),
    Borrowed(&'a Part),
    Cow(Cow<'a, Part>),
    Shared(Rc<Part>),
    SharedAcross(Arc<Part>),
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "type", rename_all = "kebab-case")]
enum Maps {
    ByText(BTreeMap<String, i32>),
    ByNumber(BTreeMap<i64, Part>),
    ByHash(HashMap<String, i32>),
    ByBool(BTreeMap<bool, u8>),
    ByChar(BTreeMap<char, u8>),
    Json(Map<String, Value>),
    Transparent(Transparent),
    Range(Range<i64>),
    Duration(Duration),
    Result(Result<i64, String>),
    Bound(Bound<i64>),
}

follow! {
    structs: (value, a, z, _, rest) => {
        let part = Part { value, a };
        let flattened = Flattening { value, rest, like_the_tag: 1, part: Some(part.clone()) };
        [
            Structs::Unit(Unit),
            Structs::NoMembers(NoMembers {}),
            Structs::Nil(()),
            Structs::SameTag(SameTag { value }),
            Structs::OtherTag(OtherTag { value, z }),
            Structs::Flattening(flattened),
            Structs::Newtype(Newtype(part.clone())),
            Structs::Boxed(Box::new(part.clone())),
            Structs::Borrowed(&PART),
            Structs::Cow(Cow::Owned(part.clone())),
            Structs::Shared(Rc::new(part.clone())),
            Structs::SharedAcross(Arc::new(part.clone())),
            Structs::Part(part),
        ]
    };
    maps: (n, text, o, _, map) => {
        let part = Part { value: n, a: text.clone() };
        let json = map.iter().map(|(name, n)| (name.clone(), Value::from(*n))).collect();
        (
            [
                Maps::ByNumber(BTreeMap::from([(n, part.clone()), (-7, part)])),
                Maps::ByHash(map.clone().into_iter().collect()),
                Maps::ByBool(BTreeMap::from([(o.is_some(), 1)])),
                Maps::ByChar(text.chars().zip(0..).collect()),
                Maps::Json(json),
                Maps::Transparent(Transparent { only: map.clone() }),
                Maps::ByText(map),
            ],
            [
                Maps::Range(n..7),
                Maps::Duration(Duration::from_millis(n.unsigned_abs())),
                Maps::Result(Ok(n)),
                Maps::Result(Err(text)),
                Maps::Bound(Bound::Included(n)),
                Maps::Bound(Bound::Unbounded),
            ],
        )
    };
}
