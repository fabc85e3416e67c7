use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
struct Wrapper<T> {
    content: T,
}

struct Money;

fn main() {
    let _ = Wrapper { content: Money }.idempotency_key();
}
