use std::time::SystemTime;

use agentidemp::Key;

struct Money {
    cents: u64,
}

fn main() {
    let _ = Key::of(&Money { cents: 1 });
    let _ = Key::of(&("refund", SystemTime::now()));
}
