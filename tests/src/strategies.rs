//! Random values, with the edges that a uniform choice would miss.

use std::fmt::Debug;

use agentidemp::{Key, Scope, scoped, sha256_hex};
use proptest::arbitrary::{Arbitrary, any};
use proptest::char::range;
use proptest::collection::vec;
use proptest::option;
use proptest::prop_oneof;
use proptest::sample::{Index, select};
use proptest::strategy::{Just, Strategy};

/// Integers of any type, those around powers of two and of ten among them.
pub fn integer<T>() -> impl Strategy<Value = T> + Clone
where
    T: Arbitrary<Strategy: Clone> + Clone + Debug + TryFrom<i128> + 'static,
{
    let twos = (0..127).map(|power| 1_i128 << power);
    let tens = (0..39).map(|power| 10_i128.pow(power));
    let around = twos.chain(tens).flat_map(|edge| [edge - 1, edge, edge.saturating_add(1)]);
    let edges: Vec<T> =
        around.flat_map(|edge| [edge, -edge]).filter_map(|edge| T::try_from(edge).ok()).collect();
    prop_oneof![any::<T>(), select(edges)]
}

macro_rules! finite {
    ($($name:ident: $float:ty, $bits:ty;)*) => {$(
        /// Finite floats: random bits, short decimals and whole numbers, powers of ten and what
        /// is next to them.
        pub fn $name() -> impl Strategy<Value = $float> + Clone {
            let decimal = |(digits, exponent): (i32, i32)| -> $float {
                format!("{digits}e{exponent}").parse().expect("a decimal")
            };
            let neighbour = |(float, step): ($float, u8)| {
                <$float>::from_bits(float.to_bits() - 2 + <$bits>::from(step))
            };
            let powers = (Just(1), -30..=30).prop_map(decimal);
            prop_oneof![
                any::<$bits>().prop_map(<$float>::from_bits),
                (-17_000_000..=17_000_000, -50..=50).prop_map(decimal),
                (powers, 0..=4_u8).prop_map(neighbour),
                select(&[0.0, -0.0, <$float>::MIN_POSITIVE, <$float>::MAX, <$float>::MIN][..]),
            ]
            .prop_filter("finite", |float| float.is_finite())
        }
    )*};
}

finite! {
    finite_f64: f64, u64;
    finite_f32: f32, u32;
}

/// Characters of every kind that a form or a scope treats apart.
pub fn character() -> impl Strategy<Value = char> + Clone {
    prop_oneof![
        4 => range(' ', '~'),
        2 => range('\0', '\u{1f}'),
        2 => select(vec!['"', '\\', '/', '%', ':', '\u{7f}', '\u{80}', '\u{2028}', '\u{feff}']),
        1 => range('\u{80}', '\u{7ff}'),
        1 => range('\u{800}', '\u{d7ff}'),
        2 => range('\u{e000}', '\u{ffff}'),
        2 => range('\u{10000}', '\u{10ffff}'),
    ]
}

/// Lengths, in bytes, at which a writer may change its ways.
const BOUNDARIES: [usize; 7] = [16, 32, 64, 96, 512, 1024, 1536];

/// Strings: short ones, and long ones of about a boundary's length, plain but for a few places.
pub fn text() -> impl Strategy<Value = String> + Clone {
    let length = (select(&BOUNDARIES[..]), 0..=8_usize)
        .prop_map(|(boundary, offset)| (boundary + offset).saturating_sub(4));
    let long = (length, vec((any::<Index>(), character()), 0..4)).prop_map(|(length, places)| {
        let mut chars = vec!['a'; length];
        for (place, c) in places {
            chars[place.index(length)] = c;
        }
        chars.into_iter().collect()
    });
    prop_oneof![4 => short_text(), 1 => long]
}

/// Strings of up to eight characters, for names and where there are many.
pub fn short_text() -> impl Strategy<Value = String> + Clone {
    vec(character(), 0..=8).prop_map(String::from_iter)
}

/// Keys, with and without a scope.
pub fn key() -> impl Strategy<Value = Key> + Clone {
    (option::of(text()), vec(any::<u8>(), 0..40)).prop_map(|(scope, content)| match scope {
        Some(scope) => scoped(Scope::from(scope), content),
        None => sha256_hex(content),
    })
}
