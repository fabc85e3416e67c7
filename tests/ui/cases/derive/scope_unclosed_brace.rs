use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(scope = "tenant-{tenant")]
struct Refund {
    tenant: u32,
}

#[derive(IdempotencyKey)]
#[idemp(scope = "tenant-{{{tenant")]
struct Behind {
    tenant: u32,
}

fn main() {}
