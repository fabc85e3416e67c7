//! The bridge from serde: the canonical form of whatever implements `Serialize`.

mod compound;
mod flatten;
mod serializer;

use alloc::string::String;

use serde_core::Serialize;

pub use self::flatten::FlatSerializer;
pub use self::serializer::Serializer;
use super::{Canonicalize, CanonicalizeError, Canonicalizer, Members, Object};
use crate::Key;

/// Any `Serialize`, with the canonical form of what it serializes.
///
/// ```
/// use agentidemp::{Key, canonical::Serde};
///
/// #[derive(serde::Serialize)]
/// struct Refund { order: u64, cents: u32 }
///
/// let refund = Refund { order: 7, cents: 1999 };
/// let key = Key::of(&("tenant-42", Serde(&refund)));
/// assert_eq!(key, Key::of(&("tenant-42", std::collections::BTreeMap::from([("cents", 1999), ("order", 7)]))));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Serde<T: ?Sized>(pub T);

impl<T: Serialize + ?Sized> Canonicalize for Serde<T> {
    fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
        out.serialize(&self.0);
    }
}

impl<T: Serialize + ?Sized> Members for Serde<T> {
    fn members(&self, object: &mut Object<'_, '_>) {
        object.flatten_with(None, |serializer| self.0.serialize(serializer));
    }
}

/// The canonical form of anything that implements `Serialize`, as text.
///
/// It is the form that `serde_json::to_string` would have, canonical: what is not finite keeps its
/// own token, and every integer its digits.
///
/// ```
/// use agentidemp::canonical_string;
///
/// let request = serde_json::json!({ "prompt": "Tell me", "max_tokens": 100, "temperature": 1.0 });
/// assert_eq!(
///     canonical_string(&request)?,
///     r#"{"max_tokens":100,"prompt":"Tell me","temperature":1}"#,
/// );
/// # Ok::<(), agentidemp::CanonicalizeError>(())
/// ```
///
/// # Errors
///
/// If a `Serialize` implementation returns one.
pub fn canonical_string<T: Serialize + ?Sized>(value: &T) -> Result<String, CanonicalizeError> {
    super::try_to_string(&Serde(value))
}

/// The key of anything that implements `Serialize`: that of its [`canonical_string`].
///
/// ```
/// use agentidemp::{canonical_key, sha256_hex};
///
/// let request = serde_json::json!({ "prompt": "Tell me", "max_tokens": 100 });
/// assert_eq!(
///     canonical_key(&request)?.with_scope("tenant-42"),
///     sha256_hex(r#"{"max_tokens":100,"prompt":"Tell me"}"#).with_scope("tenant-42"),
/// );
/// # Ok::<(), agentidemp::CanonicalizeError>(())
/// ```
///
/// # Errors
///
/// If a `Serialize` implementation returns one.
pub fn canonical_key<T: Serialize + ?Sized>(value: &T) -> Result<Key, CanonicalizeError> {
    Key::try_of(&Serde(value))
}

impl<'s> Canonicalizer<'s> {
    /// Writes what `value` serializes.
    ///
    /// If its `Serialize` implementation returns an error, the value has no canonical form.
    ///
    /// ```
    /// use agentidemp::{Canonicalize, Canonicalizer, canonical};
    ///
    /// struct Foreign(serde_json::Number);
    ///
    /// impl Canonicalize for Foreign {
    ///     fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
    ///         out.serialize(&self.0);
    ///     }
    /// }
    ///
    /// assert_eq!(canonical::to_string(&Foreign(7.into())), "7");
    /// ```
    pub fn serialize<T: Serialize + ?Sized>(&mut self, value: &T) {
        self.serialize_with(None, |serializer| value.serialize(serializer));
    }

    /// Writes what `serialize` serializes; its failure is one of `place`.
    pub(crate) fn serialize_with(
        &mut self,
        place: Option<&'static str>,
        serialize: impl FnOnce(Serializer<'_, 's>) -> Result<(), CanonicalizeError>,
    ) {
        let earlier = self.take_failure();
        let outcome = serialize(Serializer::new(self));
        self.end_attempt(earlier, place, outcome);
    }

    /// Serializes `value` inside another; an error counts even if the other goes on without it.
    fn serialize_inside<T: Serialize + ?Sized>(
        &mut self,
        value: &T,
    ) -> Result<(), CanonicalizeError> {
        value.serialize(Serializer::new(self)).inspect_err(|error| self.fail(error.clone()))
    }
}
