//! Random trees of every type in every other.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, LinkedList, VecDeque};
use std::net::SocketAddr;
use std::num::{NonZero, Saturating, Wrapping};
use std::ops::{Bound, Range, RangeFrom, RangeInclusive, RangeTo};
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use agentidemp::{IdempotencyKey, Key};
use agentidemp_tests::strategies::{
    self, character, finite_f32, finite_f64, integer, short_text, text,
};
use agentidemp_tests::{assert_wire, for_all, wire_form};
use proptest::arbitrary::any;
use proptest::collection::vec;
use proptest::option;
use proptest::prop_oneof;
use proptest::strategy::{Just, Strategy};
use serde::{Serialize, Serializer};
use uuid::Uuid;

#[derive(Clone, Debug, Serialize, IdempotencyKey)]
enum Tree {
    Unit,
    Text(Cow<'static, str>),
    Wide(u128, i128),
    Float(f64),
    Scalars {
        flag: bool,
        letter: char,
        small: f32,
        key: Key,
        id: Uuid,
        socket: SocketAddr,
        lasts: Duration,
        count: NonZero<u32>,
        more: Saturating<Wrapping<i16>>,
    },
    Ranges(Range<i8>, RangeInclusive<char>, RangeFrom<u64>, RangeTo<String>),
    Sets {
        ordered: BTreeSet<Reverse<String>>,
        #[serde(serialize_with = "by_form")]
        unordered: HashSet<Vec<String>>,
    },
    Optional(Option<Box<Tree>>),
    Outcome(Result<Rc<Tree>, Arc<str>>),
    Limit(Bound<Box<Tree>>),
    List(Vec<Tree>),
    #[expect(clippy::linkedlist, reason = "a list has a form, so a tree has a list")]
    Pieces(VecDeque<Tree>, LinkedList<Tree>),
    Pair([Box<Tree>; 2], ()),
    ByName(HashMap<String, Tree>),
    ByNumber(BTreeMap<i64, (Tree, bool)>),
}

/// The elements in the order of the canonical form: serde would write them as they come.
fn by_form<S: Serializer>(set: &HashSet<Vec<String>>, serializer: S) -> Result<S::Ok, S::Error> {
    let mut elements: Vec<_> = set.iter().collect();
    elements.sort_by_key(wire_form);
    elements.serialize(serializer)
}

fn leaf() -> impl Strategy<Value = Tree> {
    let scalars = (
        (any::<bool>(), character(), finite_f32(), strategies::key(), any::<u128>()),
        (any::<SocketAddr>(), any::<Duration>(), 1..u32::MAX, integer()),
    );
    let scalars =
        scalars.prop_map(|((flag, letter, small, key, id), (socket, lasts, count, more))| {
            Tree::Scalars {
                flag,
                letter,
                small,
                key,
                id: Uuid::from_u128(id),
                socket,
                lasts,
                count: NonZero::new(count).expect("at least 1"),
                more: Saturating(Wrapping(more)),
            }
        });
    let ranges = (any::<[i8; 2]>(), any::<[char; 2]>(), integer(), text());
    let ranges = ranges.prop_map(|([a, b], [c, d], e, f)| Tree::Ranges(a..b, c..=d, e.., ..f));
    let sets = (vec(short_text(), 0..4), vec(vec(short_text(), 0..3), 0..4));
    let sets = sets.prop_map(|(ordered, unordered)| Tree::Sets {
        ordered: ordered.into_iter().map(Reverse).collect(),
        unordered: unordered.into_iter().collect(),
    });
    prop_oneof![
        Just(Tree::Unit),
        text().prop_map(|text| Tree::Text(text.into())),
        (integer(), integer()).prop_map(|(a, b)| Tree::Wide(a, b)),
        finite_f64().prop_map(Tree::Float),
        scalars,
        ranges,
        sets,
    ]
}

fn tree() -> impl Strategy<Value = Tree> {
    leaf().prop_recursive(6, 60, 5, |tree| {
        let few = vec(tree.clone(), 0..5);
        let two = (tree.clone(), tree.clone());
        let limit = (tree.clone(), 0..3).prop_map(|(tree, kind)| match kind {
            0 => Bound::Included(tree.into()),
            1 => Bound::Excluded(tree.into()),
            _ => Bound::Unbounded,
        });
        let outcome = prop_oneof![
            tree.clone().prop_map(|tree| Ok(tree.into())),
            text().prop_map(|error| Err(error.into())),
        ];
        prop_oneof![
            option::of(tree.clone()).prop_map(|tree| Tree::Optional(tree.map(Box::new))),
            outcome.prop_map(Tree::Outcome),
            limit.prop_map(Tree::Limit),
            few.clone().prop_map(Tree::List),
            (few.clone(), few).prop_map(|(a, b)| Tree::Pieces(a.into(), b.into_iter().collect())),
            two.prop_map(|(a, b)| Tree::Pair([a.into(), b.into()], ())),
            vec((short_text(), tree.clone()), 0..5)
                .prop_map(|members| Tree::ByName(members.into_iter().collect())),
            vec((integer(), (tree, any::<bool>())), 0..5)
                .prop_map(|members| Tree::ByNumber(members.into_iter().collect())),
        ]
    })
}

#[test]
fn trees_follow_the_wire() {
    for_all(tree(), |tree| {
        assert_wire(&tree);
        assert_eq!(tree.clone().idempotency_key(), Key::of(&tree));
    });
}
