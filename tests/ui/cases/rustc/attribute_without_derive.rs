struct Refund {
    order: u64,
    #[idemp(skip)]
    worker: u64,
}

fn main() {}
