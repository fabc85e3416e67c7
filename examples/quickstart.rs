//! From a request to its key, and what is in it.
//!
//! ```sh
//! cargo run --example quickstart
//! ```

use std::time::SystemTime;

use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(scope = "catalog-refresh-{run_date}")]
struct RefreshJob {
    run_date: String,
    product: Product,
    prompt: String,
    temperature: f32,
    /// Another in every attempt, so no part of what the job asks for.
    #[idemp(skip)]
    enqueued_at: SystemTime,
}

/// A type that derives it can be part of another.
#[derive(IdempotencyKey)]
struct Product {
    sku: String,
    tags: Vec<String>,
}

fn main() {
    let first = refresh_job("2026-05-24");
    let retry = refresh_job("2026-05-24");
    let tomorrow = refresh_job("2026-05-25");

    let key = first.idempotency_key();
    println!("the key      {key}");
    println!("of           {}", first.canonical_string());
    println!("its scope    {}", key.scope().unwrap_or_default());
    println!("in 35 bytes  {}", key.compact());
    println!("as a UUID    {}", key.uuid(&agentidemp::NAMESPACE_ANTHROPIC));

    assert_ne!(first.enqueued_at, retry.enqueued_at);
    println!("the retry    {}", retry.idempotency_key());
    println!("tomorrow     {}", tomorrow.idempotency_key());
}

fn refresh_job(run_date: &str) -> RefreshJob {
    RefreshJob {
        run_date: run_date.into(),
        product: Product { sku: "TEA-UJI-100".into(), tags: vec!["tea".into(), "抹茶".into()] },
        prompt: "Describe the product in one sentence.".into(),
        temperature: 0.7,
        enqueued_at: SystemTime::now(),
    }
}
