use agentidemp::IdempotencyKey;

const SCOPE: &str = "tenant";

#[derive(IdempotencyKey)]
#[idemp(scope)]
struct Missing {
    order: u64,
}

#[derive(IdempotencyKey)]
#[idemp(scope = )]
struct Nothing {
    order: u64,
}

#[derive(IdempotencyKey)]
#[idemp(scope("tenant"))]
struct InParentheses {
    order: u64,
}

#[derive(IdempotencyKey)]
#[idemp(scope = SCOPE)]
struct Constant {
    order: u64,
}

#[derive(IdempotencyKey)]
#[idemp(scope = concat!("tenant", "-", "{tenant}"))]
struct Macro {
    tenant: u32,
}

#[derive(IdempotencyKey)]
#[idemp(scope = b"tenant")]
struct Bytes {
    order: u64,
}

#[derive(IdempotencyKey)]
#[idemp(scope = tenant-{tenant})]
struct Unquoted {
    tenant: u32,
}

fn main() {}
