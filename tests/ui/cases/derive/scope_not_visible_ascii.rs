use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(scope = "tenant {tenant}")]
struct Space {
    tenant: u32,
}

#[derive(IdempotencyKey)]
#[idemp(scope = "100%")]
struct Percent {
    tenant: u32,
}

#[derive(IdempotencyKey)]
#[idemp(scope = "Zoë")]
struct NotAscii {
    tenant: u32,
}

#[derive(IdempotencyKey)]
#[idemp(scope = "tenant\n")]
struct Control {
    tenant: u32,
}

fn main() {}
