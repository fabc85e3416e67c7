//! The bounds of the impls: as serde infers them, from the types of the fields that are kept.

use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeSet;
use syn::{
    GenericArgument, Generics, Ident, PathArguments, ReturnType, Type, TypeParamBound, TypePath,
    parse_quote,
};

use crate::ast::{Field, Fields, Input, Shape, Source, Tagging, Variant};

/// The generics of the impls of `Canonicalize` and `Members`.
pub(crate) fn canonicalize(input: &Input<'_>, private: &TokenStream) -> Generics {
    let mut generics = input.original.generics.clone();
    if let Some(bound) = &input.attrs.bound {
        generics.make_where_clause().predicates.extend(bound.iter().cloned());
        return generics;
    }
    // Of a type that converts into another, only that one is in the key.
    require(&mut generics, input.into.iter(), &quote!(#private::Canonicalize));
    for need in [Need::Form, Need::Members, Need::Order, Need::Serialize] {
        let needed = input.kept_lists().flat_map(|(variant, fields)| {
            fields.kept().filter(move |field| Need::of(variant, fields, field) == Some(need))
        });
        let name = need.name();
        let types = needed.map(|field| &field.original.ty);
        require(&mut generics, types, &quote!(#private::#name));
    }
    generics
}

/// What the type of a field has to have.
#[derive(Clone, Copy, PartialEq)]
enum Need {
    Form,
    Members,
    Order,
    Serialize,
}

impl Need {
    fn of(variant: Option<&Variant<'_>>, fields: &Fields<'_>, field: &Field<'_>) -> Option<Self> {
        let is_beside_a_tag = variant.is_some_and(|variant| {
            matches!(variant.tagging, Tagging::Internal { .. }) && fields.shape == Shape::Newtype
        });
        match field.source() {
            Source::Canonicalize if field.is_flattened() || is_beside_a_tag => Some(Self::Members),
            Source::Canonicalize => Some(Self::Form),
            Source::Unordered => Some(Self::Order),
            Source::Serialize => Some(Self::Serialize),
            Source::With(_) | Source::SerializeWith(_) => None,
        }
    }

    fn name(self) -> TokenStream {
        match self {
            Self::Form => quote!(Canonicalize),
            Self::Members => quote!(Members),
            Self::Order => quote!(Unordered),
            Self::Serialize => quote!(Serialize),
        }
    }
}

/// The generics of the impl of `IdempotencyKey`: placeholders of the scope are displayed as well.
pub(crate) fn idempotency_key(input: &Input<'_>, private: &TokenStream) -> Generics {
    let mut generics = canonicalize(input, private);
    if let (Some(scope), None) = (&input.scope, &input.attrs.bound) {
        let types = input.field_lists().flat_map(|(_, fields)| {
            scope.placeholders().filter_map(|name| fields.named(name)).map(|f| &f.original.ty)
        });
        require(&mut generics, types, &quote!(::core::fmt::Display));
    }
    generics
}

fn require<'a>(
    generics: &mut Generics,
    types: impl Iterator<Item = &'a Type>,
    bound: &TokenStream,
) {
    let mut used = Used {
        params: generics.type_params().map(|param| param.ident.clone()).collect(),
        found: BTreeSet::new(),
        projections: Vec::new(),
    };
    types.for_each(|ty| used.visit(ty));
    let Used { params, found, projections } = used;
    let params = params.iter().filter(|param| found.contains(param));
    let predicates = params
        .map(|param| parse_quote!(#param: #bound))
        .chain(projections.iter().map(|projection| parse_quote!(#projection: #bound)));
    let predicates: Vec<syn::WherePredicate> = predicates.collect();
    if !predicates.is_empty() {
        generics.make_where_clause().predicates.extend(predicates);
    }
}

/// Which type parameters, and which associated types of them, a type is made of.
struct Used<'a> {
    params: Vec<Ident>,
    found: BTreeSet<Ident>,
    projections: Vec<&'a TypePath>,
}

impl<'a> Used<'a> {
    fn visit(&mut self, ty: &'a Type) {
        match ty {
            Type::Array(ty) => self.visit(&ty.elem),
            Type::Group(ty) => self.visit(&ty.elem),
            Type::Paren(ty) => self.visit(&ty.elem),
            Type::Reference(ty) => self.visit(&ty.elem),
            Type::Slice(ty) => self.visit(&ty.elem),
            Type::Tuple(ty) => ty.elems.iter().for_each(|ty| self.visit(ty)),
            Type::Path(ty) => self.visit_path(ty),
            Type::TraitObject(ty) => ty.bounds.iter().for_each(|bound| {
                if let TypeParamBound::Trait(bound) = bound {
                    bound.path.segments.iter().for_each(|s| self.visit_arguments(&s.arguments));
                }
            }),
            // No other type has a canonical form, or shows what it is made of.
            _ => {}
        }
    }

    fn visit_path(&mut self, ty: &'a TypePath) {
        let segments = &ty.path.segments;
        if segments.last().is_some_and(|segment| segment.ident == "PhantomData") {
            return;
        }
        let first = segments.first().filter(|_| ty.path.leading_colon.is_none());
        let param = first.and_then(|s| self.params.iter().find(|p| **p == s.ident)).cloned();
        match (&ty.qself, param) {
            (None, Some(param)) if segments.len() == 1 => {
                self.found.insert(param);
            }
            (None, Some(_)) => self.projections.push(ty),
            (Some(qself), _) => {
                let mut inside = Used {
                    found: BTreeSet::new(),
                    projections: Vec::new(),
                    params: self.params.clone(),
                };
                inside.visit(&qself.ty);
                if !(inside.found.is_empty() && inside.projections.is_empty()) {
                    self.projections.push(ty);
                }
            }
            (None, None) => segments.iter().for_each(|s| self.visit_arguments(&s.arguments)),
        }
    }

    fn visit_arguments(&mut self, arguments: &'a PathArguments) {
        match arguments {
            PathArguments::None => {}
            PathArguments::AngleBracketed(list) => list.args.iter().for_each(|arg| match arg {
                GenericArgument::Type(ty) => self.visit(ty),
                GenericArgument::AssocType(assoc) => self.visit(&assoc.ty),
                _ => {}
            }),
            PathArguments::Parenthesized(list) => {
                list.inputs.iter().for_each(|input| self.visit(&input.ty));
                if let ReturnType::Type(_, ty) = &list.output {
                    self.visit(ty);
                }
            }
        }
    }
}
