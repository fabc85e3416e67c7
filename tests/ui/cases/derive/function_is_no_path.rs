use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
struct Refund {
    #[idemp(skip_if)]
    order: Option<u64>,
    #[idemp(skip_if = |value| value.is_none())]
    cents: Option<u32>,
    #[idemp(with = "to lower")]
    reason: String,
    #[idemp(with(str::trim))]
    note: String,
}

fn main() {}
