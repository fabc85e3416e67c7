use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(rename_every = "camelCase")]
struct Refund {
    #[idemp(ignore)]
    order: u64,
    #[idemp(Skip)]
    cents: u64,
}

#[derive(IdempotencyKey)]
enum Payment {
    #[idemp(untag)]
    Card(u64),
}

fn main() {}
