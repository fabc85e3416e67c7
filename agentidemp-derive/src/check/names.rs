//! Names on the wire that meet.

use std::collections::HashSet;

use super::{Ctxt, Input};
use crate::ast::{Data, Field, Fields, Shape, Tagging};

pub(super) fn check(ctxt: &Ctxt, input: &Input<'_>) {
    match &input.data {
        Data::Struct(fields) => fields_differ(ctxt, fields, tag(&input.tagging)),
        Data::Enum(variants) => {
            for variant in variants.iter().filter(|variant| !variant.skipped) {
                fields_differ(ctxt, &variant.fields, tag(&variant.tagging));
            }
            variants_differ(ctxt, input);
        }
    }
}

/// The name of the member that fields stand beside.
fn tag(tagging: &Tagging) -> Option<&str> {
    match tagging {
        Tagging::Internal { tag } => Some(tag),
        Tagging::External | Tagging::Adjacent { .. } | Tagging::Untagged => None,
    }
}

fn fields_differ(ctxt: &Ctxt, fields: &Fields<'_>, tag: Option<&str>) {
    if fields.shape != Shape::Named {
        return;
    }
    let mut names = HashSet::new();
    for field in fields.kept().filter(|field| !field.is_flattened()) {
        if Some(field.name.as_str()) == tag {
            let message = format!("a field is named `{}` like the tag; rename one", field.name);
            report(ctxt, field, &message);
        } else if !names.insert(&field.name) {
            report(ctxt, field, &format!("two fields are named `{}`; rename one", field.name));
        }
    }
}

fn report(ctxt: &Ctxt, field: &Field<'_>, message: &str) {
    match &field.attrs.rename {
        Some(name) => ctxt.error(name, message),
        None => ctxt.error(&field.original.ident, message),
    }
}

fn variants_differ(ctxt: &Ctxt, input: &Input<'_>) {
    let Data::Enum(variants) = &input.data else { return };
    let mut names = HashSet::new();
    let tagged = variants.iter().filter(|variant| variant.tagging != Tagging::Untagged);
    for variant in tagged.filter(|variant| !variant.skipped && !names.insert(&variant.name)) {
        let message = format!(
            "two variants are named `{}`, so their values would share a key; rename one",
            variant.name,
        );
        match &variant.attrs.rename {
            Some(name) => ctxt.error(name, message),
            None => ctxt.error(&variant.original.ident, message),
        }
    }
}
