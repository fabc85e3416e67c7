//! Scopes and contents that differ give keys that differ.

use std::collections::HashSet;

use agentidemp::{Key, Scope, scoped, sha256_hex};
use agentidemp_tests::for_all;
use agentidemp_tests::strategies::text;
use proptest::collection::vec;
use proptest::prop_oneof;
use proptest::sample::select;
use proptest::strategy::Strategy;

/// Put together, these look like escapes, and like the ends and beginnings of keys.
#[rustfmt::skip]
const HOSTILE: [&str; 26] = [
    "", ":", "%", "%3A", "%3a", "%25", "%253A", "3A", " ", "%20", "+", "a", "b", "A", "é",
    "e\u{301}", "\u{c3}\u{a9}", "%C3%A9", "\0", "\n", "\u{7f}", "\u{10ffff}", "\u{fffd}", "ik_",
    "ik_ba7816bf8f01cfea414140de5dae2223", ":ik_ba7816bf8f01cfea414140de5dae2223",
];

fn hostile() -> impl Strategy<Value = String> + Clone {
    vec(select(&HOSTILE[..]), 0..4).prop_map(|pieces| pieces.concat())
}

#[test]
fn scopes_that_differ_never_meet() {
    for_all(vec(prop_oneof![3 => hostile(), 1 => text()], 2..40), |scopes| {
        let keys: HashSet<Key> = scopes.iter().map(|scope| scoped(scope, "abc")).collect();
        assert_eq!(keys.len(), scopes.iter().collect::<HashSet<_>>().len());
        assert!(!keys.contains(&sha256_hex("abc")));
        let empty = Scope::from("");
        assert!(scopes.iter().all(|scope| (Scope::from(scope) == empty) == scope.is_empty()));
    });
}

#[test]
fn every_pair_of_hostile_scopes_differs() {
    let scopes: HashSet<String> =
        HOSTILE.iter().flat_map(|a| HOSTILE.iter().map(move |b| [*a, *b].concat())).collect();
    let keys: HashSet<Key> = scopes.iter().map(|scope| scoped(scope, "abc")).collect();
    assert_eq!(keys.len(), scopes.len());
}

#[test]
fn a_scope_never_becomes_content() {
    for_all([hostile(), hostile(), hostile(), hostile()], |[a, b, c, d]| {
        let same = (&a, &b) == (&c, &d);
        assert_eq!(scoped(&a, &b) == scoped(&c, &d), same);
        assert_eq!(Key::of(&(&a, &b)) == Key::of(&(&c, &d)), same);
    });
}
