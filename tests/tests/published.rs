//! What the published 0.1.0 makes of random input, this crate makes of it too.

use agentidemp_tests::for_all;
use agentidemp_tests::strategies::text;
use proptest::arbitrary::any;
use proptest::collection::vec;
use proptest::prop_oneof;
use proptest::strategy::Strategy;
use uuid::Uuid;

/// Content of any kind, its length on both sides of a block of SHA-256 and SHA-1.
fn content() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![vec(any::<u8>(), 0..200), text().prop_map(String::into_bytes)]
}

#[test]
fn sha256_hex() {
    for_all(content(), |content| {
        let key = agentidemp::sha256_hex(&content);
        assert_eq!(key, published::sha256_hex(&content));
        assert_eq!(key.scope(), None);
    });
}

#[test]
fn scoped_sha256_hex() {
    for_all((text(), content()), |(scope, content)| {
        let key = agentidemp::scoped_sha256_hex(&scope, &content);
        assert_eq!(key, published::scoped_sha256_hex(&scope, &content));
    });
}

#[test]
fn uuid_v5() {
    for_all((any::<u128>(), content()), |(namespace, content)| {
        let namespace = Uuid::from_u128(namespace);
        let expected = published::uuid_v5(&namespace, &content);
        assert_eq!(agentidemp::uuid_v5(&namespace, &content), expected);
        assert_eq!(agentidemp::uuidv5(&namespace, &content), expected);
    });
}

#[test]
fn namespace() {
    assert_eq!(agentidemp::NAMESPACE_ANTHROPIC, published::NAMESPACE_ANTHROPIC);
}

#[test]
fn random() {
    let (ours, theirs) = (agentidemp::random(), published::random());
    assert_eq!(ours.get_version(), theirs.get_version());
    assert_eq!(ours.get_variant(), theirs.get_variant());
    assert_ne!(ours, agentidemp::random());
}
