use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(content = "value")]
enum Payment {
    Cash,
}

#[derive(IdempotencyKey)]
#[idemp(tag = "type", content = "type")]
enum Refund {
    Cash,
}

fn main() {}
