//! The canonical form: what is hashed.
//!
//! It is RFC 8785 (JSON Canonicalization Scheme) of the JSON that `serde_json::to_string` writes
//! for the same value, less what is skipped. `SPEC.md` states it in full; beyond the domain of
//! RFC 8785 it stays total:
//!
//! - integers of any width are exact decimals, where RFC 8785 rounds 2⁵³ + 1 to 2⁵³;
//! - an `f32` is written with the digits that tell it from other `f32`s: `0.7`, not
//!   `0.699999988079071`;
//! - `NaN`, `Infinity` and `-Infinity` are those bare tokens, so they equal nothing else;
//! - the members of a map are sorted by the text of their keys, whatever the keys' `Ord`; a key
//!   that is not a string gives its canonical form as the text;
//! - the elements of a `HashSet` are sorted by their canonical bytes.
//!
//! ```
//! use std::collections::BTreeMap;
//! use agentidemp::canonical;
//!
//! let limits = BTreeMap::from([(10, Some(0.5)), (9, None)]);
//! assert_eq!(canonical::to_string(&("café", limits)), r#"["café",{"10":0.5,"9":null}]"#);
//! ```

mod compound;
mod impls;
mod map;
mod string;
mod writer;

use alloc::string::String;

use sha2::Sha256;

pub use self::compound::{Array, Object};
pub use self::writer::Canonicalizer;

/// A type that has a canonical form, and so can be in a key.
///
/// `#[derive(IdempotencyKey)]` implements it beside [`IdempotencyKey`](crate::IdempotencyKey), and
/// it is implemented for the types of `core` and `std` that say the same thing in every process.
/// Clocks, atomics, locks and cells have none, on purpose.
///
/// By hand, hand the work to a value that has a form already, or to a method of
/// [`Canonicalizer`]:
///
/// ```
/// use agentidemp::{Canonicalize, Canonicalizer, canonical};
///
/// /// Equal whatever the case: `A@B.example` and `a@b.example` are one mailbox.
/// struct Email(String);
///
/// impl Canonicalize for Email {
///     fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
///         self.0.to_lowercase().canonicalize(out);
///     }
/// }
///
/// assert_eq!(canonical::to_string(&Email("A@B.example".into())), r#""a@b.example""#);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no canonical form, so it cannot be in an idempotency key",
    label = "no canonical form",
    note = "if it changes between attempts (clocks, counters, locks), leave it out: `#[idemp(skip)]` on the field",
    note = "if it is content, give it a form: `#[derive(IdempotencyKey)]` on `{Self}`, or `impl Canonicalize` by hand"
)]
pub trait Canonicalize {
    /// Writes the canonical form of `self`: exactly one JSON value.
    fn canonicalize(&self, out: &mut Canonicalizer<'_>);

    /// Appends the text that names a member when `self` is the key of a map.
    #[doc(hidden)]
    fn member_name(&self, name: &mut String) {
        string::push_unquoted(name, &to_string(self));
    }
}

/// The canonical form of `value`, as text.
///
/// This is what [`Key::of`](crate::Key::of) hashes, for eyes, logs and tests.
#[must_use]
pub fn to_string<T: Canonicalize + ?Sized>(value: &T) -> String {
    let mut text = String::new();
    Canonicalizer::run(value, &mut text);
    text
}

pub(crate) fn sha256<T: Canonicalize + ?Sized>(value: &T) -> Sha256 {
    let mut hasher = Sha256::default();
    Canonicalizer::run(value, &mut hasher);
    hasher
}
