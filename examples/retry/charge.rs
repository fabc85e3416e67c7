//! The request that every part of the program speaks of.

use std::fs;
use std::path::Path;

use agentidemp::{IdempotencyKey, random};
use anyhow::{Context as _, Result, ensure};
use serde::{Deserialize, Serialize};

/// A shop asks to be paid for an order.
#[derive(Clone, Deserialize, Serialize, IdempotencyKey)]
#[idemp(scope = "charges")]
pub(crate) struct Charge {
    pub(crate) order: String,
    pub(crate) customer: Customer,
    pub(crate) euro_cents: u64,
    items: Vec<Item>,
    note: Option<String>,
    #[idemp(skip)]
    attempt: u32,
    #[idemp(skip)]
    queued_at: String,
    #[idemp(skip)]
    trace_parent: String,
}

#[derive(Clone, Deserialize, Serialize, IdempotencyKey)]
pub(crate) struct Customer {
    name: String,
    email: String,
    locale: String,
}

#[derive(Clone, Deserialize, Serialize, IdempotencyKey)]
struct Item {
    sku: String,
    title: String,
    quantity: u32,
    unit_cents: u64,
    tax_rate: f64,
}

impl Charge {
    /// The request as it is sent in its nth attempt: what it says of itself changes, what it asks
    /// for does not.
    pub(crate) fn attempt(&self, attempt: u32) -> Self {
        let trace_parent = format!("00-{}-{:016x}-01", random().simple(), fastrand::u64(..));
        Self { attempt, trace_parent, ..self.clone() }
    }
}

/// The charges of a file, one JSON object a line.
pub(crate) fn read(path: &Path) -> Result<Vec<Charge>> {
    let text = fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    let charges = text.lines().enumerate().map(|(i, line)| {
        serde_json::from_str(line).with_context(|| format!("{}, line {}", path.display(), i + 1))
    });
    let charges: Vec<_> = charges.collect::<Result<_>>()?;
    ensure!(!charges.is_empty(), "{} holds no charge", path.display());
    Ok(charges)
}
