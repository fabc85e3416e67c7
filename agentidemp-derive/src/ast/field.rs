//! A field, and where its form comes from.

use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;
use syn::{ExprPath, Index, LitStr, Member, Type};

use crate::attr::FieldAttrs;
use crate::case::Case;
use crate::ctxt::Ctxt;

pub(crate) struct Field<'a> {
    pub(crate) original: &'a syn::Field,
    pub(crate) attrs: FieldAttrs,
    serde: FieldAttrs,
    pub(crate) index: usize,
    pub(crate) member: Member,
    /// The name on the wire; that of a tuple field is its index, and stays off the wire.
    pub(crate) name: String,
}

/// Where the form of a field comes from.
pub(crate) enum Source<'a> {
    Canonicalize,
    With(&'a ExprPath),
    Unordered,
    Serialize,
    SerializeWith(&'a ExprPath),
}

impl<'a> Field<'a> {
    pub(super) fn parse(
        ctxt: &Ctxt,
        index: usize,
        original: &'a syn::Field,
        rename: Option<Case>,
    ) -> Self {
        let attrs = FieldAttrs::parse(ctxt, &original.attrs);
        let serde = FieldAttrs::parse_serde(ctxt, &original.attrs);
        let member = match &original.ident {
            Some(ident) => Member::Named(ident.clone()),
            None => Member::Unnamed(Index::from(index)),
        };
        let mut field = Self { original, attrs, serde, index, member, name: String::new() };
        let name = field.attrs.rename.as_ref().or(field.serde.rename.as_ref());
        let ident = field.placeholder();
        let in_case = || rename.map_or(ident.clone(), |case| case.of_field(&ident));
        field.name = name.map_or_else(in_case, LitStr::value);
        field
    }

    /// What `{…}` in a scope calls this field: its name in the source, or its index.
    pub(crate) fn placeholder(&self) -> String {
        match &self.member {
            Member::Named(ident) => ident.unraw().to_string(),
            Member::Unnamed(index) => index.index.to_string(),
        }
    }

    /// `#[idemp(include)]` takes back what `#[serde(skip)]` says.
    pub(crate) fn is_skipped(&self) -> bool {
        self.attrs.skip.is_some() || (self.serde.skip.is_some() && self.attrs.include.is_none())
    }

    pub(crate) fn is_flattened(&self) -> bool {
        self.attrs.flatten.is_some() || self.serde.flatten.is_some()
    }

    pub(crate) fn skip_if(&self) -> Option<&ExprPath> {
        self.attrs.skip_if.as_ref().or(self.serde.skip_if.as_ref()).map(|path| &path.value)
    }

    pub(crate) fn source(&self) -> Source<'_> {
        match (&self.attrs, &self.serde.serialize_with) {
            (FieldAttrs { with: Some(path), .. }, _) => Source::With(&path.value),
            (FieldAttrs { unordered: Some(_), .. }, _) => Source::Unordered,
            (FieldAttrs { serde: Some(_), .. }, None) => Source::Serialize,
            (_, Some(path)) => Source::SerializeWith(path),
            (_, None) => Source::Canonicalize,
        }
    }

    /// Where to point when the type of this field is at fault.
    pub(crate) fn type_span(&self) -> Span {
        self.original.ty.span()
    }

    pub(super) fn is_phantom(&self) -> bool {
        let Type::Path(ty) = &self.original.ty else { return false };
        ty.path.segments.last().is_some_and(|segment| segment.ident == "PhantomData")
    }
}
