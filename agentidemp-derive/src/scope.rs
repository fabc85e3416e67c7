//! `scope = "text-{field}"`.

use std::mem;

use syn::LitStr;

use crate::ast::Input;
use crate::ctxt::Ctxt;

pub(crate) struct Template {
    literal: LitStr,
    pub(crate) pieces: Vec<Piece>,
}

#[derive(PartialEq)]
pub(crate) enum Piece {
    Text(String),
    /// The name or the index of a field.
    Field(String),
}

impl Template {
    pub(crate) fn parse(ctxt: &Ctxt, literal: &LitStr) -> Self {
        let pieces = split(&literal.value()).unwrap_or_else(|message| {
            ctxt.error(literal, message);
            Vec::new()
        });
        Self { literal: literal.clone(), pieces }
    }

    /// The fields that the placeholders name.
    pub(crate) fn placeholders(&self) -> impl Iterator<Item = &str> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Field(name) => Some(name.as_str()),
            Piece::Text(_) => None,
        })
    }

    /// Where to point when the scope is at fault.
    pub(crate) fn span(&self) -> proc_macro2::Span {
        self.literal.span()
    }

    pub(crate) fn check(&self, ctxt: &Ctxt, input: &Input<'_>) {
        for (_, fields) in input.field_lists() {
            for name in self.placeholders().filter(|name| fields.named(name).is_none()) {
                let known: Vec<_> = fields
                    .list
                    .iter()
                    .map(|field| format!("{{{}}}", field.placeholder()))
                    .collect();
                let choice = match known.as_slice() {
                    [] => String::from("there is no field to name"),
                    known => format!("write one of {}", known.join(", ")),
                };
                ctxt.error(&self.literal, format!("no field for `{{{name}}}`; {choice}"));
            }
        }
    }
}

fn split(template: &str) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    let mut text = String::new();
    let mut rest = template.chars();
    while let Some(c) = rest.next() {
        match c {
            '{' if rest.as_str().starts_with('{') => {
                rest.next();
                text.push('{');
            }
            '{' => {
                let (name, behind) = rest
                    .as_str()
                    .split_once('}')
                    .ok_or("`{` is not closed; write `{field}`, or `{{` for a brace")?;
                push_text(&mut pieces, mem::take(&mut text));
                push_field(&mut pieces, name)?;
                rest = behind.chars();
            }
            '}' if rest.next() != Some('}') => {
                return Err("`}` closes nothing; write `{field}`, or `}}` for a brace".into());
            }
            c if !c.is_ascii_graphic() || c == '%' => {
                return Err(format!(
                    "{c:?} cannot stand in a scope; use visible ASCII other than `%`"
                ));
            }
            c => text.push(c),
        }
    }
    push_text(&mut pieces, text);
    if pieces.is_empty() {
        return Err("the scope is empty; remove it, or say what it is: `tenant-{tenant}`".into());
    }
    Ok(pieces)
}

fn push_text(pieces: &mut Vec<Piece>, text: String) {
    if !text.is_empty() {
        pieces.push(Piece::Text(text));
    }
}

fn push_field(pieces: &mut Vec<Piece>, name: &str) -> Result<(), String> {
    if let Some((field, _)) = name.split_once(':') {
        return Err(format!("placeholders take no format; write `{{{field}}}`"));
    }
    // Values keep `A-Za-z0-9._~-` and escape the rest with `%`: only another character between
    // two of them tells where one ends, else ("a-b", "c") and ("a", "b-c") would share a scope.
    let separated = match pieces.as_slice() {
        [.., Piece::Field(_)] => false,
        [.., Piece::Field(_), Piece::Text(text)] => {
            text.contains(|c: char| !c.is_ascii_alphanumeric() && !"-._~".contains(c))
        }
        _ => true,
    };
    if !separated {
        return Err(format!(
            "nothing separates `{{{name}}}` from the placeholder before it, since a value may \
             contain `A-Za-z0-9._~-`; put `/` or `:` between them"
        ));
    }
    pieces.push(Piece::Field(name.into()));
    Ok(())
}
