//! Our own words shape a form as serde's words shape JSON, without a word to serde.

#![expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
#![expect(dead_code, reason = "nobody reads what is skipped")]

#[macro_use]
mod wire;

use std::collections::BTreeMap;
use std::marker::PhantomData;

use serde::Serialize;

/// Has no derived form.
#[derive(Clone, Serialize)]
struct Foreign {
    z: i64,
    #[serde(flatten)]
    map: BTreeMap<String, i32>,
}

fn is_even(n: &i64) -> bool {
    n % 2 == 0
}

fn nothing() {}

/// Types in the words of one attribute. `$skip_if` is its word for `skip_serializing_if`, and
/// `$through_serde` what it says on a field that has no form.
macro_rules! types {
    ($side:ident: $($derive:path),+; $words:ident, $skip_if:ident, $through_serde:meta) => {
        mod $side {
            use std::collections::BTreeMap;
            use std::marker::PhantomData;
            use std::rc::Rc;

            use crate::{Foreign, is_even};

            #[derive(Clone, $($derive),+)]
            #[$words(rename_all = "SCREAMING-KEBAB-CASE")]
            pub(crate) struct Part {
                pub(crate) the_number: i64,
                #[$words(rename = "\u{1f600}\n\"")]
                pub(crate) text: String,
                #[$words($skip_if = "Option::is_none", rename = "")]
                pub(crate) at_times: Option<u8>,
                #[$words(skip)]
                pub(crate) skipped: PhantomData<fn()>,
            }

            pub(crate) fn part(the_number: i64, text: String, at_times: Option<u8>) -> Part {
                Part { the_number, text, at_times, skipped: PhantomData }
            }

            #[derive($($derive),+)]
            pub(crate) struct Elements(
                #[$words(skip)] pub(crate) fn(),
                pub(crate) Part,
                #[$words($skip_if = "is_even")] pub(crate) i64,
            );

            #[derive($($derive),+)]
            #[$words(tag = "type")]
            pub(crate) struct Tagged {
                pub(crate) z: i64,
                pub(crate) a: f64,
            }

            #[derive($($derive),+)]
            #[$words(tag = "\u{e000}", rename = "\"", rename_all = "camelCase")]
            pub(crate) struct TaggedAndRenamed {
                #[$words(flatten, $skip_if = "Option::is_some")]
                pub(crate) part: Option<Part>,
                pub(crate) two_words: i64,
                #[$words(flatten)]
                pub(crate) tagged: Rc<Tagged>,
                #[$words(skip)]
                pub(crate) skipped: fn(),
                #[$words(rename = "\u{10000}")]
                pub(crate) last_one: i64,
                #[$words(flatten)]
                pub(crate) map: BTreeMap<String, i32>,
            }

            #[derive($($derive),+)]
            #[$words(transparent)]
            pub(crate) struct Transparent<T> {
                #[$words(skip)]
                pub(crate) skipped: fn(),
                pub(crate) only: T,
                pub(crate) marker: PhantomData<fn()>,
            }

            #[derive($($derive),+)]
            #[$words(rename_all = "snake_case", rename_all_fields = "UPPERCASE")]
            pub(crate) enum External {
                TheUnit,
                Newtype(i64),
                #[$words(rename = "\n")]
                Tuple(#[$words(skip)] fn(), #[$words($skip_if = "is_even")] i64),
                TheStruct {
                    the_number: i64,
                    #[$words(flatten)]
                    part: Part,
                },
                #[$words(rename_all = "PascalCase")]
                Cased {
                    the_number: i64,
                },
                #[$words(skip)]
                Never(fn()),
                #[$words(untagged)]
                Text(String),
                #[$words(untagged)]
                Members {
                    the_text: String,
                },
            }

            #[derive($($derive),+)]
            #[$words(tag = "the-number", rename_all = "kebab-case")]
            pub(crate) enum Internal<T> {
                TheUnit,
                Part(Part),
                Generic(T),
                Map(BTreeMap<String, i32>),
                Elsewhere(Adjacent<T>),
                #[$words(rename_all = "UPPERCASE")]
                Struct {
                    #[$words($skip_if = "Option::is_none")]
                    part: Option<Part>,
                    #[$words(flatten)]
                    rest: T,
                },
                Skipped(#[$words(skip)] fn()),
            }

            #[derive($($derive),+)]
            #[$words(tag = "\u{ffe5}", content = "\u{1f600}", rename_all_fields = "kebab-case")]
            pub(crate) enum Adjacent<T> {
                Unit,
                #[$words(rename = "\\")]
                Newtype(T),
                Tuple(i64, T),
                Struct {
                    the_number: i64,
                    #[$words(flatten)]
                    rest: T,
                },
            }

            #[derive($($derive),+)]
            #[$words(untagged, rename_all_fields = "camelCase")]
            pub(crate) enum Untagged {
                Unit,
                Newtype(Part),
                Tuple(i64, f64),
                Struct {
                    the_number: i64,
                    #[$words(flatten, $skip_if = "BTreeMap::is_empty")]
                    map: BTreeMap<String, i32>,
                },
            }

            #[derive($($derive),+)]
            pub(crate) struct Around<T, U> {
                #[$words(flatten)]
                pub(crate) one: T,
                #[$words(rename = "value")]
                pub(crate) n: i64,
                #[$words(flatten)]
                pub(crate) other: Option<Box<U>>,
            }

            #[derive(Clone, $($derive),+)]
            #[$words(into = "(String, i64)")]
            pub(crate) struct Into(pub(crate) i64, #[$words(skip)] pub(crate) PhantomData<fn()>);

            impl From<Into> for (String, i64) {
                fn from(Into(n, _): Into) -> Self {
                    (n.to_string(), n)
                }
            }

            #[derive($($derive),+)]
            pub(crate) struct ThroughSerde {
                #[$through_serde]
                pub(crate) foreign: Foreign,
                #[$words(flatten)]
                #[$through_serde]
                pub(crate) flattened: Foreign,
                #[$words($skip_if = "Option::is_none", rename = "0")]
                #[$through_serde]
                pub(crate) at_times: Option<Foreign>,
            }
        }
    };
}

types!(by_serde: serde::Serialize, agentidemp::IdempotencyKey; serde, skip_serializing_if,
    serde(serialize_with = "serde::Serialize::serialize"));
types!(by_idemp: agentidemp::IdempotencyKey; idemp, skip_if, idemp(serde));

/// A line each, as in `follow!`; `it` has the types of one side, then of the other.
macro_rules! twins {
    ($($name:ident: $leaves:pat => $made:expr;)*) => {
        follow! {$(
            $name: $leaves => {
                use by_serde as it;
                $made
            }, {
                use by_idemp as it;
                $made
            };
        )*}
    };
}

twins! {
    structs: (n, text, o, a, map) => (
        it::Elements(nothing, it::part(n, text.clone(), o), n),
        it::TaggedAndRenamed {
            part: Some(it::part(n, text.clone(), o)),
            two_words: n,
            tagged: it::Tagged { z: n, a }.into(),
            skipped: nothing,
            last_one: n,
            map: map.clone(),
        },
        it::TaggedAndRenamed {
            part: None,
            two_words: n,
            tagged: it::Tagged { z: n, a }.into(),
            skipped: nothing,
            last_one: n,
            map,
        },
        it::Transparent { skipped: nothing, only: text, marker: PhantomData },
        it::Into(n, PhantomData),
    );
    external: (n, text, o, ..) => [
        it::External::TheUnit,
        it::External::Newtype(n),
        it::External::Tuple(nothing, n),
        it::External::TheStruct { the_number: n, part: it::part(n, text.clone(), o) },
        it::External::Cased { the_number: n },
        it::External::Text(text.clone()),
        it::External::Members { the_text: text },
    ];
    internal: (n, text, o, a, map) => [
        it::Internal::TheUnit,
        it::Internal::Part(it::part(n, text.clone(), o)),
        it::Internal::Generic(it::Tagged { z: n, a }),
        it::Internal::Map(map),
        it::Internal::Elsewhere(it::Adjacent::Unit),
        it::Internal::Elsewhere(it::Adjacent::Newtype(it::Tagged { z: n, a })),
        it::Internal::Struct {
            part: o.map(|_| it::part(n, text, o)),
            rest: it::Tagged { z: n, a },
        },
        it::Internal::Skipped(nothing),
    ];
    adjacent: (n, text, o, _, map) => [
        it::Adjacent::Unit,
        it::Adjacent::Newtype(it::Internal::Map(map.clone())),
        it::Adjacent::Tuple(n, it::Internal::Map(map)),
        it::Adjacent::Struct {
            the_number: n,
            rest: it::Internal::Generic(it::part(n, text, o)),
        },
    ];
    untagged: (n, text, o, a, map) => [
        it::Untagged::Unit,
        it::Untagged::Newtype(it::part(n, text, o)),
        it::Untagged::Tuple(n, a),
        it::Untagged::Struct { the_number: n, map },
    ];
    flattened: (n, text, o, a, map) => it::Around {
        one: it::Internal::Generic(map.clone()),
        n,
        other: Some(Box::new(it::Around {
            one: it::Adjacent::Struct { the_number: n, rest: map },
            n,
            other: o.map(|_| Box::new(it::Around {
                one: it::part(n, text, o),
                n,
                other: Some(Box::new(it::Tagged { z: n, a })),
            })),
        })),
    };
    through_serde: (z, _, o, _, map) => {
        let foreign = Foreign { z, map };
        it::ThroughSerde {
            foreign: foreign.clone(),
            at_times: o.map(|_| foreign.clone()),
            flattened: foreign,
        }
    };
}
