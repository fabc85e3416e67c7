//! Maps, with every type of key that JSON can name a member by.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;
use std::hash::{BuildHasherDefault, DefaultHasher, Hash};
use std::net::{IpAddr, SocketAddr};
use std::num::{NonZero, Saturating, Wrapping};
use std::rc::Rc;
use std::sync::Arc;

use agentidemp::{Canonicalize, Canonicalizer, IdempotencyKey};
use agentidemp_tests::strategies::{self, character, integer, short_text, text};
use agentidemp_tests::{assert_form, assert_wire, follow_the_wire, for_all};
use proptest::arbitrary::any;
use proptest::collection::vec;
use proptest::sample::select;
use proptest::strategy::Strategy;
use serde::Serialize;
use uuid::Uuid;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, IdempotencyKey)]
enum Currency {
    Usd,
    Eur,
    #[serde(rename = "\u{1f600}\"")]
    #[idemp(rename = "\u{1f600}\"")]
    Smile,
    #[serde(rename = "\u{ffe5}")]
    #[idemp(rename = "\u{ffe5}")]
    Yen,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, IdempotencyKey)]
struct Sku(String);

/// Checks maps of both kinds, their keys of the type that `keys` makes.
fn check<K, S>(keys: S)
where
    K: Ord + Hash + Clone + Debug + Serialize + Canonicalize,
    S: Strategy<Value = K>,
{
    for_all(vec((keys, any::<i8>()), 0..12), |entries| {
        let sorted = BTreeMap::from_iter(entries.clone());
        let hashed = HashMap::<K, i8>::from_iter(entries);
        assert_wire(&sorted);
        assert_wire(&hashed);
        assert_eq!(agentidemp::Key::of(&sorted), agentidemp::Key::of(&hashed));
    });
}

macro_rules! keys {
    ($($name:ident: $strategy:expr;)*) => {$(
        #[test]
        fn $name() {
            check($strategy);
        }
    )*};
}

keys! {
    string: short_text();
    long_string: text();
    boxed_str: short_text().prop_map(String::into_boxed_str);
    rc_str: short_text().prop_map(Rc::<str>::from);
    arc_string: short_text().prop_map(Arc::new);
    cow: short_text().prop_map(Cow::<str>::Owned);
    borrowed: select(vec!["", "a", "\"", "\n", "\u{e000}", "\u{10000}", "é", "a\u{301}"]);
    char: character();
    bool: any::<bool>();
    unit_variant: select(vec![Currency::Usd, Currency::Eur, Currency::Smile, Currency::Yen]);
    newtype: short_text().prop_map(Sku);
    optional: short_text().prop_map(Some);
    uuid: any::<u128>().prop_map(Uuid::from_u128);
    ip: any::<IpAddr>();
    socket: any::<SocketAddr>();
    key: strategies::key();

    u8: integer::<u8>();
    u16: integer::<u16>();
    u32: integer::<u32>();
    u64: integer::<u64>();
    u128: integer::<u128>();
    usize: integer::<usize>();
    i8: integer::<i8>();
    i16: integer::<i16>();
    i32: integer::<i32>();
    i64: integer::<i64>();
    i128: integer::<i128>();
    isize: integer::<isize>();
    nonzero: integer().prop_filter_map("not zero", NonZero::<i32>::new);
    wrapping: integer::<u64>().prop_map(Wrapping);
    saturating: integer::<i16>().prop_map(Saturating);
    reverse: integer::<i64>().prop_map(Reverse);
}

follow_the_wire! {
    maps_in_maps: vec((short_text(), vec((any::<i16>(), text()), 0..4)), 0..4),
        v => v.into_iter().map(|(k, v)| (k, v.into_iter().collect::<HashMap<_, _>>()))
            .collect::<BTreeMap<_, _>>();
    another_hasher: vec((short_text(), any::<bool>()), 0..12),
        v => HashMap::<_, _, BuildHasherDefault<DefaultHasher>>::from_iter(v);
}

/// Keys that differ, their text in JSON the same.
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Id {
    Text(&'static str),
    Number(u64),
}

impl Canonicalize for Id {
    fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
        match self {
            Self::Text(text) => text.canonicalize(out),
            Self::Number(number) => number.canonicalize(out),
        }
    }
}

#[test]
fn members_that_share_a_name_are_sorted_by_their_keys_forms() {
    // `"1"` is before `1` since `"` is before every digit.
    let form = r#"{"1":"of the text","1":"of the number","2":""}"#;
    let entries =
        [(Id::Number(1), "of the number"), (Id::Number(2), ""), (Id::Text("1"), "of the text")];
    let map = BTreeMap::from(entries);
    assert_form(&map, form);
    for _ in 0..20 {
        // Each map has an iteration order of its own.
        assert_form(&HashMap::<_, _>::from_iter(&map), form);
    }
}

#[test]
fn keys_that_json_has_no_name_for_give_their_form() {
    assert_form(
        &BTreeMap::from([((1, "a"), 0), ((1, "\n"), 1)]),
        r#"{"[1,\"\\n\"]":1,"[1,\"a\"]":0}"#,
    );
    assert_form(&BTreeMap::from([((), 0)]), r#"{"null":0}"#);
    assert_form(&BTreeMap::from([(Some(7), 1), (None, 0)]), r#"{"7":1,"null":0}"#);
}
