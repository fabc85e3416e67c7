//! All that generated code may name, besides `core`. No part of the public interface.

pub use crate::canonical::{Array, Canonicalize, Canonicalizer, Object};
pub use crate::idempotency::IdempotencyKey;
pub use crate::scope::{Scope, ScopeWriter};
