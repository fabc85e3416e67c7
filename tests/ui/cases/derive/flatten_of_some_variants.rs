use agentidemp::IdempotencyKey;

use std::collections::BTreeMap;

#[derive(IdempotencyKey)]
#[idemp(untagged)]
enum Payment {
    Cash,
    Card(#[idemp(flatten)] BTreeMap<String, u64>),
    Check(BTreeMap<String, u64>),
    Split(u64, u32),
    Named { order: u64 },
}

fn main() {}
