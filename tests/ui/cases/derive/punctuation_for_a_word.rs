use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
struct Refund {
    #[idemp(+)]
    order: u64,
    #[idemp(skip,,)]
    worker: u64,
    #[idemp(::skip)]
    cents: u64,
}

fn main() {}
