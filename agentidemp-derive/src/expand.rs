//! The impls.
//!
//! Everything generated has the span `Span::mixed_site()` and locals that begin with `__`: code
//! around it can neither name nor shadow them. Paths start at `::core` or at `__private` of the
//! runtime crate.
//!
//! What has members writes them in `Members::members`, and is whole with braces around them; what
//! has none writes itself in `Canonicalize::canonicalize`.

mod field;
mod literal;
mod members;
mod scope;
mod value;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote_spanned};
use syn::Generics;

use crate::ast::{Data, Field, Fields, Input, Variant};
use crate::{bound, guard};

/// What is generated for one item.
struct Expander<'a> {
    input: &'a Input<'a>,
    /// The path to all that generated code may name in the runtime crate.
    private: TokenStream,
}

pub(crate) fn expand(input: &Input<'_>) -> TokenStream {
    let site = Span::mixed_site();
    let expander = Expander { input, private: private(input) };
    let canonicalize = expander.canonicalize();
    let members = expander.members();
    let idempotency_key = expander.idempotency_key();
    let warnings = guard::warnings(input);
    quote_spanned! {site=>
        const _: () = {
            #canonicalize
            #members
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

impl Expander<'_> {
    fn canonicalize(&self) -> TokenStream {
        let site = Span::mixed_site();
        let private = &self.private;
        let body = self.value();
        self.implement(
            &quote_spanned!(site=> Canonicalize),
            &bound::canonicalize(self.input, private),
            &quote_spanned! {site=>
                fn canonicalize(&self, __out: &mut #private::Canonicalizer<'_>) {
                    #body
                }
            },
        )
    }

    fn members(&self) -> Option<TokenStream> {
        let site = Span::mixed_site();
        let private = &self.private;
        let body = self.members_of_all()?;
        Some(self.implement(
            &quote_spanned!(site=> Members),
            &bound::canonicalize(self.input, private),
            &quote_spanned! {site=>
                fn members(&self, __object: &mut #private::Object<'_, '_>) {
                    #body
                }
            },
        ))
    }

    fn idempotency_key(&self) -> TokenStream {
        let site = Span::mixed_site();
        let scope = self.input.scope.as_ref().map(|template| self.scope(template));
        self.implement(
            &quote_spanned!(site=> IdempotencyKey),
            &bound::idempotency_key(self.input, &self.private),
            &quote_spanned!(site=> #scope),
        )
    }

    fn implement(
        &self,
        name: &TokenStream,
        generics: &Generics,
        items: &TokenStream,
    ) -> TokenStream {
        let site = Span::mixed_site();
        let private = &self.private;
        let ident = &self.input.original.ident;
        let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
        quote_spanned! {site=>
            #[automatically_derived]
            #[allow(deprecated, reason = "a deprecated field is content as well")]
            impl #impl_generics #private::#name for #ident #ty_generics #where_clause {
                #items
            }
        }
    }

    fn match_self<'a>(
        &'a self,
        arm: impl Fn(Option<&'a Variant<'a>>, &'a Fields<'a>) -> Arm<'a>,
    ) -> TokenStream {
        let site = Span::mixed_site();
        let input = self.input;
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
}

/// What happens to one list of fields.
struct Arm<'a> {
    /// The fields that `body` uses, each bound to its local as a reference.
    bound: Vec<&'a Field<'a>>,
    body: TokenStream,
}

impl Arm<'_> {
    /// One that uses no field.
    fn alone(body: TokenStream) -> Self {
        Self { bound: Vec::new(), body }
    }
}

/// The local that a field is bound to, with the span of its type: what the type lacks is
/// reported there.
fn local(field: &Field<'_>) -> Ident {
    let span = field.type_span().resolved_at(Span::mixed_site());
    format_ident!("__field{}", field.index, span = span)
}
