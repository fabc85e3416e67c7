//! What the compiler says to code that is wrong: each case beside its message, word for word.
//!
//! `TRYBUILD=overwrite cargo test -p agentidemp-ui` writes the messages anew.

use trybuild::TestCases;

#[test]
fn the_derive_says_what_is_wrong() {
    TestCases::new().compile_fail("cases/derive/*.rs");
}

// The text around our notes is the compiler's, and changes with it.
#[rustversion::attr(not(stable(1.95)), ignore = "the messages are those of Rust 1.95")]
#[test]
fn the_compiler_says_what_is_missing() {
    TestCases::new().compile_fail("cases/rustc/*.rs");
}
