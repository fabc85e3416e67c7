//! Every shape, where no name is in scope but those that are imported.

#![no_implicit_prelude]
#![expect(dead_code, reason = "nothing reads what is skipped")]

use ::agentidemp_hygiene::{Refund, assert_says};
use ::core::option::Option::{None, Some};
use ::core::prelude::v1::test;
use ::renamed::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(crate = ::renamed, scope = "{tenant}/{day}")]
struct Named<'a, T, const N: usize> {
    tenant: &'a str,
    day: u8,
    #[idemp(rename = "Content")]
    content: T,
    array: [u8; N],
    #[idemp(skip)]
    nonce: u64,
}

#[derive(IdempotencyKey)]
#[idemp(crate = ::renamed)]
struct Unit;

#[derive(IdempotencyKey)]
#[idemp(crate = ::renamed)]
struct NoFields {}

#[derive(IdempotencyKey)]
#[idemp(crate = ::renamed, scope = "{0}")]
struct Newtype(u64);

#[derive(IdempotencyKey)]
#[idemp(crate = ::renamed, scope = "{1}")]
struct Tuple(u64, #[idemp(skip)] u8, ::std::string::String);

#[derive(IdempotencyKey)]
#[idemp(crate = ::renamed)]
#[repr(C, packed)]
struct Packed {
    a: u8,
    b: u32,
}

#[derive(IdempotencyKey)]
#[idemp(crate = ::renamed)]
struct Tail<T: ?::core::marker::Sized> {
    first: u8,
    rest: T,
}

#[derive(IdempotencyKey)]
#[idemp(crate = ::renamed)]
enum Payment<T> {
    Cash,
    Card(T),
    Nothing(#[idemp(skip)] T),
    Split(T, #[idemp(skip)] u8, T),
    Refund {
        amount: T,
        #[idemp(skip)]
        at: u8,
    },
}

#[derive(IdempotencyKey)]
#[idemp(crate = ::renamed)]
enum Never {}

#[test]
fn structs() {
    let named = Named { tenant: "a", day: 7, content: Some(Unit), array: [1, 2], nonce: 3 };
    assert_says(&named, Some("a/7"), r#"{"Content":null,"array":[1,2],"day":7,"tenant":"a"}"#);
    assert_says(&Unit, None, "null");
    assert_says(&NoFields {}, None, "{}");
    assert_says(&Newtype(7), Some("7"), "7");
    assert_says(&Tuple(7, 8, ::std::string::String::new()), Some("8"), r#"[7,""]"#);
    assert_says(&Packed { a: 1, b: 2 }, None, r#"{"a":1,"b":2}"#);
}

#[test]
fn enums() {
    assert_says(&Payment::<u8>::Cash, None, r#""Cash""#);
    assert_says(&Payment::Card(1), None, r#"{"Card":1}"#);
    assert_says(&Payment::Nothing(1), None, r#""Nothing""#);
    assert_says(&Payment::Split(1, 2, 3), None, r#"{"Split":[1,3]}"#);
    assert_says(&Payment::Refund { amount: 1, at: 2 }, None, r#"{"Refund":{"amount":1}}"#);
    assert_says(&Payment::<&Never>::Cash, None, r#""Cash""#);
}

#[test]
fn a_type_without_a_size() {
    let tail: &Tail<[u8]> = &Tail { first: 1, rest: [2, 3] };
    assert_says(tail, None, r#"{"first":1,"rest":[2,3]}"#);
}

#[test]
fn a_trait_object() {
    let refund = Refund { order: 7, cents: None, reason: "late", created_at: 1 };
    let object: &dyn IdempotencyKey = &refund;
    assert_says(object, Some("orders/7"), r#"{"Reason":"late","cents":null,"order":7}"#);
}
