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
mod error;
mod gather;
mod impls;
#[cfg(feature = "serde")]
mod json;
mod map;
#[cfg(feature = "serde")]
mod serde;
mod string;
mod writer;

use alloc::string::String;

use sha2::Sha256;

#[doc(hidden)]
pub use self::compound::{Array, Object};
pub use self::error::CanonicalizeError;
#[cfg(feature = "serde")]
#[doc(hidden)]
pub use self::serde::FlatSerializer;
#[cfg(feature = "serde")]
pub use self::serde::{Serde, Serializer, canonical_key, canonical_string};
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
    note = "if it is content, give it a form: `#[derive(IdempotencyKey)]` on `{Self}`, or `impl Canonicalize` by hand",
    note = "if it is content of another crate that implements `Serialize`, let it: `#[idemp(serde)]` on the field"
)]
pub trait Canonicalize {
    /// Writes the canonical form of `self`: exactly one JSON value.
    fn canonicalize(&self, out: &mut Canonicalizer<'_>);

    /// Writes the text that names a member when `self` is the key of a map: what the canonical
    /// form says if it is a string, and else the form itself.
    #[doc(hidden)]
    fn member_name(&self, name: &mut Canonicalizer<'_>) {
        let form = name.text_of(|out| self.canonicalize(out));
        let mut unquoted = String::new();
        string::push_unquoted(&mut unquoted, &form);
        name.write(&unquoted);
    }
}

/// A type whose form is an object, so that its members can be flattened into another's.
///
/// `#[derive(IdempotencyKey)]` implements it where serde can flatten the type as well: for structs
/// with named fields, unit structs, tagged enums, and, where the field says `#[idemp(flatten)]`,
/// for newtype structs. A type that says `into` is flattened through serde, by `#[idemp(flatten,
/// serde)]` at the field. It is implemented for maps, for the structs and enums of `core`, and for
/// pointers and options of what has members; `None` has none.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no members, so it cannot be flattened",
    label = "no members",
    note = "structs with named fields, enums and maps have members; a newtype has those of its field where that says so: `struct Name(#[idemp(flatten)] Inner)`",
    note = "a type that only implements `Serialize` is flattened through it: `#[idemp(flatten, serde)]`"
)]
pub trait Members: Canonicalize {
    /// Writes the members in their canonical order, or in any after [`Object::unsorted`].
    #[doc(hidden)]
    fn members(&self, object: &mut Object<'_, '_>);
}

/// A sequence that `#[idemp(unordered)]` can take.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no sequence that `#[idemp(unordered)]` can sort",
    label = "no sequence",
    note = "it takes slices, arrays, `Vec` and their relatives, behind pointers and in options as well; maps and hash sets have no order to begin with"
)]
pub trait Unordered: Canonicalize {
    /// Writes the elements, sorted by their canonical bytes.
    fn canonicalize_unordered(&self, out: &mut Canonicalizer<'_>);
}

/// The canonical form of `value`, as text.
///
/// This is what [`Key::of`](crate::Key::of) hashes, for eyes, logs and tests.
///
/// # Panics
///
/// If `value` has no canonical form, as [`CanonicalizeError`] says; [`try_to_string`] returns it.
#[must_use]
pub fn to_string<T: Canonicalize + ?Sized>(value: &T) -> String {
    expect(try_to_string(value))
}

/// The canonical form of `value`, as text, if it has one.
///
/// # Errors
///
/// If `value` has none, as [`CanonicalizeError`] says.
pub fn try_to_string<T: Canonicalize + ?Sized>(value: &T) -> Result<String, CanonicalizeError> {
    let mut text = String::new();
    Canonicalizer::run(&mut text, |out| value.canonicalize(out)).map(|()| text)
}

pub(crate) fn sha256<T: Canonicalize + ?Sized>(value: &T) -> Result<Sha256, CanonicalizeError> {
    let mut hasher = Sha256::default();
    Canonicalizer::run(&mut hasher, |out| value.canonicalize(out)).map(|()| hasher)
}

/// The documented panic.
#[track_caller]
pub(crate) fn expect<T>(outcome: Result<T, CanonicalizeError>) -> T {
    outcome.unwrap_or_else(|error| panic!("{error}"))
}

/// The canonical form of a value whose failure is known, or is about to be.
fn render<T: Canonicalize + ?Sized>(value: &T) -> String {
    try_to_string(value).unwrap_or_default()
}
