use agentidemp::IdempotencyKey;

use std::collections::BTreeMap;

#[derive(IdempotencyKey)]
struct Tuple(u64, #[idemp(flatten)] BTreeMap<String, u64>);

#[derive(IdempotencyKey)]
enum External {
    Card(#[idemp(flatten)] BTreeMap<String, u64>),
}

#[derive(IdempotencyKey)]
#[idemp(tag = "type", content = "value")]
enum Adjacent {
    Card(#[idemp(flatten)] BTreeMap<String, u64>),
}

#[derive(IdempotencyKey)]
#[idemp(tag = "type")]
enum Internal {
    Card(#[idemp(flatten)] BTreeMap<String, u64>),
}

fn main() {}
