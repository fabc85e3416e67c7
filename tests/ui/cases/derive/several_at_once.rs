use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(scope = "{tenent}/{0:?}", form = "python")]
struct Refund {
    #[idemp(skip = true, include)]
    tenant: u32,
    #[idemp(rename = "cents", rename)]
    order: u64,
    cents: u64,
}

#[derive(IdempotencyKey)]
enum Payment {
    #[idemp(rename = "Cash")]
    Card {
        #[idemp(skip, include, rename = "n")]
        number: u64,
    },
    #[idemp(include)]
    Cash(#[idemp(rename = "cents")] u64),
}

fn main() {}
