//! Every shape of struct and enum follows the wire.

use agentidemp::IdempotencyKey;
use agentidemp_tests::strategies::{finite_f64, integer, short_text, text};
use agentidemp_tests::{assert_form, assert_wire, follow_the_wire};
use proptest::arbitrary::any;
use proptest::collection::{hash_map, vec};
use proptest::option;
use serde::Serialize;
use std::collections::HashMap;

#[derive(Serialize, IdempotencyKey)]
struct Named {
    prompt: String,
    model: Newtype,
    seed: Option<u128>,
    temperature: f64,
    limits: HashMap<String, i64>,
    unit: Unit,
    tuple: Tuple,
}

#[derive(Serialize, IdempotencyKey)]
struct Newtype(String);

#[derive(Serialize, IdempotencyKey)]
struct Tuple(u8, String, Newtype);

#[derive(Serialize, IdempotencyKey)]
struct Unit;

#[derive(Serialize, IdempotencyKey)]
struct NoMembers {}

#[derive(Serialize, IdempotencyKey)]
struct NoElements();

#[derive(Serialize, IdempotencyKey)]
struct OfUnits((), Unit, [(); 2]);

#[derive(Serialize, IdempotencyKey)]
struct NewtypeOfUnit(Unit);

#[derive(Serialize, IdempotencyKey)]
enum Payment {
    Cash,
    Card(String),
    Split(u64, f64, Newtype),
    Refund { order: u64, because: Option<String>, amount: Tuple },
    NoMembers {},
    NoElements(),
    UnitInside(Unit),
    Nested(Box<Payment>),
}

#[derive(Serialize, IdempotencyKey)]
enum OneVariant {
    Only { value: i32 },
}

#[derive(Serialize, IdempotencyKey)]
enum NoVariants {}

follow_the_wire! {
    named: (
            (text(), short_text(), any::<u8>()),
            (option::of(integer()), finite_f64(), hash_map(text(), integer(), 0..4)),
        ),
        ((prompt, model, n), (seed, temperature, limits)) => Named {
            prompt,
            model: Newtype(model.clone()),
            seed,
            temperature,
            limits,
            unit: Unit,
            tuple: Tuple(n, model.clone(), Newtype(model)),
        };
    newtype: text(), text => Newtype(text);
    tuple: (any::<u8>(), text(), text()), (n, a, b) => Tuple(n, a, Newtype(b));
    list_of_tuples: vec((any::<u8>(), text()), 0..4),
        v => v.into_iter().map(|(n, a)| Tuple(n, a.clone(), Newtype(a))).collect::<Vec<_>>();

    newtype_variant: text(), text => Payment::Card(text);
    tuple_variant: (integer(), finite_f64(), text()), (a, b, c) => Payment::Split(a, b, Newtype(c));
    struct_variant: (integer(), option::of(text()), any::<u8>()), (order, because, n) =>
        Payment::Refund { order, because, amount: Tuple(n, "\n".into(), Newtype("é".into())) };
    nested_variants: (integer(), finite_f64(), text()), (a, b, c) =>
        Payment::Nested(Box::new(Payment::Nested(Box::new(Payment::Split(a, b, Newtype(c))))));
    one_variant: any::<i32>(), value => OneVariant::Only { value };
    list_of_variants: text(), text => [Payment::Cash, Payment::Card(text), Payment::NoElements()];
}

#[test]
fn shapes_without_content() {
    assert_form(&Unit, "null");
    assert_form(&NoMembers {}, "{}");
    assert_form(&NoElements(), "[]");
    assert_form(&OfUnits((), Unit, [(), ()]), "[null,null,[null,null]]");
    assert_form(&NewtypeOfUnit(Unit), "null");
    assert_form(&Payment::Cash, r#""Cash""#);
    assert_form(&Payment::NoMembers {}, r#"{"NoMembers":{}}"#);
    assert_form(&Payment::NoElements(), r#"{"NoElements":[]}"#);
    assert_form(&Payment::UnitInside(Unit), r#"{"UnitInside":null}"#);
    assert_form(&None::<NoVariants>, "null");
}

#[test]
fn shapes_without_content_follow_the_wire() {
    assert_wire(&(Unit, NoMembers {}, NoElements()));
    assert_wire(&(OfUnits((), Unit, [(), ()]), NewtypeOfUnit(Unit)));
    assert_wire(&[Payment::Cash, Payment::NoMembers {}, Payment::NoElements()]);
    assert_wire(&(Payment::UnitInside(Unit), None::<NoVariants>));
}
