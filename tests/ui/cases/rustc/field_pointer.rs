use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
struct Refund {
    order: *const u64,
    callback: fn(u64) -> u64,
}

fn main() {}
