//! The values of `serde_json`, by what they hold: none of its features changes a form.

use alloc::string::String;

use serde_json::value::RawValue;
use serde_json::{Map, Number, Value};

use crate::canonical::{Canonicalize, Canonicalizer, Members, Object, json};

impl Canonicalize for Value {
    fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
        match self {
            Self::Null => ().canonicalize(out),
            Self::Bool(value) => value.canonicalize(out),
            Self::Number(number) => number.canonicalize(out),
            Self::String(text) => text.canonicalize(out),
            Self::Array(elements) => elements.canonicalize(out),
            Self::Object(members) => members.canonicalize(out),
        }
    }
}

impl Canonicalize for Map<String, Value> {
    fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
        out.collect_map(self);
    }
}

impl Members for Map<String, Value> {
    fn members(&self, object: &mut Object<'_, '_>) {
        object.members_of(self);
    }
}

/// Under `arbitrary_precision` a number can be beyond the range of a binary64: it has no form.
impl Canonicalize for Number {
    fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
        out.serialize(self);
    }
}

/// The form of the JSON text, however it is spaced and escaped.
///
/// A text that is not I-JSON (RFC 7493) has none: one with a lone surrogate, a number beyond the
/// range of a binary64, or more than 128 arrays and objects in each other. Members that share a
/// name are all kept, in their order.
impl Canonicalize for RawValue {
    fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
        if let Err(error) = json::write_text(out, self.get()) {
            out.fail(error);
        }
    }
}
