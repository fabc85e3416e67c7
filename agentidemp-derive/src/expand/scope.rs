//! The method `scope`, from its template.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

use super::{Arm, Expander, local};
use crate::scope::{Piece, Template};

impl Expander<'_> {
    pub(super) fn scope(&self, template: &Template) -> TokenStream {
        let site = Span::mixed_site();
        let private = &self.private;
        let body = self.match_self(|_, fields| {
            let pieces = template.pieces.iter().map(|piece| match piece {
                Piece::Text(text) => {
                    quote_spanned!(site=> #private::ScopeWriter::literal(&mut __scope, #text);)
                }
                Piece::Field(name) => {
                    let span = template.span().resolved_at(site);
                    let local = fields.named(name).map(local);
                    quote_spanned!(span=> #private::ScopeWriter::value(&mut __scope, #local);)
                }
            });
            Arm {
                body: pieces.collect(),
                bound: template.placeholders().filter_map(|name| fields.named(name)).collect(),
            }
        });
        quote_spanned! {site=>
            fn scope(&self) -> ::core::option::Option<#private::Scope> {
                let mut __scope = #private::ScopeWriter::new();
                #body
                ::core::option::Option::Some(#private::ScopeWriter::finish(__scope))
            }
        }
    }
}
