use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(scope = "{tenant}{day}")]
struct Adjacent {
    tenant: u32,
    day: u32,
}

#[derive(IdempotencyKey)]
#[idemp(scope = "{tenant}-{day}")]
struct Dash {
    tenant: String,
    day: String,
}

#[derive(IdempotencyKey)]
#[idemp(scope = "{0}/{1}.v2_{2}")]
struct Third(u32, u32, u32);

fn main() {}
