//! The item as the derive sees it, every node beside the syntax it came from.

use proc_macro2::Span;
use quote::quote;
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;
use syn::{DeriveInput, Index, Member};

use crate::attr::{ContainerAttrs, FieldAttrs, VariantAttrs};
use crate::ctxt::Ctxt;
use crate::scope::Template;

pub(crate) struct Input<'a> {
    pub(crate) original: &'a DeriveInput,
    pub(crate) attrs: ContainerAttrs,
    pub(crate) scope: Option<Template>,
    pub(crate) data: Data<'a>,
}

pub(crate) enum Data<'a> {
    Struct(Fields<'a>),
    Enum(Vec<Variant<'a>>),
}

pub(crate) struct Variant<'a> {
    pub(crate) original: &'a syn::Variant,
    pub(crate) attrs: VariantAttrs,
    /// The name on the wire.
    pub(crate) name: String,
    pub(crate) fields: Fields<'a>,
}

pub(crate) struct Fields<'a> {
    pub(crate) shape: Shape,
    pub(crate) list: Vec<Field<'a>>,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Shape {
    Unit,
    Newtype,
    Tuple,
    Named,
}

pub(crate) struct Field<'a> {
    pub(crate) original: &'a syn::Field,
    pub(crate) attrs: FieldAttrs,
    pub(crate) index: usize,
    pub(crate) member: Member,
    /// The name on the wire; that of a tuple field is its index, and stays off the wire.
    pub(crate) name: String,
}

impl<'a> Input<'a> {
    pub(crate) fn parse(ctxt: &Ctxt, original: &'a DeriveInput) -> Self {
        let attrs = ContainerAttrs::parse(ctxt, &original.attrs);
        let scope = attrs.scope.as_ref().map(|literal| Template::parse(ctxt, literal));
        let data = match &original.data {
            syn::Data::Struct(data) => Data::Struct(Fields::parse(ctxt, &data.fields)),
            syn::Data::Enum(data) => {
                Data::Enum(data.variants.iter().map(|v| Variant::parse(ctxt, v)).collect())
            }
            syn::Data::Union(data) => {
                ctxt.error(
                    data.union_token,
                    "a union has no canonical form, since it does not say which field it holds; \
                     write an enum",
                );
                Data::Enum(Vec::new())
            }
        };
        Self { original, attrs, scope, data }
    }

    /// Every list of fields: that of a struct, or one a variant.
    pub(crate) fn field_lists(&self) -> impl Iterator<Item = (Option<&Variant<'a>>, &Fields<'a>)> {
        let (of_struct, of_variants) = match &self.data {
            Data::Struct(fields) => (Some((None, fields)), [].iter()),
            Data::Enum(variants) => (None, variants.iter()),
        };
        of_struct.into_iter().chain(of_variants.map(|variant| (Some(variant), &variant.fields)))
    }

    /// Every field that is in the key.
    pub(crate) fn kept(&self) -> impl Iterator<Item = &Field<'a>> {
        self.field_lists().flat_map(|(_, fields)| fields.kept())
    }

    pub(crate) fn is_packed(&self) -> bool {
        let reprs = self.original.attrs.iter().filter(|attr| attr.path().is_ident("repr"));
        reprs.into_iter().any(|attr| quote!(#attr).to_string().contains("packed"))
    }
}

impl<'a> Variant<'a> {
    fn parse(ctxt: &Ctxt, original: &'a syn::Variant) -> Self {
        let attrs = VariantAttrs::parse(ctxt, &original.attrs);
        let name = match &attrs.rename {
            Some(name) => name.value(),
            None => original.ident.unraw().to_string(),
        };
        Self { original, attrs, name, fields: Fields::parse(ctxt, &original.fields) }
    }
}

impl<'a> Fields<'a> {
    fn parse(ctxt: &Ctxt, original: &'a syn::Fields) -> Self {
        let shape = match original {
            syn::Fields::Named(_) => Shape::Named,
            syn::Fields::Unnamed(fields) if fields.unnamed.len() == 1 => Shape::Newtype,
            syn::Fields::Unnamed(_) => Shape::Tuple,
            syn::Fields::Unit => Shape::Unit,
        };
        let list = original.iter().enumerate().map(|(i, field)| Field::parse(ctxt, i, field));
        Self { shape, list: list.collect() }
    }

    /// The fields that are in the key, in the order of the source.
    pub(crate) fn kept(&self) -> impl Iterator<Item = &Field<'a>> {
        self.list.iter().filter(|field| field.attrs.skip.is_none())
    }

    /// The field that a placeholder names.
    pub(crate) fn named(&self, placeholder: &str) -> Option<&Field<'a>> {
        self.list.iter().find(|field| field.placeholder() == placeholder)
    }
}

impl<'a> Field<'a> {
    fn parse(ctxt: &Ctxt, index: usize, original: &'a syn::Field) -> Self {
        let attrs = FieldAttrs::parse(ctxt, &original.attrs);
        let member = match &original.ident {
            Some(ident) => Member::Named(ident.clone()),
            None => Member::Unnamed(Index::from(index)),
        };
        let mut field = Self { original, attrs, index, member, name: String::new() };
        field.name = match &field.attrs.rename {
            Some(name) => name.value(),
            None => field.placeholder(),
        };
        field
    }

    /// What `{…}` in a scope calls this field: its name in the source, or its index.
    pub(crate) fn placeholder(&self) -> String {
        match &self.member {
            Member::Named(ident) => ident.unraw().to_string(),
            Member::Unnamed(index) => index.index.to_string(),
        }
    }

    /// Where to point when the type of this field is at fault.
    pub(crate) fn type_span(&self) -> Span {
        self.original.ty.span()
    }
}
