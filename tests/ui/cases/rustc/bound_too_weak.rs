use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(bound = "T: Clone")]
struct Wrapper<T> {
    content: T,
}

#[derive(IdempotencyKey)]
#[idemp(scope = "{tenant}", bound = "T: agentidemp::Canonicalize")]
struct Scoped<T> {
    tenant: T,
}

fn main() {}
