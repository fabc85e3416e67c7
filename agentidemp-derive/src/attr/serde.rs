//! `#[serde(...)]`: what changes the JSON that is written. What only changes how JSON is read is
//! passed over, and what is not known is an error, since it could change anything.

use syn::{Attribute, ExprPath, PathSegment};

use super::word::{Word, words};
use super::{ContainerAttrs, FieldAttrs, Given, VariantAttrs};
use crate::ctxt::Ctxt;

impl ContainerAttrs {
    pub(crate) fn parse_serde(ctxt: &Ctxt, attrs: &[Attribute]) -> Self {
        let mut parsed = Self::default();
        for word in serde_words(ctxt, attrs) {
            match word.name.to_string().as_str() {
                "rename" => word.string(ctxt, &mut parsed.rename, super::RENAME),
                "rename_all" => word.case(ctxt, &mut parsed.rename_all),
                "rename_all_fields" => word.case(ctxt, &mut parsed.rename_all_fields),
                "tag" => word.string(ctxt, &mut parsed.tag, "tag = \"type\""),
                "content" => word.string(ctxt, &mut parsed.content, "content = \"value\""),
                "untagged" => word.flag(ctxt, &mut parsed.untagged),
                "transparent" => word.flag(ctxt, &mut parsed.transparent),
                "into" => word.ty(ctxt, &mut parsed.into, "into = Type"),
                "remote" => ctxt.error(
                    &word.name,
                    "a `remote` definition only describes a type of another crate, so it has no \
                     key; derive nothing here, and write `#[idemp(serde)]` or `#[idemp(with = \
                     path)]` at the fields of that type",
                ),
                "bound"
                | "crate"
                | "default"
                | "deny_unknown_fields"
                | "expecting"
                | "field_identifier"
                | "from"
                | "try_from"
                | "variant_identifier" => {}
                _ => unknown(ctxt, &word),
            }
        }
        parsed
    }
}

impl VariantAttrs {
    pub(crate) fn parse_serde(ctxt: &Ctxt, attrs: &[Attribute]) -> Self {
        let mut parsed = Self::default();
        for word in serde_words(ctxt, attrs) {
            match word.name.to_string().as_str() {
                "rename" => word.string(ctxt, &mut parsed.rename, super::RENAME),
                "rename_all" => word.case(ctxt, &mut parsed.rename_all),
                "untagged" => word.flag(ctxt, &mut parsed.untagged),
                "skip" | "skip_serializing" => parsed.skip = Some(word.name),
                "with" | "serialize_with" => ctxt.error(
                    &word.name,
                    format!(
                        "`{}` on a variant is not followed; write it on the fields of the variant",
                        word.name,
                    ),
                ),
                "alias" | "borrow" | "bound" | "deserialize_with" | "other"
                | "skip_deserializing" => {}
                _ => unknown(ctxt, &word),
            }
        }
        parsed
    }
}

impl FieldAttrs {
    pub(crate) fn parse_serde(ctxt: &Ctxt, attrs: &[Attribute]) -> Self {
        let mut parsed = Self::default();
        for word in serde_words(ctxt, attrs) {
            match word.name.to_string().as_str() {
                "rename" => word.string(ctxt, &mut parsed.rename, super::RENAME),
                "flatten" => word.flag(ctxt, &mut parsed.flatten),
                "skip" | "skip_serializing" => parsed.skip = Some(word.name),
                "skip_serializing_if" => {
                    let example = "skip_serializing_if = \"Option::is_none\"";
                    word.function(ctxt, &mut parsed.skip_if, example);
                }
                "with" => {
                    parsed.serialize_with = function(ctxt, word).map(|mut module| {
                        let serialize = syn::Ident::new("serialize", module.name.span());
                        module.value.path.segments.push(PathSegment::from(serialize));
                        module.value
                    });
                }
                "serialize_with" => {
                    parsed.serialize_with = function(ctxt, word).map(|function| function.value);
                }
                "getter" => ctxt.error(
                    &word.name,
                    "a `getter` belongs to a `remote` definition, which has no key; write \
                     `#[idemp(with = path)]` at the fields of the type that it describes",
                ),
                "alias" | "borrow" | "bound" | "default" | "deserialize_with"
                | "skip_deserializing" => {}
                _ => unknown(ctxt, &word),
            }
        }
        parsed
    }
}

fn serde_words(ctxt: &Ctxt, attrs: &[Attribute]) -> impl Iterator<Item = Word> {
    let words = words(ctxt, attrs, "serde", "`rename = \"name\"`");
    words.into_iter().filter_map(|word| match word.name.to_string().as_str() {
        "rename" | "rename_all" | "rename_all_fields" => word.when_serializing(),
        _ => Some(word),
    })
}

fn function(ctxt: &Ctxt, word: Word) -> Option<Given<ExprPath>> {
    let mut function = None;
    let example = format!("{} = \"path::to\"", word.name);
    word.function(ctxt, &mut function, &example);
    function
}

fn unknown(ctxt: &Ctxt, word: &Word) {
    let message = format!(
        "`#[serde({0})]` is not known here, so neither is the JSON that it makes; remove it, or \
         write `impl Canonicalize` by hand",
        word.name,
    );
    ctxt.error(&word.name, message);
}
