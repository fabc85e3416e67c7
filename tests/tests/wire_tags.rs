//! Every tagging follows the wire, whatever a variant holds and however tags are named.

#[macro_use]
mod wire;

use std::collections::BTreeMap;

use agentidemp::IdempotencyKey;
use serde::Serialize;

#[derive(Clone, Serialize, IdempotencyKey)]
struct Part {
    n: i64,
    text: String,
}

#[derive(Clone, Serialize, IdempotencyKey)]
struct Unit;

#[derive(Serialize, IdempotencyKey)]
enum External {
    Unit,
    OfUnit(Unit),
    Newtype(Option<u8>),
    Tuple(i64, Part),
    Struct { part: Part, float: f64 },
    Map(BTreeMap<String, i32>),
    NoElements(),
    NoMembers {},
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "type")]
enum Internal {
    Unit,
    OfUnit(Unit),
    Struct {
        part: Part,
        float: f64,
        #[serde(rename = "\u{1f600}")]
        behind: u8,
    },
    #[serde(rename = "\"\n\u{10ffff}")]
    Renamed {
        a: i64,
    },
    Part(Part),
    Map(BTreeMap<String, i32>),
    NoMembers {},
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "type", content = "value")]
enum Adjacent {
    Unit,
    OfUnit(Unit),
    Newtype(Option<u8>),
    Tuple(i64, Part),
    Struct { part: Part, float: f64 },
    Map(BTreeMap<String, i32>),
    NoElements(),
    NoMembers {},
}

#[derive(Serialize, IdempotencyKey)]
#[serde(untagged)]
enum Untagged {
    Unit,
    OfUnit(Unit),
    Newtype(Option<u8>),
    Tuple(i64, Part),
    Struct { part: Part, float: f64 },
    Map(BTreeMap<String, i32>),
    NoElements(),
    NoMembers {},
}

/// The variants of an enum that can have any content.
macro_rules! any_content {
    ($enum:ident, $leaves:ident) => {{
        let (n, text, o, float, map) = $leaves;
        let part = Part { n, text };
        [
            $enum::Unit,
            $enum::OfUnit(Unit),
            $enum::Newtype(o),
            $enum::Tuple(n, part.clone()),
            $enum::Struct { part, float },
            $enum::Map(map),
            $enum::NoElements(),
            $enum::NoMembers {},
        ]
    }};
}

follow! {
    external: leaves => any_content!(External, leaves);
    adjacent: leaves => any_content!(Adjacent, leaves);
    untagged: leaves => any_content!(Untagged, leaves);
    internal: (n, text, _, float, map) => {
        let part = Part { n, text };
        [
            Internal::Unit,
            Internal::OfUnit(Unit),
            Internal::Struct { part: part.clone(), float, behind: 1 },
            Internal::Renamed { a: n },
            Internal::Part(part),
            Internal::Map(map),
            Internal::NoMembers {},
        ]
    };
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "\u{ffe5}", content = "\u{1f600}")]
enum ContentFirst {
    Newtype(String),
    Tuple(i64, f64),
    Struct { n: i64 },
    Unit,
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "\"", content = "!", rename_all = "kebab-case", rename_all_fields = "UPPERCASE")]
enum Escaped {
    NewType(String),
    ATuple(i64, f64),
    AStruct {
        n: i64,
        #[serde(rename = "\n")]
        line: u8,
    },
    #[serde(rename = "\\")]
    Unit,
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "m", content = "")]
#[serde(rename_all(serialize = "camelCase", deserialize = "lowercase"))]
enum EmptyContent {
    NewType(String),
    #[serde(rename(serialize = ""))]
    ATuple(i64, f64),
    #[serde(rename(deserialize = "x"))]
    NoMembers {},
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "m")]
enum InTheMiddle {
    Letters { z: i64, a: f64, n: u8, l: u8 },
    Between(Part),
}

follow! {
    content_before_the_tag: (n, text, _, f, _) => [
        ContentFirst::Newtype(text),
        ContentFirst::Tuple(n, f),
        ContentFirst::Struct { n },
        ContentFirst::Unit,
    ];
    escaped_names: (n, text, _, f, _) => [
        Escaped::NewType(text),
        Escaped::ATuple(n, f),
        Escaped::AStruct { n, line: 1 },
        Escaped::Unit,
    ];
    empty_names: (n, text, _, f, _) => [
        EmptyContent::NewType(text),
        EmptyContent::ATuple(n, f),
        EmptyContent::NoMembers {},
    ];
    a_tag_among_fields: (z, text, _, a, _) => [
        InTheMiddle::Letters { z, a, n: 1, l: 2 },
        InTheMiddle::Between(Part { n: z, text }),
    ];
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "type")]
struct Tagged {
    z: String,
    a: i64,
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "\u{e000}", rename = "\"\u{1f600}\u{1}", rename_all = "SCREAMING_SNAKE_CASE")]
struct TaggedAndRenamed {
    in_the_middle: Tagged,
    #[serde(rename = "\u{10000}")]
    before: i64,
    #[serde(rename = "\u{ffff}")]
    behind: i64,
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "", rename(serialize = "written", deserialize = "read"))]
struct TagAlone {}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "type", rename(deserialize = "read"))]
struct r#Raw {
    r#match: i64,
}

follow! {
    tagged_structs: (a, z, ..) => (
        TaggedAndRenamed { in_the_middle: Tagged { z, a }, before: a, behind: a },
        TagAlone {},
        r#Raw { r#match: a },
    );
}
