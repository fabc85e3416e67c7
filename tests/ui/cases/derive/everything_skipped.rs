use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
struct Refund {
    #[idemp(skip)]
    order: u64,
    #[idemp(skip)]
    cents: u64,
}

#[derive(IdempotencyKey)]
struct Newtype(#[idemp(skip)] u64);

fn main() {}
