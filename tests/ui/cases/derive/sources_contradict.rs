use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
struct Refund {
    #[idemp(with = str::trim, serde)]
    reason: String,
    #[idemp(unordered, serde)]
    orders: Vec<u64>,
    #[idemp(unordered, with = Vec::as_slice, serde)]
    tags: Vec<String>,
}

fn main() {}
