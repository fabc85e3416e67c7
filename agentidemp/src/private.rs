//! All that generated code may name, besides `core`. No part of the public interface.

pub use crate::canonical::{
    Array, Canonicalize, CanonicalizeError, Canonicalizer, Members, Object, Unordered,
};
pub use crate::idempotency::IdempotencyKey;
pub use crate::scope::{Scope, ScopeWriter};

#[cfg(feature = "serde")]
pub use self::by_serde::{flatten_with, serialize_with};
#[cfg(feature = "serde")]
pub use serde_core::Serialize;

#[cfg(feature = "serde")]
mod by_serde {
    use crate::canonical::{CanonicalizeError, Canonicalizer, FlatSerializer, Object, Serializer};

    /// Writes what `serialize` serializes; if that fails, the error names `place`.
    pub fn serialize_with<'s>(
        out: &mut Canonicalizer<'s>,
        place: &'static str,
        serialize: impl FnOnce(Serializer<'_, 's>) -> Result<(), CanonicalizeError>,
    ) {
        out.serialize_with(Some(place), serialize);
    }

    /// Writes the members of what `serialize` serializes; if that fails, the error names `place`.
    pub fn flatten_with<'s>(
        object: &mut Object<'_, 's>,
        place: &'static str,
        serialize: impl FnOnce(FlatSerializer<'_, '_, 's>) -> Result<(), CanonicalizeError>,
    ) {
        object.flatten_with(Some(place), serialize);
    }
}
