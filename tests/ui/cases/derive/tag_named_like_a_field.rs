use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(tag = "type")]
struct Refund {
    r#type: u8,
}

#[derive(IdempotencyKey)]
#[idemp(tag = "kind")]
enum Payment {
    Card {
        #[idemp(rename = "kind")]
        network: u8,
    },
}

fn main() {}
