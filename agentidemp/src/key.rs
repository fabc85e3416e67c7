//! The key: what you get.

mod parse;
mod traits;

use alloc::borrow::Cow;
use alloc::string::String;

use sha2::{Digest as _, Sha256};
use uuid::Uuid;

pub use self::parse::ParseKeyError;

use crate::canonical::{self, Canonicalize, CanonicalizeError};
use crate::scope::{self, Scope};
use crate::text::Text;

const PREFIX: &str = "ik_";

/// Bytes of an unscoped key: `ik_` and 32 hex digits.
const UNSCOPED: usize = PREFIX.len() + 32;

/// An idempotency key: `ik_` and 32 hex digits, behind a scope and a `:` where it has one.
///
/// The digits are the first 16 bytes of a SHA-256 digest in lowercase. A key is visible ASCII
/// (`0x21..=0x7E`), fit for a header, a log line or a database column as it is. It reads like a
/// string wherever a `&str` does, and a string becomes one only if it is one.
///
/// ```
/// use agentidemp::Key;
///
/// let key: Key = "catalog-refresh:ik_ba7816bf8f01cfea414140de5dae2223".parse()?;
/// assert_eq!(key.scope().as_deref(), Some("catalog-refresh"));
/// assert_eq!(key.digest()[..2], [0xba, 0x78]);
/// assert!(key.ends_with("5dae2223"));
///
/// let error = "ik_BA7816BF8F01CFEA414140DE5DAE2223".parse::<Key>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "invalid idempotency key: `B` at byte 3 where a lowercase hex digit belongs",
/// );
/// # Ok::<(), agentidemp::ParseKeyError>(())
/// ```
///
/// Scopes of up to 44 bytes keep a key off the heap.
#[derive(Clone)]
pub struct Key {
    text: Text,
}

impl Key {
    /// The key of anything that has a canonical form: a struct that derives it, a tuple, a `Vec`.
    ///
    /// ```
    /// use agentidemp::{Key, sha256_hex};
    ///
    /// let key = Key::of(&("tenant-42", [1, 2, 3]));
    /// assert_eq!(key, sha256_hex(r#"["tenant-42",[1,2,3]]"#));
    /// ```
    ///
    /// # Panics
    ///
    /// If `content` has no canonical form, as [`CanonicalizeError`] says; [`try_of`](Self::try_of)
    /// returns it.
    #[must_use]
    pub fn of<T: Canonicalize + ?Sized>(content: &T) -> Self {
        canonical::expect(Self::try_of(content))
    }

    /// The key of anything that has a canonical form, if this value has one.
    ///
    /// # Errors
    ///
    /// If it has none, as [`CanonicalizeError`] says.
    pub fn try_of<T: Canonicalize + ?Sized>(content: &T) -> Result<Self, CanonicalizeError> {
        canonical::sha256(content).map(Self::from_sha256)
    }

    pub(crate) fn from_sha256(hasher: Sha256) -> Self {
        let mut text = Text::from(PREFIX);
        push_hex(&mut text, hasher);
        Self { text }
    }

    /// The same key under `scope`, in place of the scope it had.
    ///
    /// The same work for another tenant, day or environment gets another key this way.
    ///
    /// ```
    /// use agentidemp::{scoped, sha256_hex};
    ///
    /// let key = sha256_hex("abc").with_scope("tenant 42");
    /// assert_eq!(key, "tenant%2042:ik_ba7816bf8f01cfea414140de5dae2223");
    /// assert_eq!(key.scope().as_deref(), Some("tenant 42"));
    /// assert_eq!(key, scoped("tenant 42", "abc"));
    /// ```
    #[must_use]
    pub fn with_scope(&self, scope: impl Into<Scope>) -> Self {
        let mut text = scope.into().into_text();
        text.push_str(":");
        text.push_str(self.unscoped());
        Self { text }
    }

    /// The key as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.text.as_str()
    }

    /// The scope, decoded, where the key has one.
    #[must_use]
    pub fn scope(&self) -> Option<Cow<'_, str>> {
        let escaped = &self.as_str()[..self.len() - UNSCOPED];
        escaped.strip_suffix(':').map(scope::decode)
    }

    /// The first 16 bytes of the SHA-256 digest of the content. The scope is no part of it.
    #[must_use]
    pub fn digest(&self) -> [u8; 16] {
        let hex = &self.unscoped().as_bytes()[PREFIX.len()..];
        core::array::from_fn(|i| nibble(hex[2 * i]) << 4 | nibble(hex[2 * i + 1]))
    }

    /// The key in 35 characters of `[a-z0-9_]`, for short limits such as a batch's `custom_id`.
    ///
    /// A scoped key is hashed once more, `sha256_hex(&key)`, so that its scope still counts; an
    /// unscoped one is compact already.
    ///
    /// ```
    /// use agentidemp::{scoped, sha256_hex};
    ///
    /// let key = scoped("tenant-42", "abc");
    /// assert_eq!(key.compact(), sha256_hex("tenant-42:ik_ba7816bf8f01cfea414140de5dae2223"));
    /// assert_eq!(key.compact().compact(), key.compact());
    /// ```
    #[must_use]
    pub fn compact(&self) -> Self {
        if self.len() == UNSCOPED { self.clone() } else { crate::sha256_hex(self) }
    }

    /// The 32 hex digits of [`compact`](Self::compact).
    #[must_use]
    pub fn hex(&self) -> String {
        String::from(&self.compact()[PREFIX.len()..])
    }

    /// The key as a UUID, for targets that want one: [`uuidv5`](crate::uuidv5) of its text.
    ///
    /// ```
    /// use agentidemp::{NAMESPACE_ANTHROPIC, sha256_hex, uuidv5};
    ///
    /// let uuid = sha256_hex("abc").uuid(&NAMESPACE_ANTHROPIC);
    /// assert_eq!(uuid, uuidv5(&NAMESPACE_ANTHROPIC, "ik_ba7816bf8f01cfea414140de5dae2223"));
    /// assert_eq!(uuid.get_version_num(), 5);
    /// ```
    #[must_use]
    pub fn uuid(&self, namespace: &Uuid) -> Uuid {
        crate::uuidv5(namespace, self)
    }

    fn unscoped(&self) -> &str {
        &self.as_str()[self.len() - UNSCOPED..]
    }
}

fn push_hex(text: &mut Text, hasher: Sha256) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut hex = arrayvec::ArrayString::<32>::new();
    for byte in &hasher.finalize()[..16] {
        hex.push(char::from(DIGITS[usize::from(byte >> 4)]));
        hex.push(char::from(DIGITS[usize::from(byte & 0xF)]));
    }
    text.push_str(&hex);
}

/// The value of a hex digit that parsing has accepted.
fn nibble(digit: u8) -> u8 {
    if digit.is_ascii_digit() { digit - b'0' } else { digit - b'a' + 10 }
}

#[cfg(test)]
mod tests {
    use crate::{scoped, sha256_hex};

    #[test]
    fn a_new_scope_replaces_the_old_one() {
        let key = sha256_hex("abc");
        assert_eq!(key.with_scope("a:ik_").with_scope("b"), key.with_scope("b"));
        assert_eq!(key.with_scope("a:ik_").scope().as_deref(), Some("a:ik_"));
    }

    #[test]
    fn an_empty_scope_is_a_scope() {
        let key = scoped("", "abc");
        assert_eq!(key, ":ik_ba7816bf8f01cfea414140de5dae2223");
        assert_eq!(key.scope().as_deref(), Some(""));
        assert_eq!(sha256_hex("abc").scope(), None);
    }

    #[test]
    fn the_digest_is_the_same_under_every_scope() {
        let digest = [
            0xba, 0x78, 0x16, 0xbf, 0x8f, 0x01, 0xcf, 0xea, 0x41, 0x41, 0x40, 0xde, 0x5d, 0xae,
            0x22, 0x23,
        ];
        assert_eq!(sha256_hex("abc").digest(), digest);
        assert_eq!(
            scoped("a scope that is too long to be kept inline, really", "abc").digest(),
            digest
        );
    }
}
