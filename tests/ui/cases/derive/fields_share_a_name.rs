use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
struct Refund {
    order: u64,
    #[idemp(rename = "order")]
    id: u64,
}

#[derive(IdempotencyKey)]
struct NamedBefore {
    #[idemp(rename = "order")]
    id: u64,
    order: u64,
}

#[derive(IdempotencyKey)]
struct Raw {
    #[idemp(rename = "type")]
    kind: u64,
    r#type: u64,
}

#[derive(IdempotencyKey)]
enum Payment {
    Card {
        #[idemp(rename = "n")]
        number: u64,
        #[idemp(rename = "n")]
        cents: u64,
    },
}

fn main() {}
