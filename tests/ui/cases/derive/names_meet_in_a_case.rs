use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(rename_all = "camelCase")]
struct Refund {
    order_id: u64,
    #[idemp(rename = "orderId")]
    order: u64,
    order__id: u64,
}

#[derive(IdempotencyKey)]
#[idemp(rename_all = "lowercase")]
enum Payment {
    Card,
    CARD,
}

fn main() {}
