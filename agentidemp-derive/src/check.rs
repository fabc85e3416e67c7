//! What the parts of an item must not say together.

use std::collections::HashSet;

use crate::ast::{Data, Fields, Input, Shape};
use crate::ctxt::Ctxt;

pub(crate) fn check(ctxt: &Ctxt, input: &Input<'_>) {
    for (_, fields) in input.field_lists() {
        words_agree(ctxt, fields);
        names_differ(ctxt, fields);
    }
    match &input.data {
        Data::Struct(fields) => something_is_kept(ctxt, input, fields),
        Data::Enum(variants) => {
            let mut names = HashSet::new();
            for variant in variants.iter().filter(|variant| !names.insert(&variant.name)) {
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
    }
    if let Some(scope) = &input.scope {
        scope.check(ctxt, input);
    }
}

fn words_agree(ctxt: &Ctxt, fields: &Fields<'_>) {
    for field in &fields.list {
        let attrs = &field.attrs;
        if let (Some(_), Some(include)) = (&attrs.skip, &attrs.include) {
            ctxt.error(include, "`include` contradicts `skip` on the same field; keep one");
        }
        let Some(rename) = &attrs.rename else { continue };
        if attrs.skip.is_some() {
            ctxt.error(rename, "`rename` has no effect on a field that is skipped; keep one");
        } else if fields.shape != Shape::Named {
            let message = "a tuple field has no name on the wire; remove `rename`, or name the \
                           fields: `struct Name { field: Type }`";
            ctxt.error(rename, message);
        }
    }
}

fn names_differ(ctxt: &Ctxt, fields: &Fields<'_>) {
    let mut names = HashSet::new();
    for field in fields.kept().filter(|field| !names.insert(&field.name)) {
        let message = format!("two fields are named `{}`; rename one", field.name);
        match &field.attrs.rename {
            Some(name) => ctxt.error(name, message),
            None => ctxt.error(&field.original.ident, message),
        }
    }
}

fn something_is_kept(ctxt: &Ctxt, input: &Input<'_>, fields: &Fields<'_>) {
    if !fields.list.is_empty() && fields.kept().next().is_none() {
        ctxt.error(
            &input.original.ident,
            "every field is skipped, so all values would share one key; keep what says which \
             work this is",
        );
    }
}
