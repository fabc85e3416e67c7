//! Every attribute of serde beside every other: on a container and on its field, and two on one
//! field.

#![expect(dead_code, reason = "nobody reads what is skipped")]

#[macro_use]
mod wire;

use agentidemp::IdempotencyKey;
use serde::{Serialize, Serializer};

#[derive(Clone, Serialize, IdempotencyKey)]
struct Part {
    n: i64,
    #[serde(rename = "\u{1f600}")]
    text: String,
}

fn is_even(part: &Part) -> bool {
    part.n % 2 == 0
}

mod other {
    use super::{Part, Serialize, Serializer};

    #[derive(Serialize)]
    struct Other<'a> {
        n: &'a str,
        b: i64,
        value: Option<i64>,
    }

    /// Another form of a part.
    pub(crate) fn serialize<S: Serializer>(part: &Part, serializer: S) -> Result<S::Ok, S::Error> {
        Other { n: &part.text, b: part.n, value: None }.serialize(serializer)
    }
}

macro_rules! named_struct {
    ($name:ident [$($on:meta),*] [$($at:meta),*]) => {
        follow! {
            $name: (n, text, b, ..) => {
                #[derive(Serialize, IdempotencyKey)]
                $(#[serde($on)])*
                struct Pair {
                    first_one: i64,
                    $(#[serde($at)])*
                    second_one: Part,
                    b: Option<u8>,
                }
                Pair { first_one: n, second_one: Part { n, text }, b }
            };
        }
    };
}

macro_rules! named_variant {
    ($name:ident [$($on:meta),*] [$($at:meta),*]) => {
        follow! {
            $name: (n, text, b, ..) => {
                #[derive(Serialize, IdempotencyKey)]
                $(#[serde($on)])*
                enum Pair {
                    TheFirst {
                        first_one: i64,
                        $(#[serde($at)])*
                        second_one: Part,
                        b: Option<u8>,
                    },
                    TheSecond,
                }
                let second_one = Part { n, text };
                [Pair::TheFirst { first_one: n, second_one, b }, Pair::TheSecond]
            };
        }
    };
}

macro_rules! tuple_struct {
    ($name:ident [$($on:meta),*] [$($at:meta),*]) => {
        follow! {
            $name: (n, text, o, ..) => {
                #[derive(Serialize, IdempotencyKey)]
                $(#[serde($on)])*
                struct Pair(i64, Option<u8>, $(#[serde($at)])* Part);
                Pair(n, o, Part { n, text })
            };
        }
    };
}

macro_rules! tuple_variant {
    ($name:ident [$($on:meta),*] [$($at:meta),*]) => {
        follow! {
            $name: (n, text, o, ..) => {
                #[derive(Serialize, IdempotencyKey)]
                $(#[serde($on)])*
                enum Pair {
                    TheFirst(i64, $(#[serde($at)])* Part, Option<u8>),
                    TheSecond,
                }
                [Pair::TheFirst(n, Part { n, text }, o), Pair::TheSecond]
            };
        }
    };
}

macro_rules! newtype_variant {
    ($name:ident [$($on:meta),*] [$($at:meta),*]) => {
        follow! {
            $name: (n, text, ..) => {
                #[derive(Serialize, IdempotencyKey)]
                $(#[serde($on)])*
                enum Pair {
                    TheFirst($(#[serde($at)])* Part),
                    TheSecond,
                }
                [Pair::TheFirst(Part { n, text }), Pair::TheSecond]
            };
        }
    };
}

/// What a field can say, named or not.
macro_rules! one_word {
    ($pair:ident $on:tt) => {
        $pair! { nothing $on [] }
        $pair! { skip $on [skip] }
        $pair! { skip_serializing $on [skip_serializing] }
        $pair! { skip_if $on [skip_serializing_if = "super::is_even"] }
        $pair! { with $on [with = "super::other"] }
        $pair! { serialize_with $on [serialize_with = "super::other::serialize"] }
        $pair! { default $on [default] }
        $pair! { skip_deserializing $on [skip_deserializing] }
        $pair! { deserialize_with $on [deserialize_with = "super::other::deserialize"] }
    };
}

macro_rules! one_word_named {
    ($pair:ident $on:tt) => {
        one_word!($pair $on);
        names!($pair $on);
    };
}

/// What is about the name of a field.
macro_rules! names {
    ($pair:ident $on:tt) => {
        $pair! { rename $on [rename = "\u{ffe5}\""] }
        $pair! { rename_for_writing $on [rename(serialize = "a", deserialize = "z")] }
        $pair! { rename_for_reading $on [rename(deserialize = "a")] }
        $pair! { alias $on [alias = "a", alias = "z"] }
        $pair! { flatten $on [flatten] }
    };
}

macro_rules! words {
    ($pair:ident $on:tt) => {
        one_word!($pair $on);
        $pair! { skip_and_default $on [skip, default] }
        $pair! { skip_and_with $on [skip, with = "super::other"] }
        $pair! { skip_and_skip_if $on [skip_serializing, skip_serializing_if = "super::is_even"] }
        $pair! { skip_if_and_with $on
            [skip_serializing_if = "super::is_even", with = "super::other"] }
        $pair! { skip_if_and_serialize_with $on [
            skip_serializing_if = "super::is_even",
            serialize_with = "super::other::serialize"
        ] }
        $pair! { skip_if_and_default $on [skip_serializing_if = "super::is_even", default] }
        $pair! { serialize_with_and_deserialize_with $on [
            serialize_with = "super::other::serialize",
            deserialize_with = "super::other::deserialize"
        ] }
        $pair! { serialize_with_and_skip_deserializing $on
            [serialize_with = "super::other::serialize", skip_deserializing] }
    };
}

macro_rules! words_named {
    ($pair:ident $on:tt) => {
        words!($pair $on);
        names!($pair $on);
        $pair! { rename_and_alias $on [rename = "", alias = "z"] }
        $pair! { rename_and_default $on [rename = "\0", default] }
        $pair! { rename_and_skip $on [rename = "b", skip] }
        $pair! { rename_and_skip_if $on
            [rename = "a", skip_serializing_if = "super::is_even"] }
        $pair! { rename_and_with $on [rename = "z", with = "super::other"] }
        $pair! { rename_and_serialize_with $on [
            rename(serialize = "\u{10ffff}"),
            serialize_with = "super::other::serialize"
        ] }
        $pair! { rename_in_two_words $on [rename(serialize = "\\"), rename(deserialize = "/")] }
        $pair! { flatten_and_skip $on [flatten, skip] }
        $pair! { flatten_and_skip_serializing $on [flatten, skip_serializing] }
        $pair! { flatten_and_skip_if $on
            [flatten, skip_serializing_if = "super::is_even"] }
        $pair! { flatten_and_with $on [flatten, with = "super::other"] }
        $pair! { flatten_and_serialize_with $on
            [flatten, serialize_with = "super::other::serialize"] }
        $pair! { flatten_and_default $on [flatten, default] }
        $pair! { flatten_skip_if_and_with $on
            [flatten, skip_serializing_if = "super::is_even", with = "super::other"] }
    };
}

macro_rules! containers {
    ($($name:ident: $words:ident $pair:ident $on:tt;)*) => {$(
        mod $name {
            use super::{IdempotencyKey, Part, Serialize};

            $words!($pair $on);
        }
    )*};
}

containers! {
    of_struct: words_named named_struct [];
    of_cased_struct: one_word_named named_struct [rename_all = "camelCase"];
    of_struct_cased_for_writing: one_word_named named_struct
        [rename_all(serialize = "SCREAMING-KEBAB-CASE", deserialize = "lowercase")];
    of_tagged_struct: words_named named_struct [tag = "type"];
    of_renamed_tagged_struct: words_named named_struct [tag = "\"\u{e000}", rename = "\n"];
    of_cased_tagged_struct: one_word_named named_struct [tag = "m", rename_all = "kebab-case"];

    of_external: words_named named_variant [];
    of_internal: words_named named_variant [tag = "type"];
    of_adjacent: words_named named_variant [tag = "type", content = "a"];
    of_untagged: words_named named_variant [untagged];
    of_cased_external: one_word_named named_variant
        [rename_all = "snake_case", rename_all_fields = "PascalCase"];
    of_cased_internal: one_word_named named_variant
        [tag = "T", rename_all = "lowercase", rename_all_fields = "UPPERCASE"];
    of_cased_adjacent: one_word_named named_variant
        [tag = "\u{10000}", content = "\u{e000}", rename_all_fields = "SCREAMING_SNAKE_CASE"];
    of_cased_untagged: one_word_named named_variant
        [untagged, rename_all_fields(serialize = "kebab-case"), rename_all = "kebab-case"];

    of_tuple: words tuple_struct [];
    of_external_tuple: words tuple_variant [];
    of_adjacent_tuple: words tuple_variant [tag = "type", content = "value"];
    of_untagged_tuple: words tuple_variant [untagged];
    of_external_newtype: words newtype_variant [];
    of_internal_newtype: words newtype_variant [tag = "type", rename_all = "UPPERCASE"];
    of_adjacent_newtype: words newtype_variant [tag = "type", content = "value"];
    of_untagged_newtype: words newtype_variant [untagged];
}
