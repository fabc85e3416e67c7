//! A worker: takes deliveries, and tries each until it has a receipt.

use std::net::SocketAddr;
use std::time::Duration;

use agentidemp::{IdempotencyKey as _, random};
use backon::{ExponentialBuilder, Retryable as _};
use indicatif::ProgressBar;
use reqwest::StatusCode;

use crate::charge::Charge;
use crate::server::Receipt;

/// Where the `Idempotency-Key` comes from.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Strategy {
    UuidPerAttempt,
    UuidPerWorker,
    Derived,
}

impl Strategy {
    pub(crate) const ALL: [Self; 3] = [Self::UuidPerAttempt, Self::UuidPerWorker, Self::Derived];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::UuidPerAttempt => "a UUID per attempt",
            Self::UuidPerWorker => "a UUID per worker",
            Self::Derived => "derived",
        }
    }
}

/// Works off `deliveries` in turn; gives back how many it had to give up.
pub(crate) async fn run(
    strategy: Strategy,
    server: SocketAddr,
    deliveries: Vec<Charge>,
    progress: ProgressBar,
) -> reqwest::Result<usize> {
    let client = Client { http: reqwest::Client::builder().no_proxy().build()?, server };
    let mut given_up = 0;
    for charge in deliveries {
        if let Err(error) = client.charge(strategy, &charge).await {
            progress.suspend(|| eprintln!("gave up on {}: {error}", charge.order));
            given_up += 1;
        }
        progress.inc(1);
    }
    Ok(given_up)
}

struct Client {
    http: reqwest::Client,
    server: SocketAddr,
}

impl Client {
    /// Asks until there is an answer that another attempt would not change.
    async fn charge(&self, strategy: Strategy, charge: &Charge) -> reqwest::Result<Receipt> {
        let of_this_delivery = random();
        let key = || match strategy {
            Strategy::UuidPerAttempt => random().to_string(),
            Strategy::UuidPerWorker => of_this_delivery.to_string(),
            Strategy::Derived => charge.idempotency_key().into(),
        };
        let mut attempt = 0;
        let patience = ExponentialBuilder::default()
            .with_min_delay(Duration::from_millis(2))
            .with_max_delay(Duration::from_millis(50))
            .with_max_times(100)
            .with_jitter();
        (|| {
            attempt += 1;
            self.send(key(), charge.attempt(attempt))
        })
        .retry(patience)
        .when(worth_another_attempt)
        .await
    }

    async fn send(&self, key: String, body: Charge) -> reqwest::Result<Receipt> {
        let url = format!("http://{}/charges", self.server);
        let request = self.http.post(url).header("Idempotency-Key", key).json(&body);
        request.send().await?.error_for_status()?.json().await
    }
}

/// Whatever left no answer, a charge that is in flight, and a service that is busy.
fn worth_another_attempt(error: &reqwest::Error) -> bool {
    error.status().is_none_or(|status| {
        status.is_server_error()
            || matches!(status, StatusCode::CONFLICT | StatusCode::TOO_MANY_REQUESTS)
    })
}
