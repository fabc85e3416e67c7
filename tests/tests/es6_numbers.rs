//! The numbers of the test data of RFC 8785, against their published checksums.

use std::fmt::Write as _;

use agentidemp::canonical;
use agentidemp_tests::es6_numbers::numbers;
use agentidemp_tests::{hex, wire_form};
use sha2::{Digest as _, Sha256};

/// The SHA-256 of the first so many lines.
const CHECKSUMS: [(usize, &str); 4] = [
    (1_000, "be18b62b6f69cdab33a7e0dae0d9cfa869fda80ddc712221570f9f40a5878687"),
    (10_000, "b9f7a8e75ef22a835685a52ccba7f7d6bdc99e34b010992cbc5864cd12be6892"),
    (100_000, "22776e6d4b49fa294a0d0f349268e5c28808fe7e0cb2bcbe28f63894e494d4c7"),
    (1_000_000, "49415fee2c56c77864931bd3624faad425c3c577d6d74e89a83bc725506dad16"),
];

#[test]
fn a_million_numbers_have_the_published_forms() {
    check(&CHECKSUMS, |number| canonical::to_string(&number));
}

/// Else the tests that lean on the oracle could agree on what is wrong.
#[test]
fn the_oracle_gives_them_the_same_forms() {
    check(&CHECKSUMS[..3], |number| wire_form(&number));
}

fn check(checksums: &[(usize, &str)], form: impl Fn(f64) -> String) {
    let mut numbers = numbers();
    let mut lines = Sha256::new();
    let mut line = String::new();
    let mut hashed = 0;
    for (count, checksum) in checksums {
        for number in numbers.by_ref().take(count - hashed) {
            line.clear();
            writeln!(line, "{:x},{}", number.to_bits(), form(number)).expect("memory suffices");
            lines.update(&line);
        }
        hashed = *count;
        assert_eq!(hex(lines.clone().finalize()), *checksum, "the first {count} lines");
    }
}
