//! The attributes, as they are written: `#[idemp(...)]`, and of `#[serde(...)]` what is about
//! writing.

mod serde;
mod word;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, ExprPath, Ident, LitStr, Path, Type, WherePredicate};

use self::word::{Word, words};
use crate::case::Case;
use crate::ctxt::Ctxt;

/// A value that needs the word it was given by to point at.
pub(crate) struct Given<T> {
    pub(crate) name: Ident,
    pub(crate) value: T,
}

impl<T> ToTokens for Given<T> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.name.to_tokens(tokens);
    }
}

#[derive(Default)]
pub(crate) struct ContainerAttrs {
    pub(crate) scope: Option<LitStr>,
    pub(crate) krate: Option<Path>,
    pub(crate) bound: Option<Vec<WherePredicate>>,
    pub(crate) explicit: Option<Ident>,
    pub(crate) rename: Option<LitStr>,
    pub(crate) rename_all: Option<Given<Case>>,
    pub(crate) rename_all_fields: Option<Given<Case>>,
    pub(crate) tag: Option<LitStr>,
    pub(crate) content: Option<LitStr>,
    pub(crate) untagged: Option<Ident>,
    pub(crate) transparent: Option<Ident>,
    pub(crate) into: Option<Given<Type>>,
}

#[derive(Default)]
pub(crate) struct VariantAttrs {
    pub(crate) skip: Option<Ident>,
    pub(crate) rename: Option<LitStr>,
    pub(crate) rename_all: Option<Given<Case>>,
    pub(crate) untagged: Option<Ident>,
}

#[derive(Default)]
pub(crate) struct FieldAttrs {
    pub(crate) skip: Option<Ident>,
    pub(crate) include: Option<Ident>,
    pub(crate) rename: Option<LitStr>,
    pub(crate) flatten: Option<Ident>,
    pub(crate) skip_if: Option<Given<ExprPath>>,
    pub(crate) with: Option<Given<ExprPath>>,
    pub(crate) serde: Option<Ident>,
    pub(crate) unordered: Option<Ident>,
    /// Only from `#[serde(...)]`.
    pub(crate) serialize_with: Option<ExprPath>,
}

const RENAME: &str = "rename = \"name\"";

impl ContainerAttrs {
    pub(crate) fn parse(ctxt: &Ctxt, attrs: &[Attribute]) -> Self {
        let mut parsed = Self::default();
        for word in words(ctxt, attrs, "idemp", &Place::Container.choice()) {
            match word.name.to_string().as_str() {
                "scope" => word.string(ctxt, &mut parsed.scope, "scope = \"tenant-{tenant}\""),
                "crate" => word.path(ctxt, &mut parsed.krate, "crate = path::to::agentidemp"),
                "bound" => word.predicates(ctxt, &mut parsed.bound, "bound = \"T: Canonicalize\""),
                "explicit" => word.flag(ctxt, &mut parsed.explicit),
                "rename" => word.string(ctxt, &mut parsed.rename, RENAME),
                "rename_all" => word.case(ctxt, &mut parsed.rename_all),
                "rename_all_fields" => word.case(ctxt, &mut parsed.rename_all_fields),
                "tag" => word.string(ctxt, &mut parsed.tag, "tag = \"type\""),
                "content" => word.string(ctxt, &mut parsed.content, "content = \"value\""),
                "untagged" => word.flag(ctxt, &mut parsed.untagged),
                "transparent" => word.flag(ctxt, &mut parsed.transparent),
                "into" => word.ty(ctxt, &mut parsed.into, "into = Type"),
                _ => Place::Container.unknown(ctxt, &word),
            }
        }
        parsed
    }
}

impl VariantAttrs {
    pub(crate) fn parse(ctxt: &Ctxt, attrs: &[Attribute]) -> Self {
        let mut parsed = Self::default();
        for word in words(ctxt, attrs, "idemp", &Place::Variant.choice()) {
            match word.name.to_string().as_str() {
                "skip" => word.flag(ctxt, &mut parsed.skip),
                "rename" => word.string(ctxt, &mut parsed.rename, RENAME),
                "rename_all" => word.case(ctxt, &mut parsed.rename_all),
                "untagged" => word.flag(ctxt, &mut parsed.untagged),
                _ => Place::Variant.unknown(ctxt, &word),
            }
        }
        parsed
    }
}

impl FieldAttrs {
    pub(crate) fn parse(ctxt: &Ctxt, attrs: &[Attribute]) -> Self {
        let mut parsed = Self::default();
        for word in words(ctxt, attrs, "idemp", &Place::Field.choice()) {
            match word.name.to_string().as_str() {
                "skip" => word.flag(ctxt, &mut parsed.skip),
                "include" => word.flag(ctxt, &mut parsed.include),
                "rename" => word.string(ctxt, &mut parsed.rename, RENAME),
                "flatten" => word.flag(ctxt, &mut parsed.flatten),
                "skip_if" => word.function(ctxt, &mut parsed.skip_if, "skip_if = Option::is_none"),
                "with" => word.function(ctxt, &mut parsed.with, "with = path::to::function"),
                "serde" => word.flag(ctxt, &mut parsed.serde),
                "unordered" => word.flag(ctxt, &mut parsed.unordered),
                _ => Place::Field.unknown(ctxt, &word),
            }
        }
        parsed
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    Container,
    Variant,
    Field,
}

impl Place {
    const ALL: [Self; 3] = [Self::Container, Self::Field, Self::Variant];

    fn name(self) -> &'static str {
        match self {
            Self::Container => "a struct or enum",
            Self::Variant => "a variant",
            Self::Field => "a field",
        }
    }

    fn words(self) -> &'static [&'static str] {
        match self {
            Self::Container => &[
                "scope",
                "explicit",
                "rename",
                "rename_all",
                "rename_all_fields",
                "tag",
                "content",
                "untagged",
                "transparent",
                "into",
                "crate",
                "bound",
            ],
            Self::Variant => &["skip", "rename", "rename_all", "untagged"],
            Self::Field => {
                &["skip", "include", "rename", "flatten", "skip_if", "with", "serde", "unordered"]
            }
        }
    }

    /// The words of this place, to choose from: `` `a`, `b` or `c` ``.
    fn choice(self) -> String {
        let quoted: Vec<_> = self.words().iter().map(|word| format!("`{word}`")).collect();
        match quoted.split_last() {
            Some((last, [])) => last.clone(),
            Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
            None => String::new(),
        }
    }

    fn unknown(self, ctxt: &Ctxt, word: &Word) {
        let name = &word.name;
        let choice = self.choice();
        let elsewhere = Self::ALL.iter().find(|place| place.words().iter().any(|w| name == w));
        let message = match elsewhere {
            Some(place) => format!(
                "`{name}` belongs on {}, not on {}, which takes {choice}",
                place.name(),
                self.name(),
            ),
            None => format!("unknown word `{name}`; {} takes {choice}", self.name()),
        };
        ctxt.error(name, message);
    }
}
