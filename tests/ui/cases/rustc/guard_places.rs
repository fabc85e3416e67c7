#![deny(deprecated)]

use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
enum Payment {
    Card {
        number: u64,
        created_at: u64,
    },
    Cash {
        #[idemp(rename = "tries")]
        attempt: u64,
    },
}

macro_rules! job {
    ($name:ident { $($field:ident: $type:ty),* }) => {
        #[derive(IdempotencyKey)]
        struct $name {
            $($field: $type),*
        }
    };
}

job!(Refund { order: u64, nonce: u64 });

fn main() {}
