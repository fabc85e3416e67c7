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
#[idemp(include)]
enum Payment {
    #[idemp(unordered)]
    Card(u64),
    #[idemp(bound = "")]
    Cash,
}

fn main() {}
