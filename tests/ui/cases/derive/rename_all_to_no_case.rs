use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(rename_all = "camel")]
struct Refund {
    order: u64,
}

#[derive(IdempotencyKey)]
#[idemp(rename_all_fields = "Snake_Case")]
enum Payment {
    #[idemp(rename_all = camelCase)]
    Card { number: u64 },
}

fn main() {}
