use agentidemp::IdempotencyKey;

struct Money {
    cents: u64,
}

#[derive(IdempotencyKey)]
struct Refund {
    order: u64,
    amount: Money,
    parts: Vec<Money>,
}

fn main() {}
