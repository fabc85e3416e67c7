use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
enum Payment {
    Card(u64),
    #[idemp(rename = "Card")]
    Cash,
    #[idemp(rename = "Voucher")]
    Coupon,
    Voucher(u64),
}

fn main() {}
