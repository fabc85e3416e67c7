use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
struct Refund {
    order: u64,
    sent: Arc<AtomicU64>,
}

fn main() {}
