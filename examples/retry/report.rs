//! What a run came to.

use std::collections::HashSet;

use comfy_table::{CellAlignment, Table, presets};

use crate::server::Books;
use crate::worker::Strategy;

/// A row of the table.
pub(crate) struct Outcome {
    strategy: Strategy,
    attempts: u64,
    keys: usize,
    charges: usize,
    orders: usize,
    /// Orders that were never charged.
    missing: usize,
    /// Deliveries that a worker gave up, without a receipt.
    given_up: usize,
    /// Money taken for orders that were charged before.
    twice_cents: u64,
}

impl Outcome {
    pub(crate) fn new(
        strategy: Strategy,
        orders: &HashSet<&str>,
        books: &Books,
        given_up: usize,
    ) -> Self {
        let mut charged = HashSet::new();
        let again = books.charges.iter().filter(|entry| !charged.insert(entry.order.as_str()));
        let twice_cents = again.map(|entry| entry.euro_cents).sum();
        Self {
            strategy,
            attempts: books.attempts,
            keys: books.requests.len(),
            charges: books.charges.len(),
            orders: orders.len(),
            missing: orders.difference(&charged).count(),
            given_up,
            twice_cents,
        }
    }

    /// One charge an order, a receipt for every delivery.
    pub(crate) fn is_right(&self) -> bool {
        self.charges == self.orders && self.missing == 0 && self.given_up == 0
    }

    pub(crate) fn strategy(&self) -> Strategy {
        self.strategy
    }
}

pub(crate) fn table(outcomes: &[Outcome]) -> Table {
    let mut table = Table::new();
    table.load_preset(presets::UTF8_HORIZONTAL_ONLY).set_header([
        "key",
        "attempts",
        "distinct keys",
        "charges",
        "missing",
        "given up",
        "charged twice",
    ]);
    table.add_rows(outcomes.iter().map(|outcome| {
        [
            outcome.strategy.name().into(),
            outcome.attempts.to_string(),
            outcome.keys.to_string(),
            outcome.charges.to_string(),
            outcome.missing.to_string(),
            outcome.given_up.to_string(),
            format!("{}.{:02} EUR", outcome.twice_cents / 100, outcome.twice_cents % 100),
        ]
    }));
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table
}
