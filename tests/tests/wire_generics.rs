//! Generic types follow the wire, whatever they are made of and wherever their parameters stand.

#[macro_use]
mod wire;

use std::borrow::Cow;
use std::fmt::Display;
use std::marker::PhantomData;

use agentidemp::IdempotencyKey;
use serde::{Serialize, Serializer};

#[derive(Clone, Serialize, IdempotencyKey)]
struct Part {
    n: i64,
    text: String,
}

/// Has neither a form nor JSON.
#[derive(Clone)]
struct Formless;

#[derive(Clone, Serialize, IdempotencyKey)]
struct Page<T, U = T> {
    z: T,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    list: Vec<U>,
    #[serde(rename = "\u{1f600}")]
    pair: Option<(T, Box<U>)>,
}

#[derive(Serialize, IdempotencyKey)]
struct Flattening<T, U> {
    n: u8,
    #[serde(flatten)]
    one: T,
    #[serde(flatten)]
    other: Option<Box<U>>,
    text: u8,
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "type", rename_all = "lowercase")]
enum Beside<T, U> {
    One(T),
    Boxed(Box<U>),
    Struct {
        n: u8,
        #[serde(flatten)]
        rest: U,
    },
    Field {
        field: T,
    },
}

#[derive(Serialize, IdempotencyKey)]
enum External<T, U> {
    One(T),
    Two(T, U),
    #[serde(untagged)]
    Rest {
        #[serde(flatten)]
        rest: U,
    },
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "type", content = "value")]
enum Adjacent<T: ?Sized, U: ToOwned + ?Sized>
where
    U::Owned: Serialize,
{
    One(Box<T>),
    Two { owned: <U as ToOwned>::Owned },
}

#[derive(Serialize, IdempotencyKey)]
#[serde(untagged)]
enum Either<L, R> {
    Left(L),
    Right {
        #[serde(flatten)]
        right: R,
    },
}

#[derive(Serialize, IdempotencyKey)]
struct Newtype<T>(#[idemp(flatten)] T);

#[derive(Serialize, IdempotencyKey)]
#[serde(transparent)]
struct Transparent<T, U> {
    marker: PhantomData<U>,
    only: Vec<T>,
}

#[derive(Serialize, IdempotencyKey)]
#[serde(tag = "\n", rename = "\"")]
struct Skipping<T, U> {
    kept: T,
    #[serde(skip)]
    #[expect(dead_code, reason = "nobody reads what is skipped")]
    skipped: U,
    marker: PhantomData<U>,
}

#[derive(Serialize, IdempotencyKey)]
struct Items<I: Iterator>
where
    I::Item: Serialize,
{
    #[serde(flatten)]
    first: Option<I::Item>,
    last: Option<I::Item>,
}

#[derive(Serialize, IdempotencyKey)]
#[serde(bound(serialize = "T: Display", deserialize = ""))]
#[idemp(bound = "T: Display")]
struct Displayed<T>(#[serde(serialize_with = "displayed")] T, #[serde(with = "as_text")] T);

fn displayed<T: Display, S: Serializer>(it: &T, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(it)
}

mod as_text {
    pub(crate) use super::displayed as serialize;
}

#[derive(Serialize, IdempotencyKey)]
struct Unsized<'a, T: ?Sized> {
    borrowed: Cow<'a, str>,
    array: [&'a T; 2],
    #[serde(flatten)]
    part: &'a Part,
    tail: &'a T,
}

static PART: Part = Part { n: 1, text: String::new() };

follow! {
    plain: (n, text, _, f, map) => (
        Page { z: n, list: vec![text.clone()], pair: Some((n, Box::new(text.clone()))) },
        Page::<_, ()> { z: map, list: vec![], pair: None },
        Page { z: Page { z: f, list: vec![f], pair: None }, list: vec![], pair: None::<(_, Box<()>)> },
    );
    flattened: (n, text, o, _, map) => {
        let part = Part { n, text: text.clone() };
        let page = Page { z: n, list: vec![part.clone()], pair: None };
        let inner = Flattening { n: 1, one: map.clone(), other: Some(Box::new(page)), text: 2 };
        Flattening {
            n: 3,
            one: Newtype(part),
            other: o.map(|_| Box::new(inner)),
            text: 4,
        }
    };
    beside_a_tag: (n, text, _, f, map) => {
        let part = Part { n, text };
        [
            Beside::One(Newtype(part.clone())),
            Beside::Boxed(Box::new(Flattening {
                n: 1,
                one: map.clone(),
                other: None::<Box<()>>,
                text: 2,
            })),
            Beside::Struct {
                n: 1,
                rest: Flattening { n: 3, one: map, other: Some(Box::new(())), text: 2 },
            },
            Beside::Field { field: Newtype(Part { n: 0, text: f.to_string() }) },
        ]
    };
    beside_a_tag_in_another: (n, text, _, _, map) => {
        let part = || Part { n, text: text.clone() };
        [
            Beside::One(Beside::<_, Part>::One(map)),
            Beside::One(Beside::Boxed(Box::new(part()))),
            Beside::Boxed(Box::new(External::Two(n, Newtype(part())))),
            Beside::Struct { n: 1, rest: External::Rest { rest: Newtype(part()) } },
        ]
    };
    external: (n, text, _, f, map) => [
        External::One(f),
        External::Two(f, Page { z: text.clone(), list: vec![n], pair: None }),
        External::Rest { rest: Page { z: map.len().to_string(), list: vec![n], pair: None } },
    ];
    adjacent: (n, text, ..) => [
        Adjacent::<[i64], str>::One(Box::new([n, n])),
        Adjacent::Two { owned: text },
    ];
    untagged: (n, text, _, f, map) => (
        [Either::Left(vec![f]), Either::Right { right: map }],
        Either::<_, ()>::Left(Either::<Vec<String>, _>::Right { right: Part { n, text } }),
    );
    transparent: (n, text, ..) => Transparent {
        marker: PhantomData::<Formless>,
        only: vec![Skipping { kept: Part { n, text }, skipped: Formless, marker: PhantomData }],
    };
    associated: (n, text, o, ..) => Items::<std::vec::IntoIter<Part>> {
        first: Some(Part { n, text: text.clone() }),
        last: o.map(|_| Part { n, text }),
    };
    stated_bounds: (n, text, ..) => (Displayed(n, n), Displayed(text.clone(), text));
    unsized_parameters: (_, text, ..) => Unsized::<str> {
        borrowed: text.into(),
        array: ["\n", "a"],
        part: &PART,
        tail: "\u{1f600}",
    };
}
