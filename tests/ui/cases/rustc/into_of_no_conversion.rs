use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(into = "String")]
struct Refund {
    order: u64,
}

#[derive(Clone, IdempotencyKey)]
#[idemp(into = "Wire")]
struct Payment {
    order: u64,
}

struct Wire;

impl From<Payment> for Wire {
    fn from(_: Payment) -> Wire {
        Wire
    }
}

fn main() {}
