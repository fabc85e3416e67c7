//! One word of an attribute, with its value: `skip`, `rename = "name"`, `rename(serialize = "n")`.

use proc_macro2::{TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Attribute, ExprPath, Ident, Lit, LitStr, Meta, Path, Token, Type, WherePredicate};

use super::Given;
use crate::case::Case;
use crate::ctxt::Ctxt;

pub(super) struct Word {
    pub(super) name: Ident,
    value: Value,
    /// The attribute that it is in, for messages.
    attribute: &'static str,
}

enum Value {
    None,
    /// `= tokens`
    Assigned(TokenStream),
    /// `(tokens)`
    List(TokenStream),
    Other(TokenStream),
}

impl Parse for Word {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        if let Ok(literal) = input.fork().parse::<Lit>() {
            return Err(syn::Error::new(literal.span(), "a word belongs here, such as `skip`"));
        }
        let name = input.call(Ident::parse_any)?;
        let is_assigned = input.parse::<Option<Token![=]>>()?.is_some();
        let mut tokens = TokenStream::new();
        while !input.is_empty() && !input.peek(Token![,]) {
            tokens.extend([input.parse::<TokenTree>()?]);
        }
        let value = if is_assigned {
            Value::Assigned(tokens)
        } else if tokens.is_empty() {
            Value::None
        } else if let Ok(TokenTree::Group(_)) = syn::parse2(tokens.clone()) {
            Value::List(tokens)
        } else {
            Value::Other(tokens)
        };
        Ok(Self { name, value, attribute: "" })
    }
}

/// The words of all `#[path(...)]` in `attrs`; what is no word is reported.
pub(super) fn words(
    ctxt: &Ctxt,
    attrs: &[Attribute],
    attribute: &'static str,
    choice: &str,
) -> Vec<Word> {
    let mut words = Vec::new();
    for attr in attrs.iter().filter(|attr| attr.path().is_ident(attribute)) {
        let Meta::List(list) = &attr.meta else {
            ctxt.error(&attr.meta, format!("`{attribute}` takes words in parentheses: {choice}"));
            continue;
        };
        match list.parse_args_with(Punctuated::<Word, Token![,]>::parse_terminated) {
            Ok(list) => words.extend(list.into_iter().map(|word| Word { attribute, ..word })),
            Err(error) => ctxt.syn_error(error),
        }
    }
    words
}

impl Word {
    /// The word alone.
    pub(super) fn flag(self, ctxt: &Ctxt, slot: &mut Option<Ident>) {
        let name = &self.name;
        match self.value {
            Value::None if slot.is_some() => self.twice(ctxt),
            Value::None => *slot = Some(self.name),
            _ => {
                let message =
                    format!("`{name}` takes no value: write `#[{}({name})]`", self.attribute);
                ctxt.error(name, message);
            }
        }
    }

    pub(super) fn string(self, ctxt: &Ctxt, slot: &mut Option<LitStr>, example: &str) {
        self.assign(ctxt, slot, example, |tokens| syn::parse2(tokens).ok());
    }

    pub(super) fn path(self, ctxt: &Ctxt, slot: &mut Option<Path>, example: &str) {
        self.assign(ctxt, slot, example, |tokens| as_is_or_quoted(Path::parse_mod_style, tokens));
    }

    pub(super) fn function(self, ctxt: &Ctxt, slot: &mut Option<Given<ExprPath>>, example: &str) {
        let name = self.name.clone();
        self.assign(ctxt, slot, example, |tokens| {
            as_is_or_quoted(ExprPath::parse, tokens)
                .map(|value| Given { name: name.clone(), value })
        });
    }

    pub(super) fn ty(self, ctxt: &Ctxt, slot: &mut Option<Given<Type>>, example: &str) {
        let name = self.name.clone();
        self.assign(ctxt, slot, example, |tokens| {
            as_is_or_quoted(Type::parse, tokens).map(|value| Given { name: name.clone(), value })
        });
    }

    pub(super) fn case(self, ctxt: &Ctxt, slot: &mut Option<Given<Case>>) {
        let name = self.name.clone();
        let mut literal = None;
        let is_first = slot.is_none();
        self.string(ctxt, &mut literal, &format!("{name} = \"camelCase\""));
        let Some(literal) = literal else { return };
        match Case::parse(&literal.value()) {
            Some(value) if is_first => *slot = Some(Given { name, value }),
            Some(_) => ctxt.error(&name, format!("`{name}` is given twice; keep one")),
            None => ctxt.error(literal, format!("no such case; write one of {}", Case::choice())),
        }
    }

    pub(super) fn predicates(
        self,
        ctxt: &Ctxt,
        slot: &mut Option<Vec<WherePredicate>>,
        example: &str,
    ) {
        let is_first = slot.is_none();
        let mut literal = None;
        let name = self.name.clone();
        self.string(ctxt, &mut literal, example);
        let Some(literal) = literal else { return };
        let parser = Punctuated::<WherePredicate, Token![,]>::parse_terminated;
        match literal.parse_with(parser) {
            Ok(predicates) if is_first => *slot = Some(predicates.into_iter().collect()),
            Ok(_) => ctxt.error(&name, format!("`{name}` is given twice; keep one")),
            Err(error) => ctxt.error(literal, format!("no `where` predicates: {error}")),
        }
    }

    /// The word as serde means it for writing: of `word(serialize = …, deserialize = …)` the first,
    /// which may be absent.
    pub(super) fn when_serializing(mut self) -> Option<Self> {
        let Value::List(tokens) = &self.value else { return Some(self) };
        let Ok(TokenTree::Group(group)) = syn::parse2(tokens.clone()) else { return Some(self) };
        let parser = Punctuated::<Self, Token![,]>::parse_terminated;
        let Ok(list) = parser.parse2(group.stream()) else { return Some(self) };
        let serialize = list.into_iter().find(|word| word.name == "serialize")?;
        self.value = serialize.value;
        Some(self)
    }

    fn assign<T>(
        self,
        ctxt: &Ctxt,
        slot: &mut Option<T>,
        example: &str,
        parse: impl Fn(TokenStream) -> Option<T>,
    ) {
        let value = match &self.value {
            Value::Assigned(tokens) => parse(tokens.clone()),
            _ => None,
        };
        match value {
            Some(_) if slot.is_some() => self.twice(ctxt),
            Some(value) => *slot = Some(value),
            None => self.malformed(ctxt, example),
        }
    }

    fn twice(&self, ctxt: &Ctxt) {
        ctxt.error(&self.name, format!("`{}` is given twice; keep one", self.name));
    }

    fn malformed(&self, ctxt: &Ctxt, example: &str) {
        let message =
            format!("`{}` takes a value: write `#[{}({example})]`", self.name, self.attribute);
        match &self.value {
            Value::Assigned(tokens) | Value::List(tokens) | Value::Other(tokens)
                if !tokens.is_empty() =>
            {
                ctxt.error(tokens, message);
            }
            _ => ctxt.error(&self.name, message),
        }
    }
}

/// The tokens, or those inside the string literal that they are.
fn as_is_or_quoted<T>(
    parser: fn(ParseStream<'_>) -> syn::Result<T>,
    tokens: TokenStream,
) -> Option<T> {
    match syn::parse2::<LitStr>(tokens.clone()) {
        Ok(literal) => literal.parse_with(parser).ok(),
        Err(_) => parser.parse2(tokens).ok(),
    }
}
