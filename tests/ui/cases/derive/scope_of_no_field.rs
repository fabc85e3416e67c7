use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(scope = "tenant-{tenent}")]
struct Misspelt {
    tenant: u32,
    order: u64,
}

#[derive(IdempotencyKey)]
#[idemp(scope = "{}/{ tenant }")]
struct Nameless {
    tenant: u32,
}

#[derive(IdempotencyKey)]
#[idemp(scope = "{tenant.id}")]
struct Expression {
    tenant: u32,
}

#[derive(IdempotencyKey)]
#[idemp(scope = "{2}")]
struct Tuple(u32, u64);

#[derive(IdempotencyKey)]
#[idemp(scope = "{tenant}")]
struct Unit;

fn main() {}
