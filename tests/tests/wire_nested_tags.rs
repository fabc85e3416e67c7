//! Enums beside an internal tag follow the wire: of each tagging, several levels deep, with tags
//! that share a name and tags that do not.

#[macro_use]
mod wire;

use std::collections::BTreeMap;

use agentidemp::IdempotencyKey;
use serde::Serialize;

#[derive(Clone, Serialize, IdempotencyKey)]
struct Part {
    value: i64,
    a: String,
}

#[derive(Clone, Serialize, IdempotencyKey)]
enum External {
    Unit,
    Newtype(Option<u8>),
    Tuple(i64, f64),
    #[serde(rename = "!")]
    Struct {
        n: i64,
    },
    Part(Part),
}

#[derive(Clone, Serialize, IdempotencyKey)]
#[serde(tag = "type")]
enum Internal {
    Unit,
    Part(Part),
    Struct { n: i64 },
    Map(BTreeMap<String, i32>),
}

#[derive(Clone, Serialize, IdempotencyKey)]
#[serde(tag = "type", content = "value")]
enum Adjacent {
    Unit,
    Tuple(i64, f64),
    Struct { n: i64 },
    Newtype(Box<External>),
}

#[derive(Clone, Serialize, IdempotencyKey)]
#[serde(untagged)]
enum Untagged {
    Unit,
    Struct { value: i64 },
    Newtype(#[idemp(flatten)] Part),
    Map(#[idemp(flatten)] BTreeMap<String, i32>),
}

#[derive(Clone, Serialize, IdempotencyKey)]
enum Mixed {
    Tagged(i64),
    #[serde(untagged)]
    Newtype(#[idemp(flatten)] Part),
    #[serde(untagged)]
    Struct {
        value: i64,
    },
}

#[derive(Clone, Serialize, IdempotencyKey)]
#[serde(tag = "type", rename_all = "lowercase")]
enum Middle {
    External(External),
    Internal(Internal),
    Adjacent(Adjacent),
    Untagged(Untagged),
    Mixed(Mixed),
}

#[derive(Clone, Serialize, IdempotencyKey)]
#[serde(tag = "z")]
enum OtherMiddle {
    External(External),
    Internal(Internal),
    Adjacent(Adjacent),
    Untagged(Untagged),
    Mixed(Mixed),
}

#[derive(Clone, Serialize, IdempotencyKey)]
#[serde(tag = "type")]
enum Outer {
    Middle(Middle),
    OtherMiddle(Box<OtherMiddle>),
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "type", rename_all = "SCREAMING-KEBAB-CASE")]
enum Outermost {
    OfOuter(Outer),
    OfOther(OtherOuter),
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "\u{1f600}")]
enum OtherOuter {
    Middle(Middle),
    OtherMiddle(OtherMiddle),
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "type")]
struct Around {
    #[serde(flatten)]
    outer: Outermost,
    #[serde(flatten)]
    other: OtherOuter,
    value: u8,
}

/// Values of one of the enums of the middle.
macro_rules! middles {
    ($enum:ident, $leaves:expr) => {{
        let (n, a, o, float, map) = $leaves;
        let part = Part { value: n, a };
        let external = [
            External::Unit,
            External::Newtype(o),
            External::Tuple(n, float),
            External::Struct { n },
            External::Part(part.clone()),
        ];
        let adjacent = [
            Adjacent::Unit,
            Adjacent::Tuple(n, float),
            Adjacent::Struct { n },
            Adjacent::Newtype(Box::new(External::Newtype(o))),
        ];
        let untagged = [
            Untagged::Unit,
            Untagged::Struct { value: n },
            Untagged::Newtype(part.clone()),
            Untagged::Map(map.clone()),
        ];
        let mixed = [Mixed::Tagged(n), Mixed::Newtype(part.clone()), Mixed::Struct { value: n }];
        let internal =
            [Internal::Unit, Internal::Part(part), Internal::Struct { n }, Internal::Map(map)];
        external
            .map($enum::External)
            .into_iter()
            .chain(internal.map($enum::Internal))
            .chain(adjacent.map($enum::Adjacent))
            .chain(untagged.map($enum::Untagged))
            .chain(mixed.map($enum::Mixed))
    }};
}

follow! {
    two_deep: leaves => middles!(Middle, leaves).collect::<Vec<_>>();
    two_deep_with_another_tag: leaves => middles!(OtherMiddle, leaves).collect::<Vec<_>>();
    three_deep: leaves => middles!(Middle, leaves).map(Outer::Middle).collect::<Vec<_>>();
    three_deep_with_tags_that_alternate: leaves =>
        middles!(OtherMiddle, leaves).map(|it| Outer::OtherMiddle(Box::new(it))).collect::<Vec<_>>();
    three_deep_under_another_tag: leaves => (
        middles!(Middle, leaves.clone()).map(OtherOuter::Middle).collect::<Vec<_>>(),
        middles!(OtherMiddle, leaves).map(OtherOuter::OtherMiddle).collect::<Vec<_>>(),
    );
    four_deep: leaves => (
        middles!(OtherMiddle, leaves.clone())
            .map(|it| Outermost::OfOuter(Outer::OtherMiddle(Box::new(it))))
            .collect::<Vec<_>>(),
        middles!(Middle, leaves)
            .map(|it| Outermost::OfOther(OtherOuter::Middle(it)))
            .collect::<Vec<_>>(),
    );
    flattened: leaves => middles!(Middle, leaves.clone())
        .zip(middles!(OtherMiddle, leaves))
        .map(|(one, two)| Around {
            outer: Outermost::OfOuter(Outer::Middle(one)),
            other: OtherOuter::OtherMiddle(two),
            value: 1,
        })
        .collect::<Vec<_>>();
}
