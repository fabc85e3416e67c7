//! The words on a struct or enum.

use super::{Ctxt, Input};
use crate::ast::{Data, Shape, Tagging};

pub(super) fn check(ctxt: &Ctxt, input: &Input<'_>) {
    words_fit(ctxt, input);
    tagging_agrees(ctxt, input);
    if input.transparent {
        one_field_shows(ctxt, input);
    }
}

/// Each word where it means something.
fn words_fit(ctxt: &Ctxt, input: &Input<'_>) {
    let attrs = &input.attrs;
    let is_enum = !matches!(input.data, Data::Struct(_));
    let has_named = matches!(&input.data, Data::Struct(fields) if fields.shape == Shape::Named);
    let has_tag = input.tagging != Tagging::External;

    if !is_enum {
        if let Some(word) = &attrs.untagged {
            ctxt.error(word, "a struct has no variants to tag; `untagged` belongs on an enum");
        }
        if let Some(content) = &attrs.content {
            ctxt.error(content, "a struct has no variants; `content` belongs on an enum");
        }
        if let Some(word) = &attrs.rename_all_fields {
            let message = "a struct has fields of its own: write `rename_all`";
            ctxt.error(word, message);
        }
    }
    if let (Some(tag), false) = (&attrs.tag, is_enum || has_named) {
        ctxt.error(tag, "only an enum and a struct with named fields can have a tag");
    }
    if let (Some(rename), true) = (&attrs.rename, is_enum || !has_tag) {
        let message = "the name of a type is not on the wire, except as the tag of a struct: \
                       remove `rename`, or add `tag = \"type\"`";
        ctxt.error(rename, message);
    }
    if let (Some(word), true) = (&attrs.transparent, is_enum) {
        ctxt.error(word, "an enum cannot be transparent; `untagged` shows what a variant holds");
    }
    if let (Some(word), Some(into)) = (&attrs.transparent, &attrs.into) {
        ctxt.error(into, format!("`into` contradicts `{word}`; keep one"));
    }
}

fn tagging_agrees(ctxt: &Ctxt, input: &Input<'_>) {
    let attrs = &input.attrs;
    match (&attrs.tag, &attrs.content, &attrs.untagged) {
        (tag, content, Some(_)) => {
            for word in [tag, content].into_iter().flatten() {
                ctxt.error(word, "an enum is tagged or `untagged`; keep one");
            }
        }
        (None, Some(content), None) => {
            ctxt.error(content, "`content` needs a tag beside it: `tag = \"type\"`");
        }
        (Some(tag), Some(content), None) if tag.value() == content.value() => {
            ctxt.error(content, "the tag and the content have the same name; rename one");
        }
        _ => {}
    }
}

fn one_field_shows(ctxt: &Ctxt, input: &Input<'_>) {
    let Data::Struct(fields) = &input.data else { return };
    let Some(second) = fields.kept().nth(1) else { return };
    ctxt.error(
        second.original,
        "a transparent struct shows one field; skip the others: `#[idemp(skip)]`",
    );
}
