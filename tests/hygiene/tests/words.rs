//! Every word that changes the form, where names that generated code could reach for are taken or
//! not in scope, and where every lint is an error.

#![no_implicit_prelude]
#![deny(warnings)]
#![deny(missing_docs, trivial_casts, unreachable_pub, unused_lifetimes, unused_qualifications)]
#![deny(unused_results)]
#![deny(
    clippy::all,
    clippy::pedantic,
    clippy::allow_attributes,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::pattern_type_mismatch,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated,
    clippy::unreachable,
    clippy::unwrap_used
)]

use ::agentidemp_hygiene::assert_says;
use ::core::clone::Clone;
use ::core::convert::From;
use ::core::option::Option::{None as Nothing, Some as Just};
use ::core::prelude::v1::{derive, test};
use ::renamed::IdempotencyKey;
use ::std::collections::BTreeMap;
use ::std::string::String;

#[expect(dead_code, reason = "that the items are in scope is the test")]
mod taken {
    pub(super) struct Ok;
    pub(super) struct Some;
    pub(super) struct None;
    pub(super) struct Into;
    pub(super) struct Members;
    pub(super) struct Object;
    pub(super) struct Serialize;
    pub(super) struct Unordered;
    pub(super) mod core {}
}
#[expect(unused_imports, reason = "that the names are in scope is the test")]
use taken::{Into, Members, None, Object, Ok, Serialize, Some, Unordered, core};

/// Fields named like the locals of generated code.
#[derive(IdempotencyKey)]
#[idemp(crate = ::renamed, explicit, rename_all = "UPPERCASE", tag = "type", scope = "{__into}")]
struct Fields<T> {
    #[idemp(include, flatten)]
    __object: T,
    #[idemp(include, flatten, skip_if = ::core::option::Option::is_none)]
    __out: ::core::option::Option<BTreeMap<&'static str, u8>>,
    #[idemp(include, with = doubled)]
    __into: u8,
    #[idemp(include, unordered, skip_if = is_empty)]
    __nested: ::std::vec::Vec<u8>,
    #[idemp(include, serde)]
    __serializer: u8,
    #[idemp(include, flatten, serde)]
    __array: BTreeMap<&'static str, u8>,
    #[idemp(skip)]
    __field0: u8,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "a word takes a reference")]
fn doubled(value: &u8) -> u8 {
    value * 2
}

fn is_empty(list: &[u8]) -> bool {
    list.is_empty()
}

/// A newtype with members.
#[derive(IdempotencyKey)]
#[idemp(crate = ::renamed)]
struct Labels(#[idemp(flatten)] BTreeMap<String, u8>);

/// Every tagging.
#[derive(IdempotencyKey)]
#[idemp(crate = ::renamed, tag = "__object", rename_all_fields = "camelCase")]
enum Internal<T> {
    Unit,
    Newtype(Labels),
    Generic(T),
    Named {
        first_name: u8,
        __out: ::core::option::Option<T>,
    },
    #[idemp(untagged)]
    Tuple(u8, u8),
    #[idemp(skip)]
    #[expect(dead_code, reason = "it has no form")]
    Skipped(::std::time::SystemTime),
}

#[derive(IdempotencyKey)]
#[idemp(crate = ::renamed, tag = "t", content = "__out")]
enum Adjacent {
    Unit,
    Newtype(u8),
    Tuple(u8, #[idemp(skip_if = is_zero)] u8),
    Named { __object: u8 },
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "a word takes a reference")]
fn is_zero(value: &u8) -> bool {
    *value == 0
}

#[derive(Clone, IdempotencyKey)]
#[idemp(crate = ::renamed, into = String)]
struct Version(u8);

impl From<Version> for String {
    fn from(Version(major): Version) -> Self {
        ::std::format!("v{major}")
    }
}

#[derive(IdempotencyKey)]
#[idemp(crate = ::renamed, transparent)]
struct Transparent<T> {
    inner: T,
    marker: ::core::marker::PhantomData<u8>,
}

#[test]
fn fields() {
    let fields = Fields {
        __object: Labels(BTreeMap::from([(String::from("z"), 1)])),
        __out: Just(BTreeMap::from([("a", 2)])),
        __into: 3,
        __nested: ::std::vec![10, 9],
        __serializer: 4,
        __array: BTreeMap::from([("b", 5)]),
        __field0: 6,
    };
    let form =
        r#"{"__INTO":6,"__NESTED":[10,9],"__SERIALIZER":4,"a":2,"b":5,"type":"Fields","z":1}"#;
    assert_says(&fields, Just("3"), form);
    let fewer = Fields { __out: Nothing, __nested: ::std::vec![], ..fields };
    let shorter = r#"{"__INTO":6,"__SERIALIZER":4,"b":5,"type":"Fields","z":1}"#;
    assert_says(&fewer, Just("3"), shorter);
    ::core::assert_eq!(fewer.__field0, 6);
}

#[test]
fn variants() {
    let labels = || Labels(BTreeMap::from([(String::from("z"), 1)]));
    assert_says(&Internal::<Labels>::Unit, Nothing, r#"{"__object":"Unit"}"#);
    assert_says(&Internal::<Labels>::Newtype(labels()), Nothing, r#"{"__object":"Newtype","z":1}"#);
    assert_says(&Internal::Generic(labels()), Nothing, r#"{"__object":"Generic","z":1}"#);
    assert_says(
        &Internal::Named { first_name: 1, __out: Just(labels()) },
        Nothing,
        r#"{"__object":"Named","firstName":1,"out":{"z":1}}"#,
    );
    assert_says(&Internal::<Labels>::Tuple(1, 2), Nothing, "[1,2]");
    let skipped = Internal::<Labels>::Skipped(::std::time::SystemTime::UNIX_EPOCH);
    ::core::assert!(skipped.try_idempotency_key().is_err());

    assert_says(&Adjacent::Unit, Nothing, r#"{"t":"Unit"}"#);
    assert_says(&Adjacent::Newtype(1), Nothing, r#"{"__out":1,"t":"Newtype"}"#);
    assert_says(&Adjacent::Tuple(1, 0), Nothing, r#"{"__out":[1],"t":"Tuple"}"#);
    assert_says(
        &Adjacent::Named { __object: 1 },
        Nothing,
        r#"{"__out":{"__object":1},"t":"Named"}"#,
    );
}

#[test]
fn stand_ins() {
    assert_says(&Version(1), Nothing, r#""v1""#);
    let transparent = Transparent { inner: Version(1), marker: ::core::marker::PhantomData };
    assert_says(&transparent, Nothing, r#""v1""#);
}
