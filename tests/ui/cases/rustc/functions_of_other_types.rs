use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
struct Refund {
    #[idemp(with = trim)]
    order: u64,
    #[idemp(skip_if = is_zero)]
    cents: u64,
    #[idemp(with = std::time::Duration::from_secs)]
    delay: u64,
    #[idemp(with = now)]
    at: u64,
}

fn trim(text: &String) -> &str {
    text.trim()
}

fn is_zero(cents: &u64) -> u64 {
    *cents
}

fn now(_: &u64) -> std::time::SystemTime {
    std::time::SystemTime::now()
}

fn main() {}
