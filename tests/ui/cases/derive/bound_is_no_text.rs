use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(bound)]
struct Missing<T> {
    order: T,
}

#[derive(IdempotencyKey)]
#[idemp(bound = T)]
struct Path<T> {
    order: T,
}

#[derive(IdempotencyKey)]
#[idemp(bound(T: Clone))]
struct InParentheses<T> {
    order: T,
}

#[derive(IdempotencyKey)]
#[idemp(bound = T: Clone)]
struct Unquoted<T> {
    order: T,
}

fn main() {}
