//! The item as the derive sees it: the two attributes made one, every node beside the syntax that
//! it came from.

mod field;

use quote::quote;
use syn::ext::IdentExt as _;
use syn::{DeriveInput, LitStr, Type};

pub(crate) use self::field::{Field, Source};
use crate::attr::{ContainerAttrs, Given, VariantAttrs};
use crate::case::Case;
use crate::ctxt::Ctxt;
use crate::scope::Template;

pub(crate) struct Input<'a> {
    pub(crate) original: &'a DeriveInput,
    /// `#[idemp(...)]`; like all `attrs` here, for what only it says and for what it must not say.
    pub(crate) attrs: ContainerAttrs,
    pub(crate) scope: Option<Template>,
    /// The type whose form stands for that of this one.
    pub(crate) into: Option<Type>,
    /// The name of the type on the wire.
    pub(crate) name: String,
    pub(crate) tagging: Tagging,
    pub(crate) transparent: bool,
    pub(crate) data: Data<'a>,
}

/// How a value says which variant it is. For a struct: external is no tag, internal its own name.
#[derive(Clone, PartialEq)]
pub(crate) enum Tagging {
    External,
    Internal { tag: String },
    Adjacent { tag: String, content: String },
    Untagged,
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
    pub(crate) tagging: Tagging,
    /// Whether its values are never on the wire.
    pub(crate) skipped: bool,
    pub(crate) fields: Fields<'a>,
}

pub(crate) struct Fields<'a> {
    pub(crate) shape: Shape,
    pub(crate) list: Vec<Field<'a>>,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Shape {
    Unit,
    /// One field and nothing around it: a newtype, or a transparent struct.
    Newtype,
    Tuple,
    Named,
}

/// What is inside a struct or a variant.
pub(crate) enum Content<'a> {
    Nothing,
    One(&'a Field<'a>),
    Elements,
    Members,
}

impl<'a> Input<'a> {
    pub(crate) fn parse(ctxt: &Ctxt, original: &'a DeriveInput) -> Self {
        let attrs = ContainerAttrs::parse(ctxt, &original.attrs);
        let serde = ContainerAttrs::parse_serde(ctxt, &original.attrs);
        let scope = attrs.scope.as_ref().map(|literal| Template::parse(ctxt, literal));
        let rename_all = case(attrs.rename_all.as_ref(), serde.rename_all.as_ref());
        let rename_all_fields =
            case(attrs.rename_all_fields.as_ref(), serde.rename_all_fields.as_ref());
        let name = attrs.rename.as_ref().or(serde.rename.as_ref());
        let name = name.map_or_else(|| original.ident.unraw().to_string(), LitStr::value);
        let tagging = Tagging::of(if attrs.says_tagging() { &attrs } else { &serde });
        let transparent = attrs.transparent.is_some() || serde.transparent.is_some();
        let into = attrs.into.as_ref().or(serde.into.as_ref()).map(|into| into.value.clone());

        let data = match &original.data {
            syn::Data::Struct(data) => {
                let mut fields = Fields::parse(ctxt, &data.fields, rename_all);
                if transparent {
                    fields.shape = Shape::Newtype;
                }
                Data::Struct(fields)
            }
            syn::Data::Enum(data) => {
                let variants = data.variants.iter();
                let variant = |v| Variant::parse(ctxt, v, &tagging, rename_all, rename_all_fields);
                Data::Enum(variants.map(variant).collect())
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
        Self { original, attrs, scope, into, name, tagging, transparent, data }
    }

    /// Every list of fields: that of a struct, or one a variant.
    pub(crate) fn field_lists(&self) -> impl Iterator<Item = (Option<&Variant<'a>>, &Fields<'a>)> {
        let (of_struct, of_variants) = match &self.data {
            Data::Struct(fields) => (Some((None, fields)), [].iter()),
            Data::Enum(variants) => (None, variants.iter()),
        };
        of_struct.into_iter().chain(of_variants.map(|variant| (Some(variant), &variant.fields)))
    }

    /// Every list of fields that is in the key.
    pub(crate) fn kept_lists(&self) -> impl Iterator<Item = (Option<&Variant<'a>>, &Fields<'a>)> {
        let lists = self.field_lists().filter(|_| self.into.is_none());
        lists.filter(|(variant, _)| variant.is_none_or(|variant| !variant.skipped))
    }

    /// Every field that is in the key.
    pub(crate) fn kept(&self) -> impl Iterator<Item = &Field<'a>> {
        self.kept_lists().flat_map(|(_, fields)| fields.kept())
    }

    pub(crate) fn is_packed(&self) -> bool {
        let reprs = self.original.attrs.iter().filter(|attr| attr.path().is_ident("repr"));
        reprs.into_iter().any(|attr| quote!(#attr).to_string().contains("packed"))
    }
}

impl ContainerAttrs {
    fn says_tagging(&self) -> bool {
        self.tag.is_some() || self.content.is_some() || self.untagged.is_some()
    }
}

impl Tagging {
    fn of(attrs: &ContainerAttrs) -> Self {
        match (&attrs.tag, &attrs.content) {
            _ if attrs.untagged.is_some() => Self::Untagged,
            (Some(tag), None) => Self::Internal { tag: tag.value() },
            (Some(tag), Some(content)) => {
                Self::Adjacent { tag: tag.value(), content: content.value() }
            }
            (None, _) => Self::External,
        }
    }
}

impl<'a> Variant<'a> {
    fn parse(
        ctxt: &Ctxt,
        original: &'a syn::Variant,
        tagging: &Tagging,
        rename_all: Option<Case>,
        rename_all_fields: Option<Case>,
    ) -> Self {
        let attrs = VariantAttrs::parse(ctxt, &original.attrs);
        let serde = VariantAttrs::parse_serde(ctxt, &original.attrs);
        let ident = original.ident.unraw().to_string();
        let name = attrs.rename.as_ref().or(serde.rename.as_ref());
        let in_case = || rename_all.map_or(ident.clone(), |case| case.of_variant(&ident));
        let name = name.map_or_else(in_case, LitStr::value);
        let untagged = attrs.untagged.is_some() || serde.untagged.is_some();
        let rename_fields =
            case(attrs.rename_all.as_ref(), serde.rename_all.as_ref()).or(rename_all_fields);
        Self {
            original,
            name,
            tagging: if untagged { Tagging::Untagged } else { tagging.clone() },
            skipped: attrs.skip.is_some() || serde.skip.is_some(),
            fields: Fields::parse(ctxt, &original.fields, rename_fields),
            attrs,
        }
    }
}

impl<'a> Fields<'a> {
    fn parse(ctxt: &Ctxt, original: &'a syn::Fields, rename: Option<Case>) -> Self {
        let shape = match original {
            syn::Fields::Named(_) => Shape::Named,
            syn::Fields::Unnamed(fields) if fields.unnamed.len() == 1 => Shape::Newtype,
            syn::Fields::Unnamed(_) => Shape::Tuple,
            syn::Fields::Unit => Shape::Unit,
        };
        let list = original.iter().enumerate().map(|(i, f)| Field::parse(ctxt, i, f, rename));
        Self { shape, list: list.collect() }
    }

    /// The fields that are in the key, in the order of the source.
    pub(crate) fn kept(&self) -> impl Iterator<Item = &Field<'a>> {
        self.list.iter().filter(|field| self.keeps(field))
    }

    fn keeps(&self, field: &Field<'a>) -> bool {
        // Of a transparent struct, only what is not there just for the compiler.
        let is_marker = self.shape == Shape::Newtype && self.list.len() > 1 && field.is_phantom();
        !(field.is_skipped() || is_marker)
    }

    pub(crate) fn content(&self) -> Content<'_> {
        match (self.shape, self.kept().next()) {
            (Shape::Unit, _) | (Shape::Newtype, None) => Content::Nothing,
            (Shape::Newtype, Some(field)) => Content::One(field),
            (Shape::Tuple, _) => Content::Elements,
            (Shape::Named, _) => Content::Members,
        }
    }

    /// The field that a placeholder names.
    pub(crate) fn named(&self, placeholder: &str) -> Option<&Field<'a>> {
        self.list.iter().find(|field| field.placeholder() == placeholder)
    }
}

/// Our own word on the case of names, or serde's.
fn case(own: Option<&Given<Case>>, serde: Option<&Given<Case>>) -> Option<Case> {
    own.or(serde).map(|given| given.value)
}
