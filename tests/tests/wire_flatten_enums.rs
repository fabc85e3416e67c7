//! Enums, newtypes and types without a form that are flattened follow the wire, as does what is
//! flattened into variants.

#[macro_use]
mod wire;

use std::collections::BTreeMap;
use std::marker::PhantomData;

use agentidemp::IdempotencyKey;
use serde::{Serialize, Serializer};
use serde_json::Value;

#[derive(Clone, Serialize, IdempotencyKey)]
struct Part {
    n: i64,
    #[serde(rename = "\u{ffe5}")]
    yen: String,
    #[serde(rename = "\u{1f600}")]
    smile: Option<u8>,
}

#[derive(Serialize, IdempotencyKey)]
enum InExternal {
    Struct {
        n: i64,
        #[serde(flatten)]
        map: BTreeMap<String, i32>,
    },
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "n")]
enum InInternal {
    Struct {
        value: i64,
        #[serde(flatten)]
        part: Option<Part>,
        #[serde(flatten)]
        map: BTreeMap<String, i32>,
    },
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "n", content = "map")]
enum InAdjacent {
    Struct {
        n: i64,
        #[serde(flatten)]
        map: BTreeMap<String, i32>,
    },
}

#[derive(Serialize, IdempotencyKey)]
#[serde(untagged)]
enum InUntagged {
    Struct {
        n: i64,
        #[serde(flatten)]
        map: BTreeMap<String, i32>,
    },
    Newtype(#[idemp(flatten)] Part),
    Unit,
}

#[derive(Serialize, IdempotencyKey)]
enum Shapes {
    Unit,
    Newtype(String),
    Tuple(i64, f64),
    Struct { n: i64 },
}

#[derive(Serialize, IdempotencyKey)]
struct OfEnums {
    #[serde(flatten)]
    external: InExternal,
    n: u8,
    #[serde(flatten)]
    internal: InInternal,
    #[serde(flatten)]
    adjacent: InAdjacent,
    #[serde(flatten)]
    untagged: InUntagged,
    #[serde(flatten)]
    shapes: Option<Shapes>,
    #[serde(flatten)]
    result: Result<i64, String>,
}

/// Has no derived form.
#[derive(Clone, Serialize)]
struct Foreign {
    n: i64,
    #[serde(flatten)]
    map: BTreeMap<String, i32>,
}

#[derive(Serialize, IdempotencyKey)]
struct ThroughSerde {
    n: u8,
    #[serde(flatten)]
    #[idemp(serde)]
    foreign: Foreign,
    #[serde(flatten)]
    #[idemp(flatten, serde)]
    absent: Option<&'static Foreign>,
    #[serde(flatten)]
    #[idemp(serde)]
    json: Value,
    #[serde(flatten, serialize_with = "without_numbers")]
    named: Foreign,
    #[serde(flatten)]
    #[idemp(serde)]
    shapes: Shapes,
}

fn without_numbers<S: Serializer>(foreign: &Foreign, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(foreign.map.keys().map(|name| (name, foreign.n)))
}

#[derive(Serialize, IdempotencyKey)]
struct Newtype(#[idemp(flatten)] Part);

#[derive(Serialize, IdempotencyKey)]
#[serde(transparent)]
struct Transparent<T> {
    #[serde(flatten)]
    only: Part,
    marker: PhantomData<T>,
}

#[derive(Serialize, IdempotencyKey)]
struct OfNewtypes {
    #[serde(flatten)]
    newtype: Newtype,
    #[serde(flatten)]
    transparent: Transparent<u8>,
    beside: Newtype,
    whole: Transparent<u8>,
}

fn shapes(n: i64, text: String, float: f64) -> [Shapes; 4] {
    [Shapes::Unit, Shapes::Newtype(text), Shapes::Tuple(n, float), Shapes::Struct { n }]
}

follow! {
    in_variants: (n, yen, smile, _, map) => {
        let part = Part { n, yen, smile };
        (
            InExternal::Struct { n, map: map.clone() },
            InInternal::Struct { value: n, part: Some(part.clone()), map: map.clone() },
            InAdjacent::Struct { n, map: map.clone() },
            [InUntagged::Struct { n, map }, InUntagged::Newtype(part), InUntagged::Unit],
        )
    };
    enums: (n, yen, smile, float, map) => {
        let untagged = || [
            InUntagged::Unit,
            InUntagged::Newtype(Part { n, yen: yen.clone(), smile }),
            InUntagged::Struct { n, map: map.clone() },
            InUntagged::Unit,
        ];
        shapes(n, yen.clone(), float)
            .into_iter()
            .zip(untagged())
            .map(|(shapes, untagged)| OfEnums {
                external: InExternal::Struct { n, map: map.clone() },
                n: 1,
                internal: InInternal::Struct { value: n, part: None, map: map.clone() },
                adjacent: InAdjacent::Struct { n, map: map.clone() },
                untagged,
                shapes: Some(shapes),
                result: if smile.is_some() { Ok(n) } else { Err(yen.clone()) },
            })
            .collect::<Vec<_>>()
    };
    through_serde: (n, text, o, float, map) => {
        let foreign = Foreign { n, map: map.clone() };
        shapes(n, text, float).map(|shapes| ThroughSerde {
            n: 1,
            foreign: foreign.clone(),
            absent: None,
            json: serde_json::json!({ "n": o, "value": map }),
            named: foreign.clone(),
            shapes,
        })
    };
    newtypes: (n, yen, smile, ..) => {
        let part = Part { n, yen, smile };
        OfNewtypes {
            newtype: Newtype(part.clone()),
            transparent: Transparent { only: part.clone(), marker: PhantomData },
            beside: Newtype(part.clone()),
            whole: Transparent { only: part, marker: PhantomData },
        }
    };
}
