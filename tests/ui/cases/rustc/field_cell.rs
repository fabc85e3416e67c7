use std::cell::{Cell, RefCell};

use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
struct Refund(Cell<u64>, RefCell<u64>);

fn main() {}
