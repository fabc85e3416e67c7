//! What a key is made of, whatever its scope and content.

use agentidemp::{Key, Scope, scoped, scoped_key, scoped_sha256_hex, sha256_hex, uuidv5};
use agentidemp_tests::strategies::{self, text};
use agentidemp_tests::{for_all, hex, key_text};
use proptest::arbitrary::any;
use proptest::collection::vec;
use proptest::strategy::Strategy;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

fn content() -> impl Strategy<Value = Vec<u8>> + Clone {
    vec(any::<u8>(), 0..100)
}

#[test]
fn a_key_is_its_scope_a_colon_and_the_digest() {
    for_all((text(), content()), |(scope, content)| {
        let visible = |byte| match byte {
            b'%' | 0..=0x20 | 0x7F.. => format!("%{byte:02X}"),
            byte => char::from(byte).to_string(),
        };
        let escaped = scope.bytes().map(visible).collect::<Vec<_>>().concat();
        let key = scoped(&scope, &content);
        assert_eq!(key, format!("{escaped}:{}", key_text(&content)));
        assert!(key.bytes().all(|byte| (0x21..=0x7E).contains(&byte)));
        assert_eq!(key.digest(), Sha256::digest(&content)[..16]);
        assert_eq!(key.scope().as_deref(), Some(&*scope));
        assert_eq!(Scope::from(&scope).as_str(), escaped);
        assert_eq!(sha256_hex(content).with_scope(scope), key);
    });
}

#[test]
fn a_new_scope_takes_the_place_of_the_old_one() {
    for_all((strategies::key(), text()), |(key, scope)| {
        let other = key.with_scope(&scope);
        assert_eq!(other.digest(), key.digest());
        assert_eq!(other.scope().as_deref(), Some(&*scope));
        if let Some(old) = key.scope() {
            assert_eq!(other.with_scope(&old), key);
        }
    });
}

#[test]
fn renderings_are_compositions() {
    for_all((strategies::key(), any::<u128>()), |(key, namespace)| {
        let compact = match key.scope() {
            Some(_) => key_text(&key),
            None => key.to_string(),
        };
        assert_eq!(key.compact(), compact);
        assert_eq!(key.compact().compact(), compact);
        assert_eq!(key.compact().scope(), None);
        assert_eq!(key.hex(), compact[3..]);
        assert_eq!(key.hex(), hex(key.compact().digest()));
        let namespace = Uuid::from_u128(namespace);
        assert_eq!(key.uuid(&namespace), Uuid::new_v5(&namespace, key.as_bytes()));
        assert_eq!(key.uuid(&namespace), uuidv5(&namespace, &key));
    });
}

#[test]
fn the_hashing_helpers_are_compositions() {
    for_all((text(), vec(content(), 0..4)), |(scope, parts)| {
        let mut joined = scope.clone().into_bytes();
        for part in &parts {
            joined.push(0);
            joined.extend(part);
        }
        assert_eq!(scoped_key(&scope, &parts), key_text(&joined));
        if let [part] = parts.as_slice() {
            assert_eq!(scoped_sha256_hex(&scope, part), key_text(&joined));
        }
    });
}

#[test]
fn keys_order_and_hash_like_their_text() {
    for_all((strategies::key(), strategies::key()), |(a, b)| {
        assert_eq!(a.cmp(&b), a.as_str().cmp(b.as_str()));
        assert_eq!(a == b, a.as_str() == b.as_str());
        let keys = std::collections::HashSet::<Key>::from([a.clone(), b]);
        assert!(keys.contains(a.as_str()));
    });
}
