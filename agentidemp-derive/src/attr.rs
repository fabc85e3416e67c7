//! `#[idemp(...)]`: which words stand where, and what each takes.

use proc_macro2::TokenStream;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Attribute, Ident, Lit, LitStr, Meta, Path, Token, WherePredicate};

use crate::ctxt::Ctxt;

#[derive(Default)]
pub(crate) struct ContainerAttrs {
    pub(crate) scope: Option<LitStr>,
    pub(crate) krate: Option<Path>,
    pub(crate) bound: Option<Vec<WherePredicate>>,
}

#[derive(Default)]
pub(crate) struct VariantAttrs {
    pub(crate) rename: Option<LitStr>,
}

#[derive(Default)]
pub(crate) struct FieldAttrs {
    pub(crate) skip: Option<Ident>,
    pub(crate) include: Option<Ident>,
    pub(crate) rename: Option<LitStr>,
}

impl ContainerAttrs {
    pub(crate) fn parse(ctxt: &Ctxt, attrs: &[Attribute]) -> Self {
        let mut parsed = Self::default();
        for word in words(ctxt, attrs, Place::Container) {
            match word.name.to_string().as_str() {
                "scope" => word.string(ctxt, &mut parsed.scope, "scope = \"tenant-{tenant}\""),
                "crate" => word.path(ctxt, &mut parsed.krate, "crate = path::to::agentidemp"),
                "bound" => word.predicates(ctxt, &mut parsed.bound, "bound = \"T: Canonicalize\""),
                _ => word.unknown(ctxt, Place::Container),
            }
        }
        parsed
    }
}

impl VariantAttrs {
    pub(crate) fn parse(ctxt: &Ctxt, attrs: &[Attribute]) -> Self {
        let mut parsed = Self::default();
        for word in words(ctxt, attrs, Place::Variant) {
            match word.name.to_string().as_str() {
                "rename" => word.string(ctxt, &mut parsed.rename, "rename = \"name\""),
                _ => word.unknown(ctxt, Place::Variant),
            }
        }
        parsed
    }
}

impl FieldAttrs {
    pub(crate) fn parse(ctxt: &Ctxt, attrs: &[Attribute]) -> Self {
        let mut parsed = Self::default();
        for word in words(ctxt, attrs, Place::Field) {
            match word.name.to_string().as_str() {
                "skip" => word.flag(ctxt, &mut parsed.skip),
                "include" => word.flag(ctxt, &mut parsed.include),
                "rename" => word.string(ctxt, &mut parsed.rename, "rename = \"name\""),
                _ => word.unknown(ctxt, Place::Field),
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
    const ALL: [Self; 3] = [Self::Container, Self::Variant, Self::Field];

    fn name(self) -> &'static str {
        match self {
            Self::Container => "a struct or enum",
            Self::Variant => "a variant",
            Self::Field => "a field",
        }
    }

    fn words(self) -> &'static [&'static str] {
        match self {
            Self::Container => &["scope", "crate", "bound"],
            Self::Variant => &["rename"],
            Self::Field => &["skip", "include", "rename"],
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
}

/// One word of an attribute, with its value: `skip`, `rename = "name"`.
struct Word {
    name: Ident,
    value: Value,
}

enum Value {
    None,
    Str(LitStr),
    Path(Path),
    Other(TokenStream),
}

impl Parse for Word {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        if let Ok(literal) = input.fork().parse::<Lit>() {
            return Err(syn::Error::new(literal.span(), "a word belongs here, such as `skip`"));
        }
        let name = input.call(Ident::parse_any)?;
        let assigned = input.parse::<Option<Token![=]>>()?.is_some();
        let mut tokens = TokenStream::new();
        while !input.is_empty() && !input.peek(Token![,]) {
            tokens.extend([input.parse::<proc_macro2::TokenTree>()?]);
        }
        let value = if let (false, true) = (assigned, tokens.is_empty()) {
            Value::None
        } else if let (true, Ok(string)) = (assigned, syn::parse2(tokens.clone())) {
            Value::Str(string)
        } else if let (true, Ok(path)) = (assigned, Path::parse_mod_style.parse2(tokens.clone())) {
            Value::Path(path)
        } else {
            Value::Other(tokens)
        };
        Ok(Self { name, value })
    }
}

impl Word {
    fn flag(self, ctxt: &Ctxt, slot: &mut Option<Ident>) {
        let name = &self.name;
        match self.value {
            Value::None if slot.is_some() => self.twice(ctxt),
            Value::None => *slot = Some(self.name),
            _ => ctxt.error(name, format!("`{name}` takes no value: write `#[idemp({name})]`")),
        }
    }

    fn string(self, ctxt: &Ctxt, slot: &mut Option<LitStr>, example: &str) {
        match &self.value {
            Value::Str(_) if slot.is_some() => self.twice(ctxt),
            Value::Str(string) => *slot = Some(string.clone()),
            _ => self.malformed(ctxt, example),
        }
    }

    fn path(self, ctxt: &Ctxt, slot: &mut Option<Path>, example: &str) {
        let path = match &self.value {
            Value::Path(path) => Some(path.clone()),
            Value::Str(string) => string.parse_with(Path::parse_mod_style).ok(),
            _ => None,
        };
        match path {
            Some(_) if slot.is_some() => self.twice(ctxt),
            Some(path) => *slot = Some(path),
            None => self.malformed(ctxt, example),
        }
    }

    fn predicates(self, ctxt: &Ctxt, slot: &mut Option<Vec<WherePredicate>>, example: &str) {
        let parser = Punctuated::<WherePredicate, Token![,]>::parse_terminated;
        match &self.value {
            Value::Str(_) if slot.is_some() => self.twice(ctxt),
            Value::Str(string) => match string.parse_with(parser) {
                Ok(predicates) => *slot = Some(predicates.into_iter().collect()),
                Err(error) => ctxt.error(string, format!("no `where` predicates: {error}")),
            },
            _ => self.malformed(ctxt, example),
        }
    }

    fn twice(&self, ctxt: &Ctxt) {
        ctxt.error(&self.name, format!("`{}` is given twice; keep one", self.name));
    }

    fn malformed(&self, ctxt: &Ctxt, example: &str) {
        let message = format!("`{}` takes a value: write `#[idemp({example})]`", self.name);
        match &self.value {
            Value::Str(string) => ctxt.error(string, message),
            Value::Path(path) => ctxt.error(path, message),
            Value::Other(tokens) if !tokens.is_empty() => ctxt.error(tokens, message),
            Value::None | Value::Other(_) => ctxt.error(&self.name, message),
        }
    }

    fn unknown(&self, ctxt: &Ctxt, here: Place) {
        let name = &self.name;
        let choice = here.choice();
        let elsewhere = Place::ALL.iter().find(|place| place.words().iter().any(|w| name == w));
        let message = match elsewhere {
            Some(place) => format!(
                "`{name}` belongs on {}, not on {}, which takes {choice}",
                place.name(),
                here.name(),
            ),
            None => format!("unknown word `{name}`; {} takes {choice}", here.name()),
        };
        ctxt.error(name, message);
    }
}

/// The words of all `#[idemp(...)]` in `attrs`, their syntax errors reported.
fn words(ctxt: &Ctxt, attrs: &[Attribute], place: Place) -> Vec<Word> {
    let mut words = Vec::new();
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("idemp")) {
        let Meta::List(list) = &attr.meta else {
            let message = format!("`idemp` takes words in parentheses: {}", place.choice());
            ctxt.error(&attr.meta, message);
            continue;
        };
        match list.parse_args_with(Punctuated::<Word, Token![,]>::parse_terminated) {
            Ok(list) => words.extend(list),
            Err(error) => ctxt.syn_error(error),
        }
    }
    words
}
