use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
struct Refund {
    order: u64,
    #[idemp(skip, rename = "cents")]
    amount: u64,
}

#[derive(IdempotencyKey)]
enum Payment {
    Card(u64, #[idemp(rename = "cents", skip)] u64),
}

fn main() {}
