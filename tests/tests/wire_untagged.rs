//! Variants that are untagged follow the wire, among those that are tagged in each way.

#[macro_use]
mod wire;

use agentidemp::IdempotencyKey;
use serde::Serialize;

#[derive(Clone, Serialize, IdempotencyKey)]
struct Part {
    n: i64,
    text: String,
}

#[derive(Serialize, IdempotencyKey)]
enum UntaggedInExternal {
    Unit,
    Newtype(i64),
    #[serde(untagged)]
    Text(String),
    #[serde(untagged)]
    Struct {
        n: i64,
    },
    #[serde(untagged)]
    Tuple(i64, f64),
    #[serde(untagged)]
    Nothing,
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "type", rename_all = "UPPERCASE", rename_all_fields = "UPPERCASE")]
enum UntaggedInInternal {
    Unit,
    Newtype(Part),
    #[serde(untagged)]
    Text(String),
    #[serde(untagged)]
    Struct {
        n: i64,
    },
    #[serde(untagged, rename_all = "PascalCase", rename = "of no matter")]
    Renamed {
        two_words: f64,
    },
    #[serde(untagged)]
    Nothing,
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "type", content = "value")]
enum UntaggedInAdjacent {
    Unit,
    Newtype(i64),
    #[serde(untagged)]
    Text(String),
    #[serde(untagged, rename_all = "UPPERCASE")]
    Struct {
        n: i64,
    },
    #[serde(untagged)]
    Nothing,
}

#[derive(Serialize, IdempotencyKey)]
#[serde(untagged)]
enum UntaggedInUntagged {
    #[serde(rename = "of no matter")]
    Text(String),
    Nothing,
    #[serde(untagged)]
    Struct {
        n: i64,
    },
}

follow! {
    untagged_variants: (n, text, _, f, _) => (
        [
            UntaggedInExternal::Unit,
            UntaggedInExternal::Newtype(n),
            UntaggedInExternal::Text(text.clone()),
            UntaggedInExternal::Struct { n },
            UntaggedInExternal::Tuple(n, f),
            UntaggedInExternal::Nothing,
        ],
        [
            UntaggedInInternal::Unit,
            UntaggedInInternal::Newtype(Part { n, text: text.clone() }),
            UntaggedInInternal::Text(text.clone()),
            UntaggedInInternal::Struct { n },
            UntaggedInInternal::Renamed { two_words: f },
            UntaggedInInternal::Nothing,
        ],
        [
            UntaggedInAdjacent::Unit,
            UntaggedInAdjacent::Newtype(n),
            UntaggedInAdjacent::Text(text.clone()),
            UntaggedInAdjacent::Struct { n },
            UntaggedInAdjacent::Nothing,
        ],
        [
            UntaggedInUntagged::Text(text),
            UntaggedInUntagged::Struct { n },
            UntaggedInUntagged::Nothing,
        ],
    );
}
