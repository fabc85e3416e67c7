use agentidemp::IdempotencyKey;

struct Money {
    cents: u64,
}

fn main() {
    let _ = Money { cents: 1 }.idempotency_key();
    let _ = 7_u64.idempotency_key();
}
