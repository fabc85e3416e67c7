use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(tag = "type")]
struct Tuple(u64, u32);

#[derive(IdempotencyKey)]
#[idemp(tag = "type")]
struct Unit;

#[derive(IdempotencyKey)]
#[idemp(tag = "type")]
enum Payment {
    Cash,
    Card(u64, u32),
}

fn main() {}
