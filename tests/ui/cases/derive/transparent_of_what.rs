use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(transparent)]
enum Payment {
    Card(u64),
}

#[derive(IdempotencyKey)]
#[idemp(transparent)]
struct Refund {
    order: u64,
    cents: u32,
}

#[derive(IdempotencyKey)]
#[idemp(transparent, into = "u64")]
struct Both(u64);

fn main() {}
