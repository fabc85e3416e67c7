use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
struct Refund {
    #[idemp(skip = true)]
    worker: u64,
    #[idemp(include(order))]
    order: u64,
    #[idemp(skip include)]
    cents: u64,
}

fn main() {}
