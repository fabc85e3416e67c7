use agentidemp::IdempotencyKey;

struct Money;

#[derive(IdempotencyKey)]
struct Refund {
    #[idemp(serde)]
    amount: Money,
}

fn main() {}
