use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(scope = "{tenant}/{day}")]
struct Refund {
    tenant: Option<u32>,
    day: (u16, u8, u8),
    order: u64,
}

#[derive(IdempotencyKey)]
#[idemp(scope = "{0}")]
struct Tuple(Vec<u8>);

fn main() {}
