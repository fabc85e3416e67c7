//! The one thing that can fail: a user's own code on the way to the canonical form.

use alloc::boxed::Box;
use alloc::string::{String, ToString as _};
use core::fmt;

/// Why a value has no canonical form, and which field is at fault.
///
/// The forms of this crate's own impls, and those that the derive writes, never fail. What can is
/// code that they call: a `Serialize` implementation or function behind `#[idemp(serde)]`,
/// `#[serde(serialize_with = "…")]` or [`canonical_string`](crate::canonical_string), a `Display`
/// implementation behind [`collect_str`](super::Canonicalizer::collect_str), a `RawValue` that
/// holds no I-JSON, and a value of a variant that says `#[serde(skip)]`.
#[derive(Clone, PartialEq, Eq)]
pub struct CanonicalizeError {
    inner: Box<Inner>,
}

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    message: String,
    /// The field or variant at fault, as the derive names it.
    place: Option<&'static str>,
}

impl CanonicalizeError {
    pub(crate) fn new(message: impl fmt::Display) -> Self {
        Self { inner: Box::new(Inner { message: message.to_string(), place: None }) }
    }

    /// Says where the error is, unless something further in has said it.
    #[cfg(feature = "serde")]
    pub(crate) fn at(mut self, place: &'static str) -> Self {
        self.inner.place.get_or_insert(place);
        self
    }
}

impl fmt::Display for CanonicalizeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.inner.place {
            Some(place) => write!(f, "{place} has no canonical form: {}", self.inner.message),
            None => write!(f, "no canonical form: {}", self.inner.message),
        }
    }
}

impl fmt::Debug for CanonicalizeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CanonicalizeError({:?})", self.to_string())
    }
}

impl core::error::Error for CanonicalizeError {}

#[cfg(feature = "serde")]
impl serde_core::ser::Error for CanonicalizeError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(message)
    }
}
