//! Generated code raises no lint, however strict the crate around it.

#![forbid(unsafe_code)]
#![deny(warnings)]
#![deny(
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    let_underscore_drop,
    missing_docs,
    redundant_lifetimes,
    trivial_casts,
    unit_bindings,
    unreachable_pub,
    unused_import_braces,
    unused_lifetimes,
    unused_qualifications,
    unused_results
)]
#![deny(
    clippy::all,
    clippy::pedantic,
    clippy::absolute_paths,
    clippy::allow_attributes,
    clippy::allow_attributes_without_reason,
    clippy::implicit_return,
    clippy::indexing_slicing,
    clippy::missing_inline_in_public_items,
    clippy::panic,
    clippy::pattern_type_mismatch,
    clippy::pub_use,
    clippy::renamed_function_params,
    clippy::rest_pat_in_fully_bound_structs,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated,
    clippy::unneeded_field_pattern,
    clippy::unreachable,
    clippy::unwrap_used
)]

use std::marker::PhantomData;

use agentidemp_hygiene::assert_says;
use renamed::IdempotencyKey;

/// Every part of a generated impl at once.
#[derive(IdempotencyKey)]
#[idemp(crate = renamed, scope = "{tenant}/{day}")]
pub struct Named<'a, T, U, const N: usize>
where
    U: Clone,
{
    /// In the scope.
    pub tenant: &'a str,
    /// In the scope.
    pub day: u8,
    /// A type parameter.
    pub content: Option<T>,
    /// A constant.
    pub array: [u8; N],
    /// Not bounded.
    pub phantom: PhantomData<U>,
    /// Not in the key.
    #[idemp(skip)]
    pub worker: u64,
}

/// No field.
#[derive(IdempotencyKey)]
#[idemp(crate = renamed)]
pub struct Unit;

/// All in the key.
#[derive(IdempotencyKey)]
#[idemp(crate = renamed, scope = "{0}")]
pub struct Tuple(pub u8, pub u16);

/// One field.
#[derive(IdempotencyKey)]
#[idemp(crate = renamed, bound = "T: renamed::Canonicalize")]
pub struct Newtype<T>(pub T);

/// Copied, not referred to.
#[derive(IdempotencyKey)]
#[idemp(crate = renamed, scope = "{b}")]
#[repr(C, packed)]
pub struct Packed {
    /// Aligned.
    pub a: u8,
    /// Not aligned.
    pub b: u32,
}

/// Every shape of variant.
#[derive(IdempotencyKey)]
#[idemp(crate = renamed)]
pub enum Payment<T> {
    /// A unit.
    Cash,
    /// One field.
    Card(T),
    /// No field that is kept.
    Nothing(#[idemp(skip)] T),
    /// Several fields.
    Split(T, #[idemp(skip)] u8, T),
    /// Named fields.
    Refund {
        /// In the key.
        amount: T,
        /// Not in the key.
        #[idemp(skip)]
        worker: u8,
    },
}

/// No value.
#[derive(IdempotencyKey)]
#[idemp(crate = renamed)]
pub enum Never {}

/// A field that no value has.
#[derive(IdempotencyKey)]
#[idemp(crate = renamed, scope = "{tenant}")]
pub enum Unlikely {
    /// Has values.
    Likely {
        /// In the scope.
        tenant: u8,
    },
    /// Has none.
    Impossible {
        /// In the scope.
        tenant: u8,
        /// Not to be made.
        never: Never,
    },
}

/// Deprecated, and made of what is deprecated.
#[deprecated]
#[derive(IdempotencyKey)]
#[idemp(crate = renamed, scope = "{tenant}")]
pub struct Old {
    /// In the scope.
    #[deprecated]
    pub tenant: u8,
}

/// Deprecated variants.
#[derive(IdempotencyKey)]
#[idemp(crate = renamed)]
pub enum OldPayment<T> {
    /// A unit.
    #[deprecated]
    Cash,
    /// One field.
    #[deprecated]
    Card(T),
    /// Named fields.
    Refund {
        /// In the key.
        #[deprecated]
        amount: T,
    },
}

/// A trait that is deprecated.
#[deprecated]
pub trait OldTrait {}

/// A type and a bound that are deprecated, where the struct itself is not.
#[derive(IdempotencyKey)]
#[idemp(crate = renamed)]
#[expect(deprecated, reason = "still supported")]
pub struct HoldsOld<'a, T: OldTrait> {
    /// The type.
    pub old: Vec<&'a Old>,
    /// The bound.
    pub bounded: Option<T>,
}

#[expect(deprecated, reason = "still supported")]
impl OldTrait for u8 {}

#[test]
fn structs() {
    let named = Named::<_, String, 1> {
        tenant: "a",
        day: 1,
        content: Some(2),
        array: [3],
        phantom: PhantomData,
        worker: 4,
    };
    let form = r#"{"array":[3],"content":2,"day":1,"phantom":null,"tenant":"a"}"#;
    assert_says(&named, Some("a/1"), form);
    assert_says(&Packed { a: 1, b: 2 }, Some("2"), r#"{"a":1,"b":2}"#);
    assert_says(&(Unit, Tuple(1, 2), Newtype(3)).1, Some("1"), "[1,2]");
}

#[test]
fn enums() {
    assert_says(&Payment::Refund { amount: 1, worker: 2 }, None, r#"{"Refund":{"amount":1}}"#);
    assert_says(&Unlikely::Likely { tenant: 1 }, Some("1"), r#"{"Likely":{"tenant":1}}"#);
}

#[test]
#[expect(deprecated, reason = "what is deprecated is content as well")]
fn deprecated_items() {
    let old = Old { tenant: 1 };
    assert_says(&old, Some("1"), r#"{"tenant":1}"#);
    assert_says(
        &HoldsOld::<u8> { old: vec![&old], bounded: None },
        None,
        r#"{"bounded":null,"old":[{"tenant":1}]}"#,
    );
    assert_says(&OldPayment::Card(1), None, r#"{"Card":1}"#);
    assert_says(&OldPayment::Refund { amount: 1 }, None, r#"{"Refund":{"amount":1}}"#);
}
