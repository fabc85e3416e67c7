use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
struct Refund {
    order: u64,
    #[idemp(skip, with = str::trim)]
    reason: String,
    #[idemp(serde, skip)]
    at: u64,
    #[idemp(skip)]
    #[idemp(flatten, skip_if = Option::is_none)]
    extra: Option<()>,
}

fn main() {}
