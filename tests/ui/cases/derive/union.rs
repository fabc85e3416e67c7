use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
union Amount {
    cents: u64,
    bytes: [u8; 8],
}

fn main() {}
