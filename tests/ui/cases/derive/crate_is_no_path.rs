use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(crate)]
struct Missing {
    order: u64,
}

#[derive(IdempotencyKey)]
#[idemp(crate = 1)]
struct Number {
    order: u64,
}

#[derive(IdempotencyKey)]
#[idemp(crate = "a crate")]
struct Text {
    order: u64,
}

#[derive(IdempotencyKey)]
#[idemp(crate = agentidemp::<u8>)]
struct Arguments {
    order: u64,
}

fn main() {}
