//! Charges the orders of a file through a service that fails, in several workers at once, with
//! three kinds of idempotency key.
//!
//! ```sh
//! cargo run --example retry
//! ```
//!
//! Every line of the file goes to two workers, as a queue that delivers at least once does, and
//! some orders are in the file again, delivered later. The table shows what each kind of key made
//! of that; the program fails if derived keys charged an order twice, or not at all.

mod charge;
mod report;
mod server;
mod worker;

use std::collections::HashSet;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;
use indicatif::{ProgressBar, ProgressStyle};
use tokio::task::JoinSet;

use crate::charge::Charge;
use crate::report::Outcome;
use crate::server::Server;
use crate::worker::Strategy;

/// Charges orders through a service that fails, with three kinds of idempotency key.
#[derive(Parser)]
struct Args {
    /// The charges, one JSON object a line.
    #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/retry/charges.jsonl"))]
    file: PathBuf,
    /// Workers that run at once.
    #[arg(long, default_value_t = 8, value_parser = clap::value_parser!(u16).range(2..=512))]
    workers: u16,
    /// Percent of the requests that the service turns away, or whose response is lost.
    #[arg(long, default_value_t = 30, value_parser = clap::value_parser!(u8).range(..=90))]
    faults: u8,
    /// Seed of the faults.
    #[arg(long, default_value_t = 0)]
    seed: u64,
}

#[tokio::main]
async fn main() -> Result<ExitCode> {
    let args = Args::parse();
    let charges = charge::read(&args.file)?;
    let orders: HashSet<_> = charges.iter().map(|charge| charge.order.as_str()).collect();
    println!(
        "{} orders in {} messages, each delivered to 2 of {} workers, {} % faults",
        orders.len(),
        charges.len(),
        args.workers,
        args.faults,
    );

    let mut outcomes = Vec::new();
    for strategy in Strategy::ALL {
        outcomes.push(run(&args, strategy, &charges, &orders).await?);
    }
    println!("{}", report::table(&outcomes));

    let derived = outcomes.iter().find(|outcome| outcome.strategy() == Strategy::Derived);
    let right = derived.is_some_and(Outcome::is_right);
    Ok(if right { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn run(
    args: &Args,
    strategy: Strategy,
    charges: &[Charge],
    orders: &HashSet<&str>,
) -> Result<Outcome> {
    let server = Server::start(f64::from(args.faults) / 100.0, args.seed).await?;
    let progress = progress_bar(strategy, 2 * charges.len());
    let mut workers = JoinSet::new();
    for worker in 0..usize::from(args.workers) {
        let deliveries = deliveries(charges, worker, args.workers.into());
        workers.spawn(worker::run(strategy, server.address, deliveries, progress.clone()));
    }
    let mut given_up = 0;
    while let Some(finished) = workers.join_next().await {
        given_up += finished??;
    }
    progress.finish_and_clear();
    Ok(Outcome::new(strategy, orders, &server.books(), given_up))
}

/// What `worker` receives: each charge goes to two workers that are neighbours.
fn deliveries(charges: &[Charge], worker: usize, workers: usize) -> Vec<Charge> {
    let mine = |i: usize| i % workers == worker || (i + 1) % workers == worker;
    let deliveries = charges.iter().enumerate().filter(|(i, _)| mine(*i));
    deliveries.map(|(_, charge)| charge.clone()).collect()
}

fn progress_bar(strategy: Strategy, deliveries: usize) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg:20} {wide_bar} {pos}/{len} deliveries");
    ProgressBar::new(deliveries as u64)
        .with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
        .with_message(strategy.name())
}
