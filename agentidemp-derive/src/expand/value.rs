//! What an item, or what is inside a variant, writes as a value.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

use super::field::{at, unless_skipped};
use super::{Arm, Expander, literal};
use crate::ast::{Content, Fields, Tagging, Variant};

impl Expander<'_> {
    /// The body of `canonicalize`.
    pub(super) fn value(&self) -> TokenStream {
        let site = Span::mixed_site();
        let private = &self.private;
        let out = quote_spanned!(site=> __out);
        let this = quote_spanned!(site=> self);
        if let Some(into) = &self.input.into {
            let site = at(into);
            return quote_spanned! {site=>
                let __into: #into = ::core::convert::Into::into(::core::clone::Clone::clone(#this));
                #private::Canonicalize::canonicalize(&__into, #out)
            };
        }
        let whole = quote_spanned!(site=> #private::Object::whole(self, __out));
        let mut lists = self.input.field_lists();
        let has_members = self.has_members();
        if has_members && lists.all(|(variant, fields)| is_object(variant, fields)) {
            return whole;
        }
        self.match_self(|variant, fields| match variant {
            Some(variant) if variant.skipped => {
                let message = self.never_serialized(variant);
                Arm::alone(quote_spanned! {site=>
                    #private::Canonicalizer::fail_with(__out, #message)
                })
            }
            _ if is_object(variant, fields) && has_members => Arm::alone(whole.clone()),
            _ if is_object(variant, fields) => {
                let Arm { bound, body } = self.members_of_list(variant, fields);
                Arm { bound, body: self.object(&body, &out) }
            }
            Some(variant) if variant.tagging == Tagging::External => {
                let name = literal::string(&variant.name);
                Arm::alone(quote_spanned!(site=> #private::Canonicalizer::text(__out, #name)))
            }
            _ => Arm { bound: fields.kept().collect(), body: self.content(variant, fields, &out) },
        })
    }

    /// Writes what is inside a struct or a variant to `out`, without a tag.
    pub(super) fn content(
        &self,
        variant: Option<&Variant<'_>>,
        fields: &Fields<'_>,
        out: &TokenStream,
    ) -> TokenStream {
        let site = Span::mixed_site();
        let private = &self.private;
        match fields.content() {
            Content::Nothing => {
                quote_spanned!(site=> #private::Canonicalizer::text(#out, "null");)
            }
            Content::One(field) => self.field(variant, field, out),
            Content::Elements => {
                let elements = fields.kept().map(|field| {
                    let slot = quote_spanned!(site=> #private::Array::slot(&mut __array));
                    unless_skipped(field, self.field(variant, field, &slot))
                });
                quote_spanned! {site=>
                    let mut __array = #private::Array::begin(#out);
                    #(#elements)*
                    #private::Array::end(__array);
                }
            }
            Content::Members => self.object(&self.members_of(variant, fields, None), out),
        }
    }

    /// Writes an object to `out`: what `members` writes to `__object`.
    fn object(&self, members: &TokenStream, out: &TokenStream) -> TokenStream {
        let site = Span::mixed_site();
        let private = &self.private;
        quote_spanned! {site=>
            let mut __nested = #private::Object::begin(#out);
            {
                let __object = &mut __nested;
                #members
            }
            #private::Object::end(__nested);
        }
    }

    pub(super) fn never_serialized(&self, variant: &Variant<'_>) -> String {
        let (item, variant) = (&self.input.original.ident, &variant.original.ident);
        format!("the variant `{item}::{variant}` is skipped, so it has no JSON")
    }
}

/// Whether the form is always an object of the members that the item has.
fn is_object(variant: Option<&Variant<'_>>, fields: &Fields<'_>) -> bool {
    match variant.map(|variant| (variant.skipped, &variant.tagging)) {
        Some((true, _)) => false,
        Some((false, Tagging::Internal { .. } | Tagging::Adjacent { .. })) => true,
        Some((false, Tagging::External)) => !matches!(fields.content(), Content::Nothing),
        Some((false, Tagging::Untagged)) | None => matches!(fields.content(), Content::Members),
    }
}
