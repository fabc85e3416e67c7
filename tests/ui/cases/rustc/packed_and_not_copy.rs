use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[repr(C, packed)]
struct Refund {
    order: u64,
    reason: String,
}

fn main() {}
