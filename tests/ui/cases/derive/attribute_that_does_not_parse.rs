use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
struct Refund {
    #[idemp(skip; include)]
    order: u64,
    #[idemp(rename "cents")]
    amount: u64,
    #[idemp(rename: "at")]
    at: u64,
}

fn main() {}
