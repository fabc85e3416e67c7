//! Hash sets: arrays, sorted by the canonical bytes of their elements.

use std::collections::HashSet;
use std::fmt::Debug;
use std::hash::{BuildHasherDefault, DefaultHasher, Hash};

use agentidemp::Canonicalize;
use agentidemp_tests::strategies::{character, integer, short_text};
use agentidemp_tests::{assert_form, for_all, wire_form};
use proptest::arbitrary::any;
use proptest::collection::vec;
use proptest::option;
use proptest::strategy::Strategy;
use serde::Serialize;

fn check<T>(elements: impl Strategy<Value = T>)
where
    T: Eq + Hash + Clone + Debug + Serialize + Canonicalize,
{
    for_all(vec(elements, 0..12), |elements| {
        let mut forms: Vec<String> = elements.iter().map(wire_form).collect();
        forms.sort_by(|a, b| a.as_bytes().cmp(b.as_bytes()));
        forms.dedup();
        let form = format!("[{}]", forms.join(","));
        assert_form(&HashSet::<T>::from_iter(elements.clone()), &form);
        assert_form(&HashSet::<T, BuildHasherDefault<DefaultHasher>>::from_iter(elements), &form);
    });
}

#[test]
fn of_text() {
    check(short_text());
}

#[test]
fn of_chars() {
    check(character());
}

#[test]
fn of_integers() {
    check(integer::<i64>());
    check(integer::<u128>());
    check(any::<i8>());
}

#[test]
fn of_lists_and_options() {
    check(vec(option::of(short_text()), 0..3));
    check((any::<bool>(), option::of(any::<char>())));
}

#[test]
fn of_sets_in_lists_and_maps() {
    let sets = [HashSet::from(["b", "a", "10", "9"]), HashSet::new()];
    assert_form(&sets, r#"[["10","9","a","b"],[]]"#);
    let map = std::collections::HashMap::from([(2, &sets[0]), (10, &sets[1])]);
    assert_form(&map, r#"{"10":[],"2":["10","9","a","b"]}"#);
}
