use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp("tenant-{tenant}")]
struct Refund {
    tenant: u32,
    #[idemp(1)]
    order: u64,
    #[idemp(include, true)]
    cents: u64,
}

fn main() {}
