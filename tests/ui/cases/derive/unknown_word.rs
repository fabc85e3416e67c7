use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(rename_all = "camelCase")]
struct Refund {
    #[idemp(ignore)]
    order: u64,
    #[idemp(Skip)]
    cents: u64,
}

#[derive(IdempotencyKey)]
enum Payment {
    #[idemp(untagged)]
    Card(u64),
}

fn main() {}
