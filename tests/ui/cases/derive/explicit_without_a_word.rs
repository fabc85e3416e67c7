use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(explicit)]
struct Refund {
    #[idemp(include)]
    order: u64,
    cents: u32,
    #[idemp(rename = "why")]
    reason: String,
    #[idemp(skip)]
    worker: u8,
}

#[derive(IdempotencyKey)]
#[idemp(explicit)]
enum Payment {
    Cash,
    Card(u64, #[idemp(include)] u32),
}

fn main() {}
