//! Structs and maps that are flattened follow the wire: several levels deep, behind pointers, among
//! names that meet.

#[macro_use]
mod wire;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::marker::PhantomData;
use std::rc::Rc;
use std::sync::Arc;

use agentidemp::IdempotencyKey;
use serde::Serialize;

#[derive(Clone, Serialize, IdempotencyKey)]
struct Part {
    n: i64,
    #[serde(rename = "\u{ffe5}")]
    yen: String,
    #[serde(rename = "\u{1f600}")]
    smile: Option<u8>,
}

#[derive(Serialize, IdempotencyKey)]
struct Between {
    z: i64,
    #[serde(flatten)]
    part: Part,
    a: i64,
}

#[derive(Serialize, IdempotencyKey)]
struct Same {
    n: u8,
    #[serde(flatten)]
    one: Part,
    #[serde(rename = "\u{1f600}")]
    smile: u8,
    #[serde(flatten)]
    map: BTreeMap<String, i32>,
    #[serde(flatten)]
    other: Option<Part>,
    #[serde(rename = "\u{ffe5}")]
    yen: u8,
}

#[derive(Serialize, IdempotencyKey)]
struct Alone {
    #[serde(flatten)]
    map: BTreeMap<String, i32>,
}

#[derive(Serialize, IdempotencyKey)]
struct Maps {
    #[serde(flatten)]
    by_number: BTreeMap<i64, Part>,
    #[serde(flatten)]
    by_hash: HashMap<String, i32>,
    #[serde(flatten)]
    by_bool: BTreeMap<bool, u8>,
    #[serde(flatten)]
    by_char: BTreeMap<char, u8>,
    #[serde(flatten)]
    by_pointer: BTreeMap<Rc<str>, Alone>,
    #[serde(flatten)]
    absent: Option<BTreeMap<String, u8>>,
}

#[derive(Serialize, IdempotencyKey)]
struct Pointers {
    #[serde(flatten)]
    borrowed: &'static Option<Part>,
    #[serde(flatten)]
    boxed: Box<Option<Box<Part>>>,
    #[serde(flatten)]
    shared: Rc<Part>,
    #[serde(flatten)]
    shared_across: Arc<Part>,
    #[serde(flatten)]
    cow: Cow<'static, Part>,
    #[serde(flatten)]
    nothing: Option<Box<Option<Part>>>,
}

#[derive(Serialize, IdempotencyKey)]
struct Unit;

#[derive(Serialize, IdempotencyKey)]
struct Nothing {
    #[serde(flatten)]
    nil: (),
    #[serde(flatten)]
    unit: Unit,
    #[serde(flatten)]
    marker: PhantomData<Part>,
}

#[derive(Serialize, IdempotencyKey)]
struct Bottom {
    n: i64,
    #[serde(flatten)]
    map: BTreeMap<String, i32>,
    #[serde(flatten)]
    nothing: Nothing,
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "text")]
struct Lower {
    #[serde(flatten)]
    bottom: Bottom,
    n: u8,
}

#[derive(Serialize, IdempotencyKey)]
struct Upper {
    #[serde(flatten)]
    lower: Option<Box<Lower>>,
    #[serde(flatten)]
    part: Part,
    #[serde(rename = "\n")]
    line: Bottom,
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "\u{10000}")]
struct Top {
    #[serde(rename = "\"")]
    quote: i64,
    #[serde(flatten)]
    upper: Upper,
}

static ONE: Option<Part> = Some(Part { n: 1, yen: String::new(), smile: Some(2) });

fn bottom(n: i64, map: BTreeMap<String, i32>) -> Bottom {
    Bottom { n, map, nothing: Nothing { nil: (), unit: Unit, marker: PhantomData } }
}

follow! {
    beside_fields: (n, yen, smile, ..) => Between { z: n, part: Part { n, yen, smile }, a: n };
    beside_the_same_names: (n, yen, smile, _, map) => {
        let one = Part { n, yen, smile };
        Same { n: 1, other: smile.map(|_| one.clone()), one, smile: 2, map, yen: 3 }
    };
    a_map_alone: (.., map) => Alone { map };
    maps: (n, yen, smile, _, map) => Maps {
        by_number: BTreeMap::from([(n, Part { n, yen: yen.clone(), smile })]),
        by_hash: map.clone().into_iter().collect(),
        by_bool: BTreeMap::from([(smile.is_some(), 1)]),
        by_char: yen.chars().zip(0..).collect(),
        by_pointer: BTreeMap::from([(yen.into(), Alone { map })]),
        absent: None,
    };
    pointers: (n, yen, smile, ..) => {
        let part = Part { n, yen, smile };
        Pointers {
            borrowed: &ONE,
            boxed: Box::new(smile.map(|_| Box::new(part.clone()))),
            shared: Rc::new(part.clone()),
            shared_across: Arc::new(part.clone()),
            cow: Cow::Owned(part),
            nothing: Some(Box::new(None)),
        }
    };
    four_levels_deep: (n, yen, smile, _, map) => {
        let lower = Lower { bottom: bottom(n, map.clone()), n: 1 };
        let lower = smile.map(|_| Box::new(lower));
        let upper = Upper { lower, part: Part { n, yen, smile }, line: bottom(n, map) };
        Top { quote: n, upper }
    };
}
