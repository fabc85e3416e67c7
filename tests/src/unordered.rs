//! Maps and sets whose iteration order differs per process, and their keys.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher as _, RandomState};
use std::ops::Range;

use agentidemp::Key;

use crate::random::Random;

/// The seeds that the processes compare.
pub const SEEDS: Range<u64> = 0..1_000;

/// What one process says of the map and the set of one seed.
pub struct Report {
    /// The keys of the two, which every process must make the same.
    pub keys: [Key; 2],
    /// The digests of their iteration orders, which the processes need not share.
    pub orders: [u64; 2],
}

/// The report on the collections of `seed`, put together in an order of this process's own.
#[must_use]
pub fn report(seed: u64) -> Report {
    let mut members = members(seed);
    // A RandomState has keys of its own in every process.
    Random::new(RandomState::new().hash_one(seed)).shuffle(&mut members);

    let map: HashMap<_, _> = members.iter().cloned().collect();
    let set: HashSet<_> = members.into_iter().collect();
    Report {
        keys: [Key::of(&map), Key::of(&set)],
        orders: [digest(map.keys()), digest(set.iter().map(|(name, _)| name))],
    }
}

impl Report {
    /// The report as a line of text.
    #[must_use]
    pub fn line(&self) -> String {
        let [map, set] = &self.keys;
        let [map_order, set_order] = self.orders;
        format!("{map} {set} {map_order:x} {set_order:x}")
    }

    /// What [`line`](Self::line) says.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        let mut words = line.split(' ');
        let mut key = || words.next()?.parse().ok();
        let keys = [key()?, key()?];
        let mut order = || u64::from_str_radix(words.next()?, 16).ok();
        Some(Self { keys, orders: [order()?, order()?] })
    }
}

/// The content of `seed`: 1 to 40 names, no two the same, each with up to 3 numbers.
fn members(seed: u64) -> Vec<(String, Vec<u64>)> {
    let mut random = Random::new(seed);
    (0..=random.below(40))
        .map(|i| {
            let name = format!("{}é😀{i}", random.below(1_000));
            (name, (0..random.below(4)).map(|_| random.bits()).collect())
        })
        .collect()
}

/// An FNV-1a of the names in their order: the hashers of `std` are free to change.
fn digest<'a>(names: impl Iterator<Item = &'a String>) -> u64 {
    names.flat_map(|name| name.bytes()).fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
    })
}
