use agentidemp::IdempotencyKey;

trait Rule {}

#[derive(IdempotencyKey)]
struct Refund {
    rule: Box<dyn Rule>,
}

fn main() {}
