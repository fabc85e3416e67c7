use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp]
struct Refund {
    #[idemp = "skip"]
    order: u64,
}

#[derive(IdempotencyKey)]
enum Payment {
    #[idemp]
    Card(u64),
}

fn main() {}
