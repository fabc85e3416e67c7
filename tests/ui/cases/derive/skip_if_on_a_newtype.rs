use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
struct Refund(#[idemp(skip_if = Option::is_none)] Option<u64>);

#[derive(IdempotencyKey)]
enum Payment {
    Card(#[idemp(skip_if = Option::is_none)] Option<u64>),
}

fn main() {}
