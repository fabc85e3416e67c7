use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(tag = "type")]
enum Payment {
    Card(u64),
    Check(Id),
}

#[derive(IdempotencyKey)]
struct Id(u64);

fn main() {}
