//! What fails is a user's own code, and the error says in which field.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use agentidemp::canonical::{self, Serde};
use agentidemp::{
    Canonicalize, Canonicalizer, IdempotencyKey, Key, canonical_key, canonical_string,
};
use serde::ser::{Error as _, SerializeMap as _, SerializeSeq as _};
use serde::{Serialize, Serializer};

/// Fails once it is serialized.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Broken;

impl Serialize for Broken {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(S::Error::custom("out of order"))
    }
}

#[derive(IdempotencyKey)]
#[idemp(scope = "refunds")]
struct Refund<T> {
    order: u64,
    #[idemp(serde)]
    amount: T,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn fail<S: Serializer>(_: &u64, _: S) -> Result<S::Ok, S::Error> {
    Err(S::Error::custom("no price"))
}

#[derive(Serialize, IdempotencyKey)]
enum Payment {
    Card(#[serde(serialize_with = "fail")] u64),
    Split {
        #[serde(flatten, serialize_with = "fail")]
        parts: u64,
    },
    Flat {
        #[serde(flatten)]
        #[idemp(serde)]
        number: u64,
    },
    #[serde(skip)]
    #[expect(dead_code, reason = "it has no JSON")]
    Cash(Box<dyn Fn()>),
}

fn problem<T: Canonicalize + ?Sized>(value: &T) -> String {
    let error = canonical::try_to_string(value).expect_err("the value has no form");
    assert_eq!(Key::try_of(value), Err(error.clone()));
    assert!(format!("{error:?}").contains(&error.to_string()));
    error.to_string()
}

#[test]
fn the_error_names_the_field() {
    let refund = Refund { order: 7, amount: Broken };
    let expected = "field `amount` of `Refund` has no canonical form: out of order";
    assert_eq!(problem(&refund), expected);
    assert_eq!(refund.try_idempotency_key().expect_err("no key").to_string(), expected);
    assert_eq!(problem(&[Refund { order: 7, amount: (1, [Some(Broken)]) }]), expected);
    assert_eq!(
        problem(&Payment::Card(1)),
        "field `0` of `Payment::Card` has no canonical form: no price",
    );
    assert_eq!(
        problem(&Payment::Split { parts: 1 }),
        "field `parts` of `Payment::Split` has no canonical form: no price",
    );
    assert_eq!(
        problem(&Payment::Flat { number: 1 }),
        "field `number` of `Payment::Flat` has no canonical form: only structs and maps can be \
         flattened, not an integer",
    );
    assert_eq!(refund.order, 7);
}

#[test]
fn a_variant_that_is_skipped_has_no_json() {
    let expected = "no canonical form: the variant `Payment::Cash` is skipped, so it has no JSON";
    assert_eq!(problem(&Payment::Cash(Box::new(|| ()))), expected);
    assert_eq!(problem(&vec![Payment::Cash(Box::new(|| ()))]), expected);
    assert!(serde_json::to_string(&Payment::Cash(Box::new(|| ()))).is_err());
}

#[test]
#[should_panic(expected = "field `amount` of `Refund` has no canonical form: out of order")]
fn without_a_way_to_return_it_the_error_is_a_panic() {
    let _ = Refund { order: 7, amount: Broken }.idempotency_key();
}

#[test]
fn a_failure_is_never_lost() {
    let expected = "no canonical form: out of order";
    assert_eq!(problem(&Serde(Broken)), expected);
    assert_eq!(problem(&(1, [Serde(Broken)], "a")), expected);
    assert_eq!(problem(&Unordered), expected);
    assert_eq!(problem(&HashMap::from([(1, (2, Serde(Broken)))])), expected);
    assert_eq!(problem(&NamedByBroken), expected);
    assert_eq!(
        canonical_string(&BTreeMap::from([(Broken, 1)])).expect_err("no form").to_string(),
        expected
    );
    assert_eq!(canonical_key(&[Broken]).expect_err("no key").to_string(), expected);
}

/// Has no order, and fails on the way to one.
struct Unordered;

impl Canonicalize for Unordered {
    fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
        out.collect_unordered([Serde(Broken)]);
    }
}

/// A map whose key fails.
struct NamedByBroken;

impl Canonicalize for NamedByBroken {
    fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
        out.collect_map([(Serde(Broken), 1)]);
    }
}

/// Passes over what fails inside of it, as if nothing had happened.
struct Careless;

impl Serialize for Careless {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut elements = serializer.serialize_seq(None)?;
        let _ = elements.serialize_element(&(1, BTreeMap::from([("a", Broken)])));
        elements.serialize_element(&BTreeMap::from([("b", 1)]))?;
        elements.end()
    }
}

#[test]
fn a_failure_counts_even_if_the_code_around_it_goes_on() {
    assert_eq!(problem(&Serde(Careless)), "no canonical form: out of order");
    assert_eq!(
        problem(&(Refund { order: 1, amount: Careless }, Serde(BTreeMap::from([("a", 1)])))),
        "field `amount` of `Refund` has no canonical form: out of order",
    );
}

/// A map that is serialized out of step.
#[derive(Clone, Copy)]
enum OutOfStep {
    ValueFirst,
    KeyLast,
}

impl Serialize for OutOfStep {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self {
            Self::ValueFirst => map.serialize_value(&1)?,
            Self::KeyLast => map.serialize_key(&1)?,
        }
        map.end()
    }
}

#[test]
fn maps_out_of_step_are_errors() {
    let value_first = "no canonical form: a value of a map was serialized without its key";
    assert_eq!(problem(&Serde(OutOfStep::ValueFirst)), value_first);
    let key_last = "no canonical form: a key of a map was serialized without its value";
    assert_eq!(problem(&Serde(OutOfStep::KeyLast)), key_last);
}

/// Fails to display itself.
struct Mute;

impl fmt::Display for Mute {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Err(fmt::Error)
    }
}

impl Serialize for Mute {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[test]
fn a_display_that_fails_is_an_error() {
    let expected = "a Display implementation returned an error";
    assert_eq!(problem(&Serde(Mute)), format!("no canonical form: {expected}"));
    assert_eq!(
        problem(&Refund { order: 1, amount: Mute }),
        format!("field `amount` of `Refund` has no canonical form: {expected}"),
    );
}
