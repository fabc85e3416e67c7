use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(untagged)]
struct Untagged {
    order: u64,
}

#[derive(IdempotencyKey)]
#[idemp(tag = "type", content = "value")]
struct Adjacent {
    order: u64,
}

#[derive(IdempotencyKey)]
#[idemp(rename_all_fields = "camelCase")]
struct Fields {
    order: u64,
}

fn main() {}
