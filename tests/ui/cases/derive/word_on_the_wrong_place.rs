use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(skip)]
struct Refund {
    #[idemp(scope = "tenant-{tenant}")]
    tenant: u32,
    #[idemp(crate = agentidemp)]
    order: u64,
}

#[derive(IdempotencyKey)]
#[idemp(rename = "payment")]
enum Payment {
    #[idemp(skip)]
    Card(u64),
    #[idemp(bound = "")]
    Cash,
}

fn main() {}
