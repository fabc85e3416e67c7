//! Keys of bytes you have at hand.
//!
//! [`sha256_hex`], [`uuid_v5`], [`random`] and [`scoped_sha256_hex`] are those of the published
//! 0.1.0; `agentidemp-py` on `PyPI` makes the same keys.

use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use crate::{Key, Scope};

/// A namespace for [`uuidv5`], kept for compatibility: byte for byte the DNS namespace of RFC 9562.
///
/// A namespace of your own (`Uuid::new_v4()`, once, written into the code) serves as well.
pub const NAMESPACE_ANTHROPIC: Uuid = Uuid::NAMESPACE_DNS;

/// The key of `content`: `ik_` and the first 16 bytes of its SHA-256 digest in lowercase hex.
///
/// ```
/// use agentidemp::sha256_hex;
///
/// assert_eq!(sha256_hex("abc"), "ik_ba7816bf8f01cfea414140de5dae2223");
/// assert_eq!(sha256_hex(b"abc").len(), 35);
/// ```
pub fn sha256_hex(content: impl AsRef<[u8]>) -> Key {
    Key::from_sha256(Sha256::new_with_prefix(content))
}

/// The version 5 UUID (RFC 9562, section 5.5) of `name` under `namespace`, for targets that want
/// their keys so.
///
/// ```
/// use agentidemp::{NAMESPACE_ANTHROPIC, uuidv5};
///
/// let uuid = uuidv5(&NAMESPACE_ANTHROPIC, "www.example.com");
/// assert_eq!(uuid.to_string(), "2ed6657d-e927-568b-95e1-2665a8aea6a2");
/// ```
pub fn uuidv5(namespace: &Uuid, name: impl AsRef<[u8]>) -> Uuid {
    Uuid::new_v5(namespace, name.as_ref())
}

/// The key of `content` under `scope`: `<scope>:ik_…`, the digits those of
/// [`sha256_hex(content)`](sha256_hex).
///
/// Short for [`Key::with_scope`].
///
/// ```
/// use agentidemp::scoped;
///
/// let key = scoped("catalog-refresh-2026-05-24", "abc");
/// assert_eq!(key, "catalog-refresh-2026-05-24:ik_ba7816bf8f01cfea414140de5dae2223");
/// ```
pub fn scoped(scope: impl Into<Scope>, content: impl AsRef<[u8]>) -> Key {
    sha256_hex(content).with_scope(scope)
}

/// The key of `scope`, a NUL byte and `content`, hashed together.
///
/// A scope that contains NUL can meet another: `("a\0b", "c")` and `("a", "b\0c")` share a key.
/// It is kept for what the published 0.1.0 made with it; [`scoped`] has no such pair.
///
/// ```
/// use agentidemp::{scoped_sha256_hex, sha256_hex};
///
/// assert_eq!(scoped_sha256_hex("user-42", "body"), sha256_hex("user-42\0body"));
/// ```
pub fn scoped_sha256_hex(scope: &str, content: impl AsRef<[u8]>) -> Key {
    scoped_key(scope, [content])
}

/// The key of `scope` and `parts`, hashed together with a NUL byte before each part.
///
/// A scope or a part that contains NUL can meet another, as in [`scoped_sha256_hex`]. `Key::of` a
/// tuple has no such pair.
///
/// ```
/// use agentidemp::{Key, scoped_key, sha256_hex};
///
/// assert_eq!(scoped_key("tenant-42", ["user-7", "body"]), sha256_hex("tenant-42\0user-7\0body"));
/// assert_ne!(Key::of(&("a\0b", "c")), Key::of(&("a", "b\0c")));
/// ```
pub fn scoped_key<P>(scope: &str, parts: P) -> Key
where
    P: IntoIterator<Item: AsRef<[u8]>>,
{
    let mut hasher = Sha256::new_with_prefix(scope);
    for part in parts {
        hasher.update([0]);
        hasher.update(part);
    }
    Key::from_sha256(hasher)
}

/// A version 4 UUID (RFC 9562, section 5.4), for work that is *meant* to run again.
///
/// Make it once per piece of work, never per attempt: a fresh key turns a retry into a second
/// charge.
///
/// ```
/// let (one, other) = (agentidemp::random(), agentidemp::random());
/// assert_eq!(one.get_version_num(), 4);
/// assert_ne!(one, other);
/// ```
#[cfg(feature = "random")]
#[must_use]
pub fn random() -> Uuid {
    Uuid::new_v4()
}
