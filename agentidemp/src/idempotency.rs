//! The trait behind `request.idempotency_key()`.

use alloc::string::String;

use crate::canonical::{self, Canonicalize, CanonicalizeError};
use crate::{Key, Scope};

/// A request, a job, a message: something whose work must happen once, however often it is tried.
///
/// Derive it. By hand, a type that has a canonical form needs no method; [`scope`](Self::scope) is
/// the one to write:
///
/// ```
/// use agentidemp::{Canonicalize, Canonicalizer, IdempotencyKey, Scope};
///
/// struct Invoice { tenant: u32, number: u64 }
///
/// impl Canonicalize for Invoice {
///     fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
///         self.number.canonicalize(out);
///     }
/// }
///
/// impl IdempotencyKey for Invoice {
///     fn scope(&self) -> Option<Scope> {
///         Some(format!("tenant-{}", self.tenant).into())
///     }
/// }
///
/// let invoice = Invoice { tenant: 42, number: 7 };
/// assert_eq!(invoice.idempotency_key(), agentidemp::scoped("tenant-42", "7"));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no idempotency key",
    label = "no idempotency key",
    note = "derive it: `#[derive(IdempotencyKey)]` on `{Self}`",
    note = "a value that has only a canonical form (a number, a tuple, a `Vec`) has its key from `Key::of(&value)`"
)]
pub trait IdempotencyKey: Canonicalize {
    /// The scope of the key, where it has one: `#[idemp(scope = "…")]`.
    ///
    /// # Panics
    ///
    /// If the `Display` implementation of a field named in the scope returns an error, as
    /// `ToString::to_string` does.
    fn scope(&self) -> Option<Scope> {
        None
    }

    /// The key: the same for the same content and scope, in every process and on every machine.
    ///
    /// It is [`Key::of(self)`](Key::of) under [`scope`](Self::scope).
    ///
    /// # Panics
    ///
    /// As [`scope`](Self::scope) does, and if the content has no canonical form, which only code of
    /// the user's own can bring about: see [`CanonicalizeError`]. A type whose fields need no serde
    /// has one for every value. [`try_idempotency_key`](Self::try_idempotency_key) returns it.
    fn idempotency_key(&self) -> Key {
        canonical::expect(self.try_idempotency_key())
    }

    /// The key, if the content has a canonical form.
    ///
    /// # Errors
    ///
    /// If it has none: see [`CanonicalizeError`], which names the field.
    ///
    /// # Panics
    ///
    /// As [`scope`](Self::scope) does.
    fn try_idempotency_key(&self) -> Result<Key, CanonicalizeError> {
        let key = Key::try_of(self)?;
        Ok(match self.scope() {
            Some(scope) => key.with_scope(scope),
            None => key,
        })
    }

    /// What [`idempotency_key`](Self::idempotency_key) hashes, for eyes, logs and tests.
    ///
    /// # Panics
    ///
    /// If the content has no canonical form; [`canonical::try_to_string`] returns the error.
    fn canonical_string(&self) -> String {
        canonical::to_string(self)
    }
}
