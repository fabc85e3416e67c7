use agentidemp::IdempotencyKey;

use std::collections::BTreeMap;

#[derive(IdempotencyKey)]
struct Refund {
    #[idemp(flatten, rename = "others")]
    extra: BTreeMap<String, u64>,
    #[idemp(flatten, unordered)]
    tags: Vec<String>,
}

fn main() {}
