use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(scope = "day-{day:02}")]
struct Refund {
    day: u32,
}

#[derive(IdempotencyKey)]
#[idemp(scope = "day-{0:?}")]
struct Tuple(u32);

fn main() {}
