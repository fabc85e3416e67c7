//! Types that stand for another one, by `transparent` or by `into`, follow the wire.

#[macro_use]
mod wire;

use std::collections::BTreeMap;
use std::marker::PhantomData;

use agentidemp::IdempotencyKey;
use serde::{Serialize, Serializer};

/// Has neither a form nor JSON.
#[derive(Clone)]
struct Foreign {
    n: i64,
    text: String,
}

fn as_pair<S: Serializer>(it: &Foreign, to: S) -> Result<S::Ok, S::Error> {
    (it.n, &it.text).serialize(to)
}

#[derive(Serialize, IdempotencyKey)]
#[serde(transparent)]
struct Transparent {
    #[serde(skip_serializing_if = "String::is_empty")]
    only: String,
}

#[derive(Serialize, IdempotencyKey)]
#[serde(transparent, rename_all = "UPPERCASE")]
struct AmongOthers<T> {
    before: PhantomData<T>,
    #[serde(serialize_with = "as_pair")]
    only_one: Foreign,
    #[serde(skip)]
    #[expect(dead_code, reason = "nobody reads what is skipped")]
    behind: Option<fn()>,
}

#[derive(Serialize, IdempotencyKey)]
#[serde(transparent)]
struct TransparentTuple(#[serde(skip)] (), Transparent, PhantomData<u8>);

#[derive(Clone, Serialize, IdempotencyKey)]
#[serde(into = "String", rename_all = "UPPERCASE")]
struct IntoText {
    #[serde(rename = "of no matter", skip)]
    n: i64,
    formless: PhantomData<Foreign>,
}

#[derive(Clone, Serialize, IdempotencyKey)]
#[serde(into = "BTreeMap<String, T>", untagged)]
enum IntoMap<T: Clone + Serialize> {
    Pair(String, T),
    Empty,
}

#[derive(Clone, Serialize, IdempotencyKey)]
#[serde(into = "IntoMap<IntoText>", rename = "of no matter")]
struct Twice(#[serde(serialize_with = "as_pair")] Foreign);

impl From<IntoText> for String {
    fn from(it: IntoText) -> Self {
        format!("{:o}", it.n)
    }
}

impl<T: Clone + Serialize> From<IntoMap<T>> for BTreeMap<String, T> {
    fn from(it: IntoMap<T>) -> Self {
        match it {
            IntoMap::Pair(name, value) => Self::from([(name, value)]),
            IntoMap::Empty => Self::new(),
        }
    }
}

impl From<Twice> for IntoMap<IntoText> {
    fn from(Twice(it): Twice) -> Self {
        if it.n > 0 {
            Self::Pair(it.text, IntoText { n: it.n, formless: PhantomData })
        } else {
            Self::Empty
        }
    }
}

#[derive(Serialize, IdempotencyKey)]
struct Around {
    #[serde(flatten)]
    #[idemp(serde)]
    twice: Twice,
    text: AmongOthers<Foreign>,
    z: Option<IntoText>,
    #[serde(rename = "\"")]
    list: Vec<TransparentTuple>,
}

follow! {
    transparent: (n, text, ..) => (
        Transparent { only: text.clone() },
        AmongOthers {
            before: PhantomData::<Foreign>,
            only_one: Foreign { n, text: text.clone() },
            behind: None,
        },
        TransparentTuple((), Transparent { only: text }, PhantomData),
    );
    into: (n, text, _, float, _) => (
        IntoText { n, formless: PhantomData },
        [IntoMap::Pair(text.clone(), float), IntoMap::Empty],
        Twice(Foreign { n, text }),
    );
    around: (n, text, ..) => {
        let foreign = Foreign { n, text: text.clone() };
        Around {
            twice: Twice(foreign.clone()),
            text: AmongOthers { before: PhantomData, only_one: foreign, behind: None },
            z: Some(IntoText { n, formless: PhantomData }),
            list: vec![TransparentTuple((), Transparent { only: text }, PhantomData)],
        }
    };
}
