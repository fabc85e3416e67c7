//! What the integration tests share.

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub mod readme {}

pub mod es6_numbers;
pub mod oracle;
pub mod random;
pub mod requests;
pub mod strategies;
pub mod unordered;

use std::fmt::Debug;

use agentidemp::{Canonicalize, Key, canonical};
use proptest::strategy::Strategy;
use proptest::test_runner::{Config, TestRunner};
use serde::Serialize;
use sha2::{Digest as _, Sha256};

/// Runs `check` on random values, and reports the simplest one on which it panics.
///
/// # Panics
///
/// If `check` does.
#[track_caller]
pub fn for_all<S: Strategy<Value: Debug>>(strategy: S, check: impl Fn(S::Value)) {
    let mut config = Config { failure_persistence: None, ..Config::default() };
    config.cases = config.cases.max(1_000);
    let outcome = TestRunner::new(config).run(&strategy, |value| {
        check(value);
        Ok(())
    });
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
}

/// Asserts that the form of `value` is the canonical form of its JSON, and its key the key of that.
///
/// # Panics
///
/// If it is not.
#[track_caller]
pub fn assert_wire<T: Serialize + Canonicalize + ?Sized>(value: &T) {
    assert_form(value, &wire_form(value));
}

/// Asserts that `form` is the canonical form of `value`, and the key of `value` that of `form`.
///
/// # Panics
///
/// If it is not.
#[track_caller]
pub fn assert_form<T: Canonicalize + ?Sized>(value: &T, form: &str) {
    assert_eq!(canonical::to_string(value), form);
    assert_eq!(Key::of(value), key_text(form));
}

/// The canonical form of the JSON that `serde_json` writes for `value`, by way of the oracle.
///
/// # Panics
///
/// If `value` has no JSON.
#[track_caller]
pub fn wire_form<T: Serialize + ?Sized>(value: &T) -> String {
    oracle::canonical(&serde_json::to_string(value).expect("the value has JSON"))
}

/// The text of the unscoped key of `content`, from SHA-256 alone.
pub fn key_text(content: impl AsRef<[u8]>) -> String {
    format!("ik_{}", &hex(Sha256::digest(content))[..32])
}

/// Two lowercase digits a byte.
pub fn hex(bytes: impl AsRef<[u8]>) -> String {
    let digits: Vec<String> = bytes.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    digits.concat()
}

/// Tests that random values follow the wire ([`assert_wire`]), a line each: the name of the test,
/// the strategy and, for a value that is made from another, how.
#[macro_export]
macro_rules! follow_the_wire {
    ($($name:ident: $strategy:expr $(, $random:pat => $made:expr)?;)*) => {$(
        #[test]
        fn $name() {
            $crate::for_all($strategy, |value| {
                $(let $random = value; let value = $made;)?
                $crate::assert_wire(&value);
            });
        }
    )*};
}
