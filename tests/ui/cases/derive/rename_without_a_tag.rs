use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(rename = "refund")]
struct Refund {
    order: u64,
}

#[derive(IdempotencyKey)]
#[idemp(tag = "type", rename = "payment")]
enum Payment {
    Cash,
}

fn main() {}
