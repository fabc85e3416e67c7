use std::sync::{Mutex, RwLock};

use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
struct Refund {
    order: Mutex<u64>,
    cents: RwLock<u64>,
}

fn main() {}
