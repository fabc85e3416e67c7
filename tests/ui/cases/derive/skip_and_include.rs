use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
struct Refund {
    order: u64,
    #[idemp(skip, include)]
    created_at: u64,
    #[idemp(include)]
    #[idemp(skip)]
    attempt: u64,
}

fn main() {}
