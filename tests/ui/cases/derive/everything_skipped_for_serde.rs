use agentidemp::IdempotencyKey;
use serde::Serialize;

#[derive(Serialize, IdempotencyKey)]
struct Refund {
    #[serde(skip)]
    order: u64,
    #[idemp(skip)]
    cents: u32,
}

fn main() {}
