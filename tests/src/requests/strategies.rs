//! Random requests.
//!
//! Every type of the trees is a [`Sample`]: a struct of its fields, an enum of its variants. What
//! is random at the leaves is odd on purpose; that a server would take the request is not asked.

mod anthropic;
mod openai;

use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;
use std::hash::{BuildHasher, Hash};

use proptest::arbitrary::any;
use proptest::collection::{btree_map, vec};
use proptest::prop_oneof;
use proptest::sample::select;
use proptest::strategy::{BoxedStrategy, Just, Strategy};
use proptest::{bool, option};
use serde_json::{Map, Value};

use crate::strategies::{finite_f64, integer, short_text, text};

/// A type that has random values.
pub trait Sample: Sized + Debug + 'static {
    /// Random values, small ones.
    fn sample() -> BoxedStrategy<Self>;
}

/// The random values of structs, `Name { field, … }`, and enums, `enum Name { A, B(_), C { … } }`:
/// those of their fields.
macro_rules! samples {
    ($($name:ident { $($field:ident),* $(,)? })*) => {$(
        impl Sample for $name {
            fn sample() -> BoxedStrategy<Self> {
                samples!(@value [$name] { $($field),* })
            }
        }
    )*};
    ($(enum $name:ident {
        $($variant:ident $(($inner:tt))? $({ $($field:ident),* $(,)? })?),* $(,)?
    })*) => {$(
        impl Sample for $name {
            fn sample() -> BoxedStrategy<Self> {
                let variants = [$(
                    samples!(@value [$name::$variant] $(($inner))? $({ $($field),* })?)
                ),*];
                proptest::strategy::Union::new(variants).boxed()
            }
        }
    )*};
    (@value [$($made:tt)+]) => { proptest::strategy::Just($($made)+).boxed() };
    (@value [$($made:tt)+] (_)) => { Sample::sample().prop_map($($made)+).boxed() };
    (@value [$($made:tt)+] { $($field:ident),* }) => {
        samples!(@all $($field)*)
            .prop_map(|samples!(@pattern $($field)*)| $($made)+ { $($field),* })
            .boxed()
    };
    (@all) => { proptest::strategy::Just(()) };
    (@all $field:ident $($others:ident)*) => { (Sample::sample(), samples!(@all $($others)*)) };
    (@pattern) => { () };
    (@pattern $field:ident $($others:ident)*) => { ($field, samples!(@pattern $($others)*)) };
}
use samples;

/// JSON of every kind: integers of up to 64 bits, finite floats, odd strings, arrays and objects in
/// each other.
pub fn json() -> impl Strategy<Value = Value> + Clone {
    let leaf = prop_oneof![
        1 => Just(Value::Null),
        1 => any::<bool>().prop_map(Value::from),
        2 => integer::<i64>().prop_map(Value::from),
        1 => integer::<u64>().prop_map(Value::from),
        2 => finite_f64().prop_map(Value::from),
        3 => String::sample().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |json| {
        prop_oneof![
            vec(json.clone(), 0..4).prop_map(Value::from),
            members(json).prop_map(Value::Object),
        ]
    })
}

fn members(json: impl Strategy<Value = Value>) -> impl Strategy<Value = Map<String, Value>> {
    vec((member_name(), json), 0..4).prop_map(Map::from_iter)
}

/// Names that sort before, between and behind those of the fields, and are none of them.
fn member_name() -> impl Strategy<Value = String> + Clone {
    String::sample().prop_map(|name| {
        let like_a_field = name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'_'));
        if like_a_field { name + "-" } else { name }
    })
}

impl Sample for Map<String, Value> {
    fn sample() -> BoxedStrategy<Self> {
        members(json()).boxed()
    }
}

/// Schemas and inputs, which are objects.
impl Sample for Value {
    fn sample() -> BoxedStrategy<Self> {
        Map::sample().prop_map(Value::Object).boxed()
    }
}

impl Sample for String {
    fn sample() -> BoxedStrategy<Self> {
        const WORDS: [&str; 8] = [
            "",
            "get_weather",
            "{\"city\":\"Zürich\"}",
            "https://a.example/%7E",
            "a\nb",
            "7",
            "é",
            "😀",
        ];
        let words = select(&WORDS[..]).prop_map(String::from);
        prop_oneof![6 => words, 3 => short_text(), 1 => text()].boxed()
    }
}

impl Sample for bool {
    fn sample() -> BoxedStrategy<Self> {
        bool::ANY.boxed()
    }
}

impl Sample for f64 {
    fn sample() -> BoxedStrategy<Self> {
        finite_f64().boxed()
    }
}

macro_rules! integers {
    ($($integer:ty)*) => {$(
        impl Sample for $integer {
            fn sample() -> BoxedStrategy<Self> {
                integer().boxed()
            }
        }
    )*};
}

integers! { i8 i64 u8 u32 u64 }

impl<T: Sample> Sample for Option<T> {
    fn sample() -> BoxedStrategy<Self> {
        option::weighted(0.3, T::sample()).boxed()
    }
}

impl<T: Sample> Sample for Box<T> {
    fn sample() -> BoxedStrategy<Self> {
        T::sample().prop_map(Box::new).boxed()
    }
}

impl<T: Sample> Sample for Vec<T> {
    fn sample() -> BoxedStrategy<Self> {
        vec(T::sample(), 0..4).boxed()
    }
}

impl<K: Sample + Ord, V: Sample> Sample for BTreeMap<K, V> {
    fn sample() -> BoxedStrategy<Self> {
        btree_map(K::sample(), V::sample(), 0..4).boxed()
    }
}

impl<K, V, S> Sample for HashMap<K, V, S>
where
    K: Sample + Ord + Hash,
    V: Sample,
    S: BuildHasher + Default + 'static,
{
    fn sample() -> BoxedStrategy<Self> {
        BTreeMap::<K, V>::sample().prop_map(|map| map.into_iter().collect()).boxed()
    }
}
