//! A warning at fields named like what changes between attempts.

use proc_macro2::TokenStream;
use quote::quote_spanned;

use crate::ast::{Field, Input};

/// Names that are, nearly always, another value in every attempt.
const VOLATILE: &[&str] = &[
    "attempt",
    "attempt_id",
    "attempt_number",
    "attempts",
    "correlation_id",
    "created_at",
    "enqueued_at",
    "issued_at",
    "nonce",
    "now",
    "queued_at",
    "received_at",
    "request_id",
    "requested_at",
    "retries",
    "retry",
    "retry_count",
    "sent_at",
    "span_id",
    "started_at",
    "timestamp",
    "trace_id",
    "traceparent",
    "updated_at",
];

/// The warnings of an item. A use of something deprecated is how stable Rust lets a macro warn.
pub(crate) fn warnings(input: &Input<'_>) -> TokenStream {
    input.kept().filter_map(warning).collect()
}

fn warning(field: &Field<'_>) -> Option<TokenStream> {
    let name = field.original.ident.as_ref()?;
    if field.attrs.include.is_some() || !VOLATILE.iter().any(|volatile| name == volatile) {
        return None;
    }
    let note = format!(
        "\na field named `{name}` often changes between attempts, and a key that changes is a \
         second charge: write `#[idemp(skip)]`, or `#[idemp(include)]` if it is content",
    );
    Some(quote_spanned! {name.span()=>
        const _: () = {
            #[deprecated(note = #note)]
            #[allow(non_upper_case_globals, reason = "the warning shows the name of the field")]
            const #name: () = ();
            #name
        };
    })
}
