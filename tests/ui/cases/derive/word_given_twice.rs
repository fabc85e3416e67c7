use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(scope = "a", scope = "b")]
#[idemp(crate = agentidemp)]
#[idemp(crate = "agentidemp")]
#[idemp(bound = "", bound = "")]
struct Refund {
    #[idemp(skip, skip)]
    worker: u64,
    #[idemp(include)]
    #[idemp(include)]
    order: u64,
    #[idemp(rename = "a", rename = "a")]
    cents: u64,
}

#[derive(IdempotencyKey)]
enum Payment {
    #[idemp(rename = "a", rename = "b")]
    Card(u64),
}

fn main() {}
