//! What the fields of a struct or variant write.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

use super::local;
use crate::ast::{Fields, Shape, Variant};

/// Writes the content to `__out`, with the kept fields bound to their locals.
pub(super) fn write(
    private: &TokenStream,
    variant: Option<&Variant<'_>>,
    fields: &Fields<'_>,
) -> TokenStream {
    let site = Span::mixed_site();
    let Some(variant) = variant else {
        return write_fields(private, fields, &quote_spanned!(site=> __out));
    };
    let nothing_inside = match fields.shape {
        Shape::Unit => true,
        Shape::Newtype => fields.kept().next().is_none(),
        Shape::Tuple | Shape::Named => false,
    };
    if nothing_inside {
        let name = &variant.name;
        return quote_spanned!(site=> #private::Canonicalize::canonicalize(#name, __out));
    }
    let name = member_name(&variant.name);
    let inside = quote_spanned!(site=> #private::Object::slot(&mut __variant, #name));
    let fields = write_fields(private, fields, &inside);
    quote_spanned! {site=>
        let mut __variant = #private::Object::begin(__out);
        #fields
        #private::Object::end(__variant);
    }
}

fn write_fields(private: &TokenStream, fields: &Fields<'_>, out: &TokenStream) -> TokenStream {
    let site = Span::mixed_site();
    let mut kept: Vec<_> = fields.kept().collect();
    match fields.shape {
        Shape::Unit => quote_spanned!(site=> #private::Canonicalize::canonicalize(&(), #out);),
        Shape::Newtype => {
            let value = kept.into_iter().map(local);
            quote_spanned!(site=> #(#private::Canonicalize::canonicalize(#value, #out);)*)
        }
        Shape::Tuple => {
            let values = kept.into_iter().map(local);
            quote_spanned! {site=>
                let mut __array = #private::Array::begin(#out);
                #(#private::Array::element(&mut __array, #values);)*
                #private::Array::end(__array);
            }
        }
        Shape::Named => {
            kept.sort_by(|a, b| a.name.encode_utf16().cmp(b.name.encode_utf16()));
            let names = kept.iter().map(|field| member_name(&field.name));
            let values = kept.iter().map(|field| local(field));
            quote_spanned! {site=>
                let mut __object = #private::Object::begin(#out);
                #(#private::Object::member(&mut __object, #names, #values);)*
                #private::Object::end(__object);
            }
        }
    }
}

/// A name as it stands before its value: quoted and escaped (RFC 8785, section 3.2.2.2), with `:`.
fn member_name(name: &str) -> String {
    format!("\"{}\":", name.chars().map(escape).collect::<String>())
}

fn escape(c: char) -> String {
    match c {
        '"' | '\\' => format!("\\{c}"),
        '\u{8}' => String::from("\\b"),
        '\t' => String::from("\\t"),
        '\n' => String::from("\\n"),
        '\u{c}' => String::from("\\f"),
        '\r' => String::from("\\r"),
        control @ '\0'..='\u{1f}' => format!("\\u{:04x}", u32::from(control)),
        literal => String::from(literal),
    }
}
