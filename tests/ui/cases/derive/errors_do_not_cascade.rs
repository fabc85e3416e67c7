use std::time::SystemTime;

use agentidemp::{Canonicalize, IdempotencyKey, Key, canonical};

#[derive(IdempotencyKey)]
#[idemp(scope = "")]
struct Refund<'a, T: Clone = u8, const N: usize = 2>
where
    T: Send,
{
    order: &'a [T; N],
    created_at: SystemTime,
}

#[derive(IdempotencyKey)]
struct Batch {
    #[idemp(skip, include)]
    at: SystemTime,
    refunds: Vec<Refund<'static>>,
}

#[derive(IdempotencyKey)]
union Amount {
    cents: u64,
}

fn needs_a_form(_: &impl Canonicalize) {}

fn needs_a_key(_: &dyn IdempotencyKey) {}

fn main() {
    let refund: Refund = Refund { order: &[1, 2], created_at: SystemTime::now() };
    let key: Key = refund.idempotency_key();
    let scope = refund.scope();
    needs_a_key(&refund);
    let batch = Batch { at: SystemTime::now(), refunds: vec![refund] };
    println!("{key} {scope:?} {}", batch.canonical_string());
    println!("{} {}", canonical::to_string(&(1, &batch)), Key::of(&[Some(&batch)]));
    needs_a_form(&Amount { cents: 1 });
}
