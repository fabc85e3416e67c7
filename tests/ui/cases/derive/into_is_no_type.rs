use agentidemp::IdempotencyKey;

#[derive(Clone, IdempotencyKey)]
#[idemp(into)]
struct Word(u64);

#[derive(Clone, IdempotencyKey)]
#[idemp(into = 7)]
struct Number(u64);

#[derive(Clone, IdempotencyKey)]
#[idemp(into = "a b")]
struct Text(u64);

fn main() {}
