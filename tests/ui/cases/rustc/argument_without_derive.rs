use agentidemp::IdempotencyKey;

struct Money {
    cents: u64,
}

fn send(_: &impl IdempotencyKey) {}

fn enqueue(_: Box<dyn IdempotencyKey>) {}

fn main() {
    send(&Money { cents: 1 });
    send(&("refund", 7));
    enqueue(Box::new(vec![1, 2, 3]));
}
