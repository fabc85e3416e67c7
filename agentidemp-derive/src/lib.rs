//! `#[derive(IdempotencyKey)]` for the crate [`agentidemp`](https://docs.rs/agentidemp), which
//! re-exports and documents it.

mod ast;
mod attr;
mod bound;
mod case;
mod check;
mod ctxt;
mod expand;
mod fallback;
mod guard;
mod scope;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

use crate::ast::Input;
use crate::ctxt::Ctxt;

/// Derives `IdempotencyKey` and `Canonicalize`; the crate `agentidemp` documents it.
#[proc_macro_derive(IdempotencyKey, attributes(idemp))]
pub fn derive_idempotency_key(input: TokenStream) -> TokenStream {
    let item = parse_macro_input!(input as DeriveInput);
    let ctxt = Ctxt::default();

    let input = Input::parse(&ctxt, &item);
    check::check(&ctxt, &input);

    match ctxt.finish() {
        Ok(()) => expand::expand(&input),
        Err(errors) => fallback::expand(&input, &errors),
    }
    .into()
}
