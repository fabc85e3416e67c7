use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(bound = "T: Canonicalise")]
struct Trait<T> {
    content: T,
}

#[derive(IdempotencyKey)]
#[idemp(bound = "U: agentidemp::Canonicalize")]
struct Parameter<T> {
    content: T,
}

fn main() {}
