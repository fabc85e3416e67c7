//! A payment service that honours `Idempotency-Key`, and fails as services do.

use std::collections::HashMap;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use agentidemp::Key;
use anyhow::Result;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use axum::routing::post;
use axum::{Json, Router};
use futures_util::{future, stream};
use serde::{Deserialize, Serialize};
use tokio::net::TcpListener;
use tokio::task::AbortHandle;

use crate::charge::Charge;

/// How long it takes to move money.
const WORK: Duration = Duration::from_millis(5);

/// What the caller gets for a charge.
#[derive(Clone, Copy, Deserialize, Serialize)]
pub(crate) struct Receipt {
    number: usize,
}

/// A charge that was made.
pub(crate) struct Entry {
    pub(crate) order: String,
    pub(crate) euro_cents: u64,
}

/// What happened, all in all.
#[derive(Default)]
pub(crate) struct Books {
    /// Every request accepted so far, by its `Idempotency-Key`.
    pub(crate) requests: HashMap<String, Accepted>,
    pub(crate) charges: Vec<Entry>,
    /// How many requests came in, whatever became of them.
    pub(crate) attempts: u64,
}

pub(crate) struct Accepted {
    /// The content that came with the key the first time.
    content: Key,
    /// Absent while the charge is in flight.
    receipt: Option<Receipt>,
}

/// A running service; it stops when this is dropped.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    service: Arc<Service>,
    task: AbortHandle,
}

struct Service {
    books: Mutex<Books>,
    faults: Mutex<fastrand::Rng>,
    fault_rate: f64,
}

#[derive(Clone, Copy, PartialEq)]
enum Fault {
    /// The request is turned away before anything happens.
    TooManyRequests,
    /// The charge is made, and the caller never hears of it.
    LostResponse,
}

impl Server {
    /// Starts the service on a free port of the loopback interface.
    pub(crate) async fn start(fault_rate: f64, seed: u64) -> Result<Self> {
        let service = Arc::new(Service {
            books: Mutex::default(),
            faults: Mutex::new(fastrand::Rng::with_seed(seed)),
            fault_rate,
        });
        let router = Router::new().route("/charges", post(charge)).with_state(service.clone());
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let task = tokio::spawn(async { axum::serve(listener, router).await }).abort_handle();
        Ok(Self { address, service, task })
    }

    pub(crate) fn books(&self) -> MutexGuard<'_, Books> {
        lock(&self.service.books)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn charge(
    State(service): State<Arc<Service>>,
    headers: HeaderMap,
    Json(charge): Json<Charge>,
) -> Result<Response, StatusCode> {
    lock(&service.books).attempts += 1;
    let fault = service.fault();
    if fault == Some(Fault::TooManyRequests) {
        return Err(StatusCode::TOO_MANY_REQUESTS);
    }
    let key = headers.get("idempotency-key").and_then(|key| key.to_str().ok());
    let key = key.ok_or(StatusCode::BAD_REQUEST)?;
    let receipt = if let Some(receipt) = service.accept(key, &charge)? {
        receipt
    } else {
        // A task of its own finishes the charge even if the caller hangs up.
        let work = tokio::spawn(service.clone().work(key.into(), charge));
        work.await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?
    };
    if fault == Some(Fault::LostResponse) {
        let broken = future::err::<Bytes, _>(io::Error::from(io::ErrorKind::ConnectionReset));
        return Ok(Body::from_stream(stream::once(broken)).into_response());
    }
    Ok(Json(receipt).into_response())
}

impl Service {
    /// The receipt of a charge that was made before; none if this is the first request with `key`.
    ///
    /// Two bodies are the same request when what they ask for is the same: bytes would differ in
    /// their timestamps.
    fn accept(&self, key: &str, charge: &Charge) -> Result<Option<Receipt>, StatusCode> {
        let content = Key::of(charge);
        let mut books = lock(&self.books);
        match books.requests.get(key) {
            Some(accepted) if accepted.content != content => Err(StatusCode::UNPROCESSABLE_ENTITY),
            Some(Accepted { receipt: None, .. }) => Err(StatusCode::CONFLICT),
            Some(Accepted { receipt, .. }) => Ok(*receipt),
            None => {
                books.requests.insert(key.into(), Accepted { content, receipt: None });
                Ok(None)
            }
        }
    }

    async fn work(self: Arc<Self>, key: String, charge: Charge) -> Receipt {
        tokio::time::sleep(WORK).await;
        let mut books = lock(&self.books);
        books.charges.push(Entry { order: charge.order, euro_cents: charge.euro_cents });
        let receipt = Receipt { number: books.charges.len() };
        if let Some(accepted) = books.requests.get_mut(&key) {
            accepted.receipt = Some(receipt);
        }
        receipt
    }

    fn fault(&self) -> Option<Fault> {
        let mut rng = lock(&self.faults);
        let fault = rng.f64() < self.fault_rate;
        fault.then(|| if rng.bool() { Fault::TooManyRequests } else { Fault::LostResponse })
    }
}

/// No lock here is held where something can panic.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
