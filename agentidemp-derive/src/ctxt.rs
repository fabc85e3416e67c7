//! Collects every error of an item, so that one compile shows them all.

use std::cell::RefCell;
use std::fmt::Display;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::Error;

#[derive(Default)]
pub(crate) struct Ctxt {
    errors: RefCell<Vec<Error>>,
}

impl Ctxt {
    /// An error at `tokens`.
    pub(crate) fn error(&self, tokens: impl ToTokens, message: impl Display) {
        self.syn_error(Error::new_spanned(tokens, message));
    }

    pub(crate) fn syn_error(&self, error: Error) {
        self.errors.borrow_mut().push(error);
    }

    /// The errors as `compile_error!` invocations, if there were any.
    pub(crate) fn finish(self) -> Result<(), TokenStream> {
        let errors = self.errors.into_inner();
        if errors.is_empty() {
            Ok(())
        } else {
            Err(errors.iter().map(Error::to_compile_error).collect())
        }
    }
}
