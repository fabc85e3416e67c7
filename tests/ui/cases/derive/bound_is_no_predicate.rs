use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(bound = "T")]
struct Parameter<T> {
    order: T,
}

#[derive(IdempotencyKey)]
#[idemp(bound = "where T: Clone")]
struct Where<T> {
    order: T,
}

#[derive(IdempotencyKey)]
#[idemp(bound = "T: Clone; U: Clone")]
struct Semicolon<T, U> {
    order: T,
    cents: U,
}

fn main() {}
