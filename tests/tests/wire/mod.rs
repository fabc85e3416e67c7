//! What the tests of the wire share.

use std::collections::BTreeMap;

use agentidemp::{Canonicalize, canonical_string};
use agentidemp_tests::strategies::{finite_f64, integer, short_text};
use agentidemp_tests::{assert_form, wire_form};
use proptest::arbitrary::any;
use proptest::collection::btree_map;
use proptest::sample::select;
use proptest::strategy::Strategy;
use proptest::{option, prop_oneof};
use serde::Serialize;

/// What random values are made of.
pub(crate) type Leaves = (i64, String, Option<u8>, f64, BTreeMap<String, i32>);

/// Names of members of the types that are tested.
const NAMES: [&str; 12] =
    ["a", "b", "n", "text", "type", "kind", "value", "Struct", "\n", "\"", "\u{1f600}", "\u{ffe5}"];

/// Random leaves; the names in the map meet those of members.
pub(crate) fn leaves() -> impl Strategy<Value = Leaves> + Clone {
    let name = prop_oneof![select(&NAMES[..]).prop_map(String::from), short_text()];
    let map = btree_map(name, integer(), 0..5);
    (integer(), short_text(), option::of(any::<u8>()), finite_f64(), map)
}

/// Asserts that the form of `value`, and the one that serde's bridge makes, are the canonical form
/// of its JSON.
#[track_caller]
pub(crate) fn assert_follows<T: Canonicalize + Serialize + ?Sized>(value: &T) {
    let form = wire_form(value);
    assert_form(value, &form);
    assert_eq!(canonical_string(value), Ok(form));
}

/// Tests that what is made from random leaves follows the wire, a line each: the name of the test,
/// the leaves, the value and, if there is one, a twin that has the same form.
macro_rules! follow {
    ($($name:ident: $leaves:pat => $value:expr $(, $twin:expr)?;)*) => {$(
        #[test]
        fn $name() {
            agentidemp_tests::for_all($crate::wire::leaves(), |leaves| {
                let value = {
                    let $leaves = leaves.clone();
                    $value
                };
                $crate::wire::assert_follows(&value);
                $(
                    let $leaves = leaves;
                    agentidemp_tests::assert_form(&$twin, &agentidemp_tests::wire_form(&value));
                )?
            });
        }
    )*};
}
