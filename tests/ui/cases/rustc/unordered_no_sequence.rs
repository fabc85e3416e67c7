use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
struct Refund {
    #[idemp(unordered)]
    order: u64,
}

fn main() {}
