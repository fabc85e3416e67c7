use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(scope = "")]
struct Refund {
    order: u64,
}

fn main() {}
