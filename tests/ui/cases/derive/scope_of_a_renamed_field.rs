use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(scope = "tenant-{customer}")]
struct Refund {
    #[idemp(rename = "customer")]
    tenant: u32,
}

fn main() {}
