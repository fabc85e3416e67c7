use agentidemp::IdempotencyKey;

#[derive(Clone, IdempotencyKey)]
#[idemp(into = "u64")]
struct Refund {
    #[idemp(rename = "number")]
    order: u64,
    #[idemp(serde)]
    cents: u32,
}

impl From<Refund> for u64 {
    fn from(refund: Refund) -> u64 {
        refund.order
    }
}

fn main() {}
