//! The impls.
//!
//! Everything generated has the span `Span::mixed_site()` and locals that begin with `__`: code
//! around it can neither name nor shadow them. Paths start at `::core` or at `__private` of the
//! runtime crate.

mod content;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote_spanned};

use crate::ast::{Data, Field, Fields, Input, Variant};
use crate::scope::{Piece, Template};
use crate::{bound, guard};

pub(crate) fn expand(input: &Input<'_>) -> TokenStream {
    let site = Span::mixed_site();
    let private = private(input);
    let canonicalize = canonicalize(input, &private);
    let idempotency_key = idempotency_key(input, &private);
    let warnings = guard::warnings(input);
    quote_spanned! {site=>
        const _: () = {
            #canonicalize
            #idempotency_key
            #warnings
        };
    }
}

/// The path to all that generated code may name in the runtime crate.
pub(crate) fn private(input: &Input<'_>) -> TokenStream {
    let site = Span::mixed_site();
    let renamed = input.attrs.krate.as_ref().map(|krate| quote_spanned!(site=> #krate));
    let krate = renamed.unwrap_or_else(|| quote_spanned!(site=> ::agentidemp));
    quote_spanned!(site=> #krate::__private)
}

fn canonicalize(input: &Input<'_>, private: &TokenStream) -> TokenStream {
    let site = Span::mixed_site();
    let ident = &input.original.ident;
    let generics = bound::canonicalize(input, private);
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
    let body = match_self(input, |variant, fields| Arm {
        bound: fields.kept().collect(),
        body: content::write(private, variant, fields),
    });
    quote_spanned! {site=>
        #[automatically_derived]
        #[allow(deprecated, reason = "a deprecated field is content as well")]
        impl #impl_generics #private::Canonicalize for #ident #ty_generics #where_clause {
            fn canonicalize(&self, __out: &mut #private::Canonicalizer<'_>) {
                #body
            }
        }
    }
}

fn idempotency_key(input: &Input<'_>, private: &TokenStream) -> TokenStream {
    let site = Span::mixed_site();
    let ident = &input.original.ident;
    let generics = bound::idempotency_key(input, private);
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
    let scope = input.scope.as_ref().map(|template| scope(input, template, private));
    quote_spanned! {site=>
        #[automatically_derived]
        #[allow(deprecated, reason = "a deprecated field is content as well")]
        impl #impl_generics #private::IdempotencyKey for #ident #ty_generics #where_clause {
            #scope
        }
    }
}

fn scope(input: &Input<'_>, template: &Template, private: &TokenStream) -> TokenStream {
    let site = Span::mixed_site();
    let body = match_self(input, |_, fields| {
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

/// What happens to one list of fields.
struct Arm<'a> {
    /// The fields that `body` uses, each bound to its local as a reference.
    bound: Vec<&'a Field<'a>>,
    body: TokenStream,
}

fn match_self<'a>(
    input: &'a Input<'_>,
    arm: impl Fn(Option<&'a Variant<'a>>, &'a Fields<'a>) -> Arm<'a>,
) -> TokenStream {
    let site = Span::mixed_site();
    let arms = input.field_lists().map(|(variant, fields)| {
        let Arm { bound, body } = arm(variant, fields);
        let variant = variant.map(|variant| &variant.original.ident).into_iter();
        let path = quote_spanned!(site=> Self #(:: #variant)*);
        let members = bound.iter().map(|field| &field.member);
        let locals: Vec<Ident> = bound.iter().map(|field| local(field)).collect();
        // A field of a packed struct is bound by copy, since it cannot be referred to.
        let references =
            input.is_packed().then(|| quote_spanned!(site=> #(let #locals = &#locals;)*));
        quote_spanned!(site=> #path { #(#members: #locals,)* .. } => { #references #body })
    });
    let arms: TokenStream = arms.collect();
    let nothing_behind_a_reference =
        matches!(&input.data, Data::Enum(variants) if variants.is_empty());
    if input.is_packed() || nothing_behind_a_reference {
        quote_spanned!(site=> match *self { #arms })
    } else {
        quote_spanned!(site=> match self { #arms })
    }
}

/// The local that a field is bound to, with the span of its type: what the type lacks is
/// reported there.
fn local(field: &Field<'_>) -> Ident {
    let span = field.type_span().resolved_at(Span::mixed_site());
    format_ident!("__field{}", field.index, span = span)
}
