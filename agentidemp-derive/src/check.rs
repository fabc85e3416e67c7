//! What the parts of an item must not say together.
//!
//! Only what `#[idemp(...)]` says is at fault here, and what would merge keys: the faults of
//! `#[serde(...)]` are serde's to report.

mod container;
mod field;
mod names;

use crate::ast::{Content, Data, Field, Input, Tagging};
use crate::ctxt::Ctxt;

pub(crate) fn check(ctxt: &Ctxt, input: &Input<'_>) {
    container::check(ctxt, input);
    for (variant, fields) in input.field_lists() {
        field::check(ctxt, input, variant, fields);
    }
    if input.into.is_none() {
        names::check(ctxt, input);
        something_is_kept(ctxt, input);
        members_can_join(ctxt, input);
    }
    if let Some(scope) = &input.scope {
        scope.check(ctxt, input);
    }
}

fn something_is_kept(ctxt: &Ctxt, input: &Input<'_>) {
    let Data::Struct(fields) = &input.data else { return };
    if !fields.list.is_empty() && fields.kept().next().is_none() {
        ctxt.error(
            &input.original.ident,
            "every field is skipped, so all values would share one key; keep what says which \
             work this is",
        );
    }
}

/// A tag, and the object around an untagged enum, can be joined by members alone.
fn members_can_join(ctxt: &Ctxt, input: &Input<'_>) {
    let Data::Enum(variants) = &input.data else { return };
    let flattened = variants.iter().find(|variant| {
        variant.tagging == Tagging::Untagged
            && variant.fields.kept().any(Field::is_flattened)
            && matches!(variant.fields.content(), Content::One(_))
    });
    for variant in variants.iter().filter(|variant| !variant.skipped) {
        let content = variant.fields.content();
        let name = &variant.original.ident;
        match (&variant.tagging, content) {
            (Tagging::Internal { tag }, Content::Elements) => {
                let message = format!(
                    "a tuple has no members that the tag `{tag}` could stand beside; name the \
                     fields, or say where the content goes: `content = \"value\"`",
                );
                ctxt.error(name, message);
            }
            (Tagging::Untagged, Content::Elements) if flattened.is_some() => {
                let message = "another variant says `flatten`, and the elements of this one \
                               cannot be members; name its fields, or remove `flatten`";
                ctxt.error(name, message);
            }
            (Tagging::Untagged, Content::One(field))
                if flattened.is_some() && !field.is_flattened() =>
            {
                let message = "another variant says `flatten`, so the field of this one has to \
                               say it as well";
                ctxt.error(&field.original.ty, message);
            }
            _ => {}
        }
    }
}
