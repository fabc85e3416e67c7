//! What one field writes, by the source of its form.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::spanned::Spanned;

use super::{Expander, local};
use crate::ast::{Field, Source, Variant};

impl Expander<'_> {
    /// Writes a field as a value to `out`.
    pub(super) fn field(
        &self,
        variant: Option<&Variant<'_>>,
        field: &Field<'_>,
        out: &TokenStream,
    ) -> TokenStream {
        let site = Span::mixed_site();
        let private = &self.private;
        let value = local(field);
        match field.source() {
            Source::Canonicalize => {
                quote_spanned!(site=> #private::Canonicalize::canonicalize(#value, #out);)
            }
            Source::With(path) => {
                let site = at(path);
                quote_spanned!(site=> #private::Canonicalize::canonicalize(&#path(#value), #out);)
            }
            Source::Unordered => {
                quote_spanned!(site=> #private::Unordered::canonicalize_unordered(#value, #out);)
            }
            Source::Serialize | Source::SerializeWith(_) => {
                let place = self.place(variant, field);
                let serialize = self.serialize(field);
                quote_spanned!(site=> #private::serialize_with(#out, #place, #serialize);)
            }
        }
    }

    /// Writes the members of a field to `__object`, which takes them in any order.
    pub(super) fn flattened(
        &self,
        variant: Option<&Variant<'_>>,
        field: &Field<'_>,
    ) -> TokenStream {
        let site = Span::mixed_site();
        let private = &self.private;
        let value = local(field);
        match field.source() {
            Source::Canonicalize | Source::Unordered => {
                quote_spanned!(site=> #private::Members::members(#value, __object);)
            }
            Source::With(path) => {
                let object = quote_spanned!(site=> __object);
                let site = at(path);
                quote_spanned!(site=> #private::Members::members(&#path(#value), #object);)
            }
            Source::Serialize | Source::SerializeWith(_) => {
                let place = self.place(variant, field);
                let serialize = self.serialize(field);
                quote_spanned!(site=> #private::flatten_with(__object, #place, #serialize);)
            }
        }
    }

    /// A closure that serializes a field.
    fn serialize(&self, field: &Field<'_>) -> TokenStream {
        let site = Span::mixed_site();
        let private = &self.private;
        let value = local(field);
        let mut function = quote_spanned!(site=> #private::Serialize::serialize);
        if let Source::SerializeWith(path) = field.source() {
            function = quote_spanned!(site=> #path);
        }
        quote_spanned!(site=> |__serializer| #function(#value, __serializer))
    }

    /// What an error calls a field.
    fn place(&self, variant: Option<&Variant<'_>>, field: &Field<'_>) -> String {
        let variant = variant.map(|variant| format!("::{}", variant.original.ident));
        let item = &self.input.original.ident;
        format!("field `{}` of `{item}{}`", field.placeholder(), variant.unwrap_or_default())
    }
}

/// Does `write` unless the field says that it is to be skipped.
pub(super) fn unless_skipped(field: &Field<'_>, write: TokenStream) -> TokenStream {
    let Some(path) = field.skip_if() else { return write };
    let (site, value) = (at(path), local(field));
    quote_spanned!(site=> if !#path(#value) { #write })
}

/// Where to point when what the user wrote there is at fault.
pub(super) fn at(tokens: &impl Spanned) -> Span {
    tokens.span().resolved_at(Span::mixed_site())
}
