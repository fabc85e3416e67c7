//! A library that re-exports `agentidemp`, which it knows under another name, and derives without
//! a prelude and without `std`. Its tests derive where every name that generated code could reach
//! for means something else.

#![no_std]
#![no_implicit_prelude]

#[doc(hidden)]
pub mod nested {
    pub use ::renamed as reexport;
}

use ::core::assert_eq;
use ::core::option::Option::{self, None, Some};

use nested::reexport::{IdempotencyKey, scoped, sha256_hex};

/// A request of this library: whoever uses it need not know `agentidemp`.
#[derive(IdempotencyKey)]
#[idemp(crate = self::nested::reexport, scope = "orders/{order}")]
pub struct Refund<'a> {
    /// Which order.
    pub order: u64,
    /// How much.
    pub cents: Option<u32>,
    /// Why.
    #[idemp(rename = "Reason")]
    pub reason: &'a str,
    /// When.
    #[idemp(skip)]
    pub created_at: u64,
}

/// Declares a request in a crate that does not know `agentidemp`.
#[macro_export]
macro_rules! request {
    ($(#[$attribute:meta])* $name:ident { $($field:ident: $type:ty),* $(,)? }) => {
        #[derive($crate::nested::reexport::IdempotencyKey)]
        #[idemp(crate = $crate::nested::reexport)]
        $(#[$attribute])*
        struct $name {
            $($field: $type,)*
        }
    };
}

/// Asserts that the canonical form of `value` is `form`, and its key that of `form` under `scope`.
///
/// # Panics
///
/// If one of them is not.
#[track_caller]
pub fn assert_says<T>(value: &T, scope: Option<&str>, form: &str)
where
    T: IdempotencyKey + ?::core::marker::Sized,
{
    assert_eq!(IdempotencyKey::canonical_string(value), form);
    let key = match scope {
        Some(scope) => scoped(scope, form),
        None => sha256_hex(form),
    };
    assert_eq!(IdempotencyKey::idempotency_key(value), key);
}
