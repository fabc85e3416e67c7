use agentidemp::IdempotencyKey;
use serde::Serialize;

#[derive(Serialize, IdempotencyKey)]
#[serde(compress)]
struct Refund {
    #[serde(encrypt = "aes")]
    order: u64,
}

#[derive(Serialize, IdempotencyKey)]
enum Payment {
    #[serde(shuffle)]
    Card(u64),
}

fn main() {}
