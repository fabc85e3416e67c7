//! Fields that say how they are serialized follow the wire.

#![expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]

#[macro_use]
mod wire;

use std::fmt::Display;
use std::marker::PhantomData;

use agentidemp::IdempotencyKey;
use serde::{Serialize, Serializer};

/// Has neither a form nor JSON.
#[derive(Clone)]
struct Foreign {
    n: i64,
    text: String,
}

mod foreign {
    use std::collections::BTreeMap;

    use serde::{Serialize as _, Serializer};

    use super::Foreign;

    pub(crate) fn serialize<S: Serializer>(it: &Foreign, to: S) -> Result<S::Ok, S::Error> {
        BTreeMap::from([("text", &*it.text), ("n", "\n"), (&it.text, "")]).serialize(to)
    }

    pub(crate) mod number {
        use super::{Foreign, Serializer};

        pub(crate) fn serialize<S: Serializer>(it: &Foreign, to: S) -> Result<S::Ok, S::Error> {
            to.serialize_i64(it.n)
        }
    }
}

/// Serializes what is displayed, in the way of crates that have a type where serde has a module.
struct Displayed<T>(PhantomData<T>);

impl<T: Display> Displayed<T> {
    fn serialize<S: Serializer>(it: &T, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(it)
    }
}

fn in_hex<S: Serializer, T>(it: &T, to: S) -> Result<S::Ok, S::Error>
where
    T: std::fmt::LowerHex + ?Sized,
{
    to.collect_str(&format_args!("{it:#x}"))
}

fn as_unit<T, S: Serializer>(_: T, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_unit()
}

fn each_in_hex<'a, S: Serializer>(
    them: impl IntoIterator<Item = &'a i64>,
    to: S,
) -> Result<S::Ok, S::Error> {
    to.collect_seq(them.into_iter().map(|it| format!("{it:x}")))
}

fn is_even(it: &Foreign) -> bool {
    it.n % 2 == 0
}

fn is_negative(it: &f64) -> bool {
    *it < 0.0
}

#[derive(Serialize, IdempotencyKey)]
struct Named {
    #[serde(with = "foreign")]
    z: Foreign,
    #[serde(with = "foreign::number", rename = "\u{1f600}")]
    number: Foreign,
    #[serde(with = "Displayed::<i64>")]
    displayed: i64,
    #[serde(with = "Displayed", skip_serializing_if = "is_negative")]
    float: f64,
    #[serde(serialize_with = "in_hex")]
    hex: i64,
    #[serde(serialize_with = "crate::in_hex::<_, u8>", rename = "\u{ffe5}")]
    of_type: u8,
    #[serde(serialize_with = "as_unit")]
    unit: fn(),
    #[serde(serialize_with = "each_in_hex")]
    list: Vec<i64>,
    #[serde(serialize_with = "foreign::serialize", skip_serializing_if = "is_even")]
    a: Foreign,
    #[serde(flatten, with = "foreign")]
    flattened: Foreign,
    #[serde(flatten, serialize_with = "foreign::serialize", skip_serializing_if = "is_even")]
    at_times: Foreign,
}

#[derive(Serialize, IdempotencyKey)]
struct Elements(
    #[serde(with = "foreign")] Foreign,
    #[serde(serialize_with = "foreign::number::serialize", skip_serializing_if = "is_even")]
    Foreign,
    #[serde(serialize_with = "in_hex")] i64,
);

#[derive(Serialize, IdempotencyKey)]
struct Newtype(#[serde(with = "foreign::number")] Foreign);

#[derive(Serialize, IdempotencyKey)]
enum InExternal {
    Newtype(#[serde(with = "foreign")] Foreign),
    Tuple(#[serde(with = "foreign::number")] Foreign, i64),
    Struct {
        #[serde(with = "foreign::number")]
        n: Foreign,
        #[serde(flatten, with = "foreign")]
        rest: Foreign,
    },
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "type")]
enum InInternal {
    Newtype(#[serde(with = "foreign")] Foreign),
    Struct {
        #[serde(with = "foreign::number")]
        n: Foreign,
        #[serde(flatten, with = "foreign")]
        rest: Foreign,
    },
    Unit(#[serde(serialize_with = "as_unit")] fn()),
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "type", content = "text")]
enum InAdjacent {
    Newtype(#[serde(with = "foreign")] Foreign),
    Tuple(#[serde(with = "foreign::number")] Foreign, i64),
    Struct {
        #[serde(with = "foreign::number")]
        n: Foreign,
        #[serde(flatten, with = "foreign")]
        rest: Foreign,
    },
}

#[derive(Serialize, IdempotencyKey)]
#[serde(untagged)]
enum InUntagged {
    Newtype(#[serde(with = "foreign")] Foreign),
    Tuple(#[serde(with = "foreign::number")] Foreign, i64),
    Struct {
        #[serde(with = "foreign::number")]
        n: Foreign,
        #[serde(flatten, with = "foreign")]
        rest: Foreign,
    },
}

/// The variants of an enum that can hold tuples.
macro_rules! variants {
    ($enum:ident, $leaves:expr) => {{
        let (n, text, ..) = $leaves;
        let foreign = Foreign { n, text };
        [
            $enum::Newtype(foreign.clone()),
            $enum::Tuple(foreign.clone(), n),
            $enum::Struct { n: foreign.clone(), rest: foreign },
        ]
    }};
}

follow! {
    fields: (n, text, o, float, _) => {
        let it = Foreign { n, text };
        Named {
            z: it.clone(),
            number: it.clone(),
            displayed: n,
            float,
            hex: n,
            of_type: o.unwrap_or_default(),
            unit: || (),
            list: vec![n, 7],
            a: it.clone(),
            flattened: it.clone(),
            at_times: it,
        }
    };
    elements: (n, text, ..) => {
        let it = Foreign { n, text };
        (Elements(it.clone(), it.clone(), n), Newtype(it))
    };
    in_external: leaves => variants!(InExternal, leaves);
    in_adjacent: leaves => variants!(InAdjacent, leaves);
    in_untagged: leaves => variants!(InUntagged, leaves);
    in_internal: (n, text, ..) => {
        let it = Foreign { n, text };
        [
            InInternal::Newtype(it.clone()),
            InInternal::Struct { n: it.clone(), rest: it },
            InInternal::Unit(|| ()),
        ]
    };
}
