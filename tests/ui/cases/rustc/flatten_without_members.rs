use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
struct Refund {
    #[idemp(flatten)]
    order: u64,
    #[idemp(flatten)]
    tags: Option<Vec<String>>,
    #[idemp(flatten)]
    id: Id,
}

#[derive(IdempotencyKey)]
struct Id(u64);

fn main() {}
