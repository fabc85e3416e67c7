//! Arrays and objects, written piece by piece.

use super::{Canonicalize, Canonicalizer};

/// Writes the elements of an array in the order they come.
pub struct Array<'o, 's> {
    out: &'o mut Canonicalizer<'s>,
    separator: &'static str,
}

impl<'o, 's> Array<'o, 's> {
    /// Writes the opening bracket.
    pub fn begin(out: &'o mut Canonicalizer<'s>) -> Self {
        out.write("[");
        Self { out, separator: "" }
    }

    /// Where the next element goes.
    pub fn slot(&mut self) -> &mut Canonicalizer<'s> {
        self.out.write(self.separator);
        self.separator = ",";
        self.out
    }

    /// Writes the next element.
    pub fn element<T: Canonicalize + ?Sized>(&mut self, value: &T) {
        value.canonicalize(self.slot());
    }

    /// Writes the closing bracket.
    pub fn end(self) {
        self.out.write("]");
    }
}

/// Writes the members of an object in the order they come; who writes them has sorted them.
pub struct Object<'o, 's> {
    out: &'o mut Canonicalizer<'s>,
    separator: &'static str,
}

impl<'o, 's> Object<'o, 's> {
    /// Writes the opening brace.
    pub fn begin(out: &'o mut Canonicalizer<'s>) -> Self {
        out.write("{");
        Self { out, separator: "" }
    }

    /// Where the value of the next member goes; `name` comes quoted and escaped, its `:` behind it.
    pub fn slot(&mut self, name: &str) -> &mut Canonicalizer<'s> {
        self.out.write(self.separator);
        self.separator = ",";
        self.out.write(name);
        self.out
    }

    /// Writes the next member; `name` comes as for [`slot`](Self::slot).
    pub fn member<T: Canonicalize + ?Sized>(&mut self, name: &'static str, value: &T) {
        value.canonicalize(self.slot(name));
    }

    /// Writes the closing brace.
    pub fn end(self) {
        self.out.write("}");
    }
}
