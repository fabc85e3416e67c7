use std::time::{Instant, SystemTime};

use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
struct Refund {
    order: u64,
    enqueued: SystemTime,
    deadline: Option<std::time::Instant>,
}

#[derive(IdempotencyKey)]
enum Payment {
    Card { number: u64, seen: Instant },
    Cash(SystemTime),
}

fn main() {}
