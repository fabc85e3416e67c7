use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
struct Newtype(#[idemp(rename = "order")] u64);

#[derive(IdempotencyKey)]
struct Tuple(u64, #[idemp(rename = "cents")] u64);

#[derive(IdempotencyKey)]
enum Payment {
    Card(#[idemp(rename = "number")] u64),
}

fn main() {}
