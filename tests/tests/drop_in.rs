//! The tests of the published 0.1.0, word for word, against this crate.

mod test_idemp {
    include!("../fixtures/agentidemp-0.1.0/test_idemp.rs");
}
