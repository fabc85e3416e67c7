use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
struct Refund {
    #[idemp(rename)]
    order: u64,
    #[idemp(rename = cents)]
    amount: u64,
}

#[derive(IdempotencyKey)]
enum Payment {
    #[idemp(rename = 1)]
    Card(u64),
}

fn main() {}
