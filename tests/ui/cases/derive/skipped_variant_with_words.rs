use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
enum Payment {
    Cash,
    #[idemp(skip)]
    Card {
        #[idemp(rename = "n")]
        number: u64,
        #[idemp(serde)]
        cents: u32,
    },
}

fn main() {}
