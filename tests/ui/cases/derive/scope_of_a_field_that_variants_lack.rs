use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(scope = "tenant-{tenant}")]
enum Payment {
    Card { tenant: u32, number: u64 },
    Cash { till: u32 },
    Voucher(u64),
    Nothing,
}

fn main() {}
