use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(scope = "{tenant}", crate = nowhere)]
struct Refund {
    tenant: u32,
    order: u64,
}

#[derive(IdempotencyKey)]
#[idemp(crate = "std")]
struct OtherCrate {
    order: u64,
}

fn main() {}
