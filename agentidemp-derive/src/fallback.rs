//! Impls that stand in beside errors, so that every use of the type does not fail as well.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ast::Input;
use crate::expand;

pub(crate) fn expand(input: &Input<'_>, errors: &TokenStream) -> TokenStream {
    let private = expand::private(input);
    let ident = &input.original.ident;
    let (impl_generics, ty_generics, where_clause) = input.original.generics.split_for_impl();
    quote! {
        #errors

        const _: () = {
            #[automatically_derived]
            impl #impl_generics #private::Canonicalize for #ident #ty_generics #where_clause {
                fn canonicalize(&self, _: &mut #private::Canonicalizer<'_>) {
                    ::core::unreachable!()
                }
            }

            #[automatically_derived]
            impl #impl_generics #private::Members for #ident #ty_generics #where_clause {
                fn members(&self, _: &mut #private::Object<'_, '_>) {
                    ::core::unreachable!()
                }
            }

            #[automatically_derived]
            impl #impl_generics #private::IdempotencyKey for #ident #ty_generics #where_clause {}
        };
    }
}
