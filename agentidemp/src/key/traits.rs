//! What makes a key read like the string it is.

use alloc::borrow::Cow;
use alloc::string::String;
use core::borrow::Borrow;
use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::ops::Deref;

use super::{Key, ParseKeyError};

impl Deref for Key {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for Key {
    fn as_ref(&self) -> &str {
        self
    }
}

impl AsRef<[u8]> for Key {
    fn as_ref(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl Borrow<str> for Key {
    fn borrow(&self) -> &str {
        self
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self)
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

// Equality, order and hash are those of the text, as `Borrow<str>` requires.

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Key {}

impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Key {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

macro_rules! compare_with {
    ($($string:ty)*) => {$(
        impl PartialEq<$string> for Key {
            fn eq(&self, other: &$string) -> bool {
                self.as_str() == AsRef::<str>::as_ref(other)
            }
        }

        impl PartialEq<Key> for $string {
            fn eq(&self, other: &Key) -> bool {
                other == self
            }
        }
    )*};
}

compare_with!(str &str String Cow<'_, str>);

impl From<Key> for String {
    fn from(key: Key) -> Self {
        key.text.into_string()
    }
}

impl From<&Key> for String {
    fn from(key: &Key) -> Self {
        Self::from(key.as_str())
    }
}

impl TryFrom<&str> for Key {
    type Error = ParseKeyError;

    fn try_from(text: &str) -> Result<Self, ParseKeyError> {
        text.parse()
    }
}

impl TryFrom<String> for Key {
    type Error = ParseKeyError;

    fn try_from(text: String) -> Result<Self, ParseKeyError> {
        text.parse()
    }
}

#[cfg(feature = "serde")]
impl serde_core::Serialize for Key {
    fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde_core::Deserialize<'de> for Key {
    fn deserialize<D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KeyVisitor;

        impl serde_core::de::Visitor<'_> for KeyVisitor {
            type Value = Key;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an idempotency key")
            }

            fn visit_str<E: serde_core::de::Error>(self, text: &str) -> Result<Key, E> {
                text.parse().map_err(E::custom)
            }
        }

        deserializer.deserialize_str(KeyVisitor)
    }
}

/// The value of an `Idempotency-Key` header.
///
/// ```
/// use agentidemp::sha256_hex;
/// use http::Request;
///
/// let key = sha256_hex("abc");
/// let request = Request::post("/charges").header("Idempotency-Key", &key).body(())?;
/// assert_eq!(request.headers()["idempotency-key"], *key);
/// # Ok::<(), http::Error>(())
/// ```
#[cfg(feature = "http")]
impl From<&Key> for http::HeaderValue {
    fn from(key: &Key) -> Self {
        Self::from_str(key).expect("a key is visible ASCII")
    }
}

#[cfg(feature = "http")]
impl From<Key> for http::HeaderValue {
    fn from(key: Key) -> Self {
        Self::from(&key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sha256_hex;
    use alloc::collections::BTreeMap;
    use alloc::format;

    const ABC: &str = "ik_ba7816bf8f01cfea414140de5dae2223";

    #[test]
    fn reads_like_a_string() {
        let key = sha256_hex("abc");
        assert_eq!(key, ABC);
        assert_eq!(ABC, key);
        assert_eq!(String::from(ABC), key);
        assert_eq!(key, Cow::Borrowed(ABC));
        assert_eq!(&key[..3], "ik_");
        assert_eq!(format!("{key:>40}|{key:?}"), format!("{ABC:>40}|{ABC:?}"));
        assert_eq!(String::from(&key), String::from(key.clone()));
        assert_eq!(sha256_hex(&key), sha256_hex(ABC));
        assert_eq!(BTreeMap::from([(key, 1)]).get(ABC), Some(&1));
    }

    #[cfg(feature = "serde")]
    #[test]
    fn is_a_string_in_serde() {
        let key = sha256_hex("abc");
        let json = serde_json::to_string(&key).unwrap();
        assert_eq!(json, format!("\"{ABC}\""));
        assert_eq!(serde_json::from_str::<Key>(&json).unwrap(), key);
        let error = serde_json::from_str::<Key>("\"ik_\"").unwrap_err();
        assert!(
            format!("{error}").starts_with("invalid idempotency key: the text ends"),
            "{error}"
        );
    }
}
