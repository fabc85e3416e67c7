use agentidemp::IdempotencyKey;
use serde::Serialize;

mod elsewhere {
    pub struct Duration {
        pub secs: u64,
    }
}

#[derive(Serialize, IdempotencyKey)]
#[serde(remote = "elsewhere::Duration")]
struct Duration {
    #[serde(getter = "secs")]
    secs: u64,
}

fn secs(duration: &elsewhere::Duration) -> &u64 {
    &duration.secs
}

fn main() {}
