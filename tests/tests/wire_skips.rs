//! What serde skips, always or at times, is not in the form; the rest follows the wire.

#![expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
#![expect(dead_code, reason = "nobody reads what is skipped")]

#[macro_use]
mod wire;

use std::collections::BTreeMap;
use std::sync::Mutex;

use agentidemp::IdempotencyKey;
use serde::Serialize;

#[derive(Clone, Serialize, IdempotencyKey)]
struct Part {
    n: i64,
    text: String,
}

impl Part {
    fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
}

fn is_even(n: &i64) -> bool {
    n % 2 == 0
}

fn is<const WANTED: bool, T: Into<f64> + Copy>(number: &T) -> bool {
    ((*number).into() < 0.0) == WANTED
}

#[derive(Serialize, IdempotencyKey)]
struct AtTimes {
    #[serde(skip_serializing_if = "Option::is_none")]
    z: Option<u8>,
    #[serde(skip_serializing_if = "String::is_empty")]
    text: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    by_deref: String,
    #[serde(skip_serializing_if = "<[_]>::is_empty", rename = "\n")]
    list: Vec<i64>,
    #[serde(skip_serializing_if = "BTreeMap::<String, i32>::is_empty", flatten)]
    map: BTreeMap<String, i32>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    flag: bool,
    #[serde(skip_serializing_if = "crate::is::<true, _>")]
    a: f64,
    #[serde(skip_serializing_if = "is_even")]
    n: i64,
    #[serde(skip_serializing_if = "Part::is_empty", flatten)]
    part: Part,
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "type", rename_all = "UPPERCASE")]
struct Always {
    n: i64,
    #[serde(skip)]
    lock: Mutex<()>,
    #[serde(skip_serializing)]
    formless: fn(&u8) -> bool,
    #[serde(skip_serializing, flatten)]
    flattened: Option<fn()>,
    #[serde(skip, rename = "N")]
    like_another: (),
    #[serde(flatten, skip_serializing_if = "Option::is_some")]
    some: Option<Part>,
}

#[derive(Serialize, IdempotencyKey)]
struct Elements(
    #[serde(skip_serializing_if = "is_even")] i64,
    #[serde(skip)] Mutex<()>,
    String,
    #[serde(skip_serializing_if = "Option::is_none")] Option<u8>,
    #[serde(skip_serializing)] fn(),
);

#[derive(Serialize, IdempotencyKey)]
struct OneOfTwo(#[serde(skip)] fn(), i64);

#[derive(Serialize, IdempotencyKey)]
struct ANewtypeIsNeverSkipped(#[serde(skip_serializing_if = "is_even")] i64);

fn nothing() {}

fn is_zero(n: &u8) -> bool {
    *n == 0
}

follow! {
    fields_at_times: (n, text, z, a, map) => AtTimes {
        z,
        by_deref: text.chars().skip(2).collect(),
        list: text.chars().map(|c| i64::from(u32::from(c))).skip(3).collect(),
        map: map.clone(),
        flag: map.is_empty(),
        a,
        n,
        part: Part { n, text: text.chars().skip(1).collect() },
        text,
    };
    fields_always: (n, text, o, ..) => Always {
        n,
        lock: Mutex::new(()),
        formless: is_zero,
        flattened: Some(nothing),
        like_another: (),
        some: o.map(|_| Part { n, text }),
    };
    elements: (n, text, o, ..) => Elements(n, Mutex::new(()), text, o, nothing);
    one_element_of_two: (n, ..) => OneOfTwo(nothing, n);
    newtypes: (n, ..) => ANewtypeIsNeverSkipped(n);
}

#[derive(Serialize, IdempotencyKey)]
enum InExternal {
    Newtype(#[serde(skip)] fn()),
    Kept(#[serde(skip_serializing_if = "is_even")] i64),
    Tuple(#[serde(skip)] fn(), #[serde(skip_serializing_if = "is_even")] i64),
    Struct {
        #[serde(skip_serializing_if = "is_even")]
        n: i64,
        #[serde(skip_serializing)]
        skipped: fn(),
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        part: Option<Part>,
    },
    #[serde(skip)]
    Never(fn()),
    #[serde(skip_serializing, rename = "Kept")]
    NeverEither,
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "type")]
enum InInternal {
    Newtype(#[serde(skip)] fn()),
    Kept(#[serde(skip_serializing_if = "Part::is_empty")] Part),
    Struct {
        #[serde(skip_serializing_if = "is_even")]
        n: i64,
        #[serde(skip, rename = "type")]
        skipped: fn(),
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        part: Option<Part>,
    },
    #[serde(skip)]
    Never(fn()),
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "type", content = "value")]
enum InAdjacent {
    Newtype(#[serde(skip)] fn()),
    Kept(#[serde(skip_serializing_if = "is_even")] i64),
    Tuple(#[serde(skip)] fn(), #[serde(skip_serializing_if = "is_even")] i64),
    Struct {
        #[serde(skip_serializing_if = "is_even")]
        n: i64,
        #[serde(skip_serializing)]
        skipped: fn(),
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        part: Option<Part>,
    },
    #[serde(skip)]
    Never(fn(), fn()),
}

#[derive(Serialize, IdempotencyKey)]
#[serde(untagged)]
enum InUntagged {
    Newtype(#[serde(skip)] fn()),
    Kept(#[serde(skip_serializing_if = "is_even")] i64),
    Tuple(#[serde(skip)] fn(), #[serde(skip_serializing_if = "is_even")] i64),
    Struct {
        #[serde(skip_serializing_if = "is_even")]
        n: i64,
        #[serde(skip_serializing)]
        skipped: fn(),
        #[serde(flatten, skip_serializing_if = "Option::is_none")]
        part: Option<Part>,
    },
    #[serde(skip)]
    Never {
        formless: fn(),
    },
}

#[derive(Serialize, IdempotencyKey)]
enum AllOfAVariant {
    Tuple(#[serde(skip)] fn(), #[serde(skip)] fn()),
    Struct {
        #[serde(skip)]
        formless: fn(),
    },
    #[serde(untagged)]
    UntaggedTuple(#[serde(skip)] fn(), #[serde(skip)] fn()),
    #[serde(untagged)]
    UntaggedNewtype(#[serde(skip)] fn()),
}

/// The variants of an enum that can hold tuples.
macro_rules! variants {
    ($enum:ident, $leaves:expr) => {{
        let (n, text, o, ..) = $leaves;
        let part = o.map(|_| Part { n, text });
        [
            $enum::Newtype(nothing),
            $enum::Kept(n),
            $enum::Tuple(nothing, n),
            $enum::Struct { n, skipped: nothing, part },
        ]
    }};
}

follow! {
    in_external: leaves => variants!(InExternal, leaves);
    in_adjacent: leaves => variants!(InAdjacent, leaves);
    in_untagged: leaves => variants!(InUntagged, leaves);
    in_internal: (n, text, o, ..) => [
        InInternal::Newtype(nothing),
        InInternal::Kept(Part { n, text: text.clone() }),
        InInternal::Struct { n, skipped: nothing, part: o.map(|_| Part { n, text }) },
    ];
    all_of_a_variant: _ => [
        AllOfAVariant::Tuple(nothing, nothing),
        AllOfAVariant::Struct { formless: nothing },
        AllOfAVariant::UntaggedTuple(nothing, nothing),
        AllOfAVariant::UntaggedNewtype(nothing),
    ];
}
