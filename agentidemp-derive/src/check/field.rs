//! The words on a field.

use quote::ToTokens;

use super::{Ctxt, Input};
use crate::ast::{Field, Fields, Shape, Tagging, Variant};

pub(super) fn check(
    ctxt: &Ctxt,
    input: &Input<'_>,
    variant: Option<&Variant<'_>>,
    fields: &Fields<'_>,
) {
    let is_skipped = variant.is_some_and(|variant| variant.skipped);
    for field in &fields.list {
        if let (Some(explicit), None, None) =
            (&input.attrs.explicit, &field.attrs.skip, &field.attrs.include)
        {
            let message = format!(
                "under `{explicit}` every field says whether it is content: write \
                 `#[idemp(include)]` or `#[idemp(skip)]`",
            );
            ctxt.error(field.original, message);
        }
        if input.into.is_some() {
            has_no_effect(ctxt, field, "of a type whose form is that of another, by `into`");
        } else if field.attrs.skip.is_some() {
            has_no_effect(ctxt, field, "that is skipped");
        } else if is_skipped {
            has_no_effect(ctxt, field, "of a variant that is skipped");
        }
        words_agree(ctxt, field);
        words_fit(ctxt, variant, fields.shape, field);
    }
}

/// A word, and how it is written.
type Word<'a> = (&'static str, Option<&'a dyn ToTokens>);

/// The words that say how a field is in the key.
fn words<'a>(field: &'a Field<'_>) -> [Word<'a>; 6] {
    fn word<T: ToTokens>(word: Option<&T>) -> Option<&dyn ToTokens> {
        word.map(|word| word as &dyn ToTokens)
    }
    let attrs = &field.attrs;
    [
        ("rename", word(attrs.rename.as_ref())),
        ("flatten", word(attrs.flatten.as_ref())),
        ("skip_if", word(attrs.skip_if.as_ref())),
        ("with", word(attrs.with.as_ref())),
        ("serde", word(attrs.serde.as_ref())),
        ("unordered", word(attrs.unordered.as_ref())),
    ]
}

fn has_no_effect(ctxt: &Ctxt, field: &Field<'_>, which: &str) {
    for (word, tokens) in words(field) {
        if let Some(tokens) = tokens {
            ctxt.error(tokens, format!("`{word}` has no effect on a field {which}; keep one"));
        }
    }
}

fn words_agree(ctxt: &Ctxt, field: &Field<'_>) {
    let attrs = &field.attrs;
    if let (Some(_), Some(include)) = (&attrs.skip, &attrs.include) {
        ctxt.error(include, "`include` contradicts `skip` on the same field; keep one");
    }
    let mut sources = words(field)
        .into_iter()
        .skip(3)
        .filter_map(|(word, tokens)| tokens.map(|tokens| (word, tokens)));
    if let Some((first, _)) = sources.next() {
        for (other, tokens) in sources {
            ctxt.error(tokens, format!("`{other}` contradicts `{first}`; keep one"));
        }
    }
    if !field.is_flattened() {
        return;
    }
    if let Some(unordered) = &attrs.unordered {
        ctxt.error(unordered, "`unordered` takes a sequence, which cannot be flattened; keep one");
    }
    if let (Some(rename), None) = (&attrs.rename, &attrs.skip) {
        ctxt.error(rename, "a flattened field has no name on the wire; keep one");
    }
}

/// Each word where it means something.
fn words_fit(ctxt: &Ctxt, variant: Option<&Variant<'_>>, shape: Shape, field: &Field<'_>) {
    let attrs = &field.attrs;
    if let (Some(rename), None, true) = (&attrs.rename, &attrs.skip, shape != Shape::Named) {
        let message = "a tuple field has no name on the wire; remove `rename`, or name the \
                       fields: `struct Name { field: Type }`";
        ctxt.error(rename, message);
    }
    if let (Some(skip_if), true) = (&attrs.skip_if, shape == Shape::Newtype) {
        let message = "nothing would be left of a newtype without its field; write `skip_if` at \
                       the field that the newtype is in";
        ctxt.error(skip_if, message);
    }
    let Some(flatten) = &attrs.flatten else { return };
    let tagging = variant.map(|variant| &variant.tagging);
    let message = match (shape, tagging) {
        (Shape::Tuple, _) => {
            "the elements of a tuple cannot be members; name the fields, or remove `flatten`"
        }
        (Shape::Newtype, Some(Tagging::External | Tagging::Adjacent { .. })) => {
            "a variant that is tagged so is a member by its name; remove `flatten`"
        }
        (Shape::Newtype, Some(Tagging::Internal { .. })) => {
            "beside a tag the content is always flattened; remove `flatten`"
        }
        _ => return,
    };
    ctxt.error(flatten, message);
}
