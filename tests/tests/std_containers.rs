//! Pointers, shapes, sequences and sets.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::{BTreeSet, LinkedList, VecDeque};
use std::marker::PhantomData;
use std::num::Wrapping;
use std::ops::Bound;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use agentidemp_tests::follow_the_wire;
use agentidemp_tests::strategies::{finite_f32, finite_f64, integer, short_text, text};
use proptest::arbitrary::any;
use proptest::collection::vec;
use proptest::option;
use proptest::result::maybe_ok;
use proptest::strategy::Strategy;

/// A type without a form or JSON.
struct Formless;

fn texts() -> impl Strategy<Value = Vec<String>> + Clone {
    vec(short_text(), 0..6)
}

follow_the_wire! {
    reference: text(), v => &&v;
    mutable_reference: text(), mut v => &mut v;
    boxed: text(), v => Box::new(v);
    rc: text(), v => Rc::new(v);
    arc: text(), v => Arc::new(v);
    boxed_slice: texts(), v => v.into_boxed_slice();
    rc_slice: texts(), v => Rc::<[String]>::from(v);
    arc_slice: texts(), v => Arc::<[String]>::from(v);
    cow_slice: texts(), v => Cow::Borrowed(v.as_slice());
    cow_value: any::<u8>(), v => Cow::<u8>::Owned(v);
    pointers_to_pointers: texts(), v => Rc::new(Box::new(Arc::new(&v)));
    reverse: texts(), v => Reverse(v);

    option: option::of(text());
    option_of_an_option: option::of(option::of(any::<i8>()));
    result: maybe_ok(text(), finite_f64());
    result_of_units: maybe_ok(any::<()>(), any::<()>());
    bound_included: text(), v => Bound::Included(v);
    bound_excluded: any::<i64>(), v => Bound::Excluded(v);
    bound_unbounded: any::<()>(), () => Bound::<u8>::Unbounded;
    range: (any::<i32>(), any::<i32>()), (a, b) => a..b;
    range_from: text(), v => v..;
    range_inclusive: (finite_f32(), finite_f32()), (a, b) => a..=b;
    range_to: any::<Wrapping<u8>>(), v => ..v;
    duration: (integer::<u64>(), 0..1_000_000_000_u32), (secs, nanos) => Duration::new(secs, nanos);
    unit: any::<()>();
    phantom: any::<()>(), () => PhantomData::<Formless>;

    array: any::<[i64; 3]>();
    array_of_none: any::<()>(), () => [""; 0];
    array_of_32: any::<[char; 32]>();
    slice: texts(), v => v.as_slice();
    list: texts();
    deque: texts(), v => VecDeque::from(v);
    deque_in_two_pieces: vec(any::<u8>(), 0..9), v => broken_ring(&v);
    linked_list: texts(), v => LinkedList::from_iter(v);
    ordered_set_of_text: texts(), v => BTreeSet::from_iter(v);
    ordered_set_of_numbers: vec(integer::<i32>(), 0..6), v => BTreeSet::from_iter(v);
    ordered_set_in_reverse: any::<[u8; 4]>(), v => BTreeSet::from(v.map(Reverse));
    lists_of_lists: vec(vec(option::of(finite_f64()), 0..3), 0..3);

    tuple_of_types: (text(), any::<bool>(), any::<()>(), finite_f32(), (any::<char>(),));
}

/// The same elements, front and back of them at the two ends of the buffer.
fn broken_ring(elements: &[u8]) -> VecDeque<u8> {
    let (front, back) = elements.split_at(elements.len() / 2);
    let mut ring = VecDeque::from_iter(back.to_owned());
    front.iter().rev().for_each(|element| ring.push_front(*element));
    assert!(elements.len() < 2 || !ring.as_slices().1.is_empty());
    ring
}
