use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(untagged, tag = "type")]
enum Payment {
    Cash,
}

#[derive(IdempotencyKey)]
#[idemp(tag = "type", content = "value", untagged)]
enum Refund {
    Cash,
}

fn main() {}
