//! Arrays and objects, written piece by piece.

use core::mem;

use super::gather::{Mark, utf16_order};
use super::{Canonicalize, Canonicalizer, Members, string};

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

    /// Writes the closing bracket, and what ends the value around the array.
    #[cfg(feature = "serde")]
    pub(super) fn end_with(self, closing: &str) {
        self.out.write("]");
        self.out.write(closing);
    }
}

/// Writes the members of an object, in the order of RFC 8785 or after [`unsorted`](Self::unsorted).
///
/// A name in the source of a type comes as a *literal*: quoted, escaped, its `:` behind it.
pub struct Object<'o, 's> {
    pub(super) out: &'o mut Canonicalizer<'s>,
    order: Order,
}

enum Order {
    /// The members come sorted, and go on as they come.
    Sorted {
        /// What stands before the next one: `{` while nothing is written, then `,`.
        separator: &'static str,
        /// A member that goes in where its name belongs: its literal, and its value.
        tag: Option<(&'static str, &'static str)>,
    },
    /// They come in any order, and are sorted at the end.
    Gathered(Mark),
}

impl<'o, 's> Object<'o, 's> {
    /// Begins an object whose members come sorted.
    pub fn begin(out: &'o mut Canonicalizer<'s>) -> Self {
        Self { out, order: Order::Sorted { separator: "{", tag: None } }
    }

    /// Writes the object that `value` is.
    pub fn whole<T: Members + ?Sized>(value: &T, out: &'o mut Canonicalizer<'s>) {
        let mut object = Self::begin(out);
        value.members(&mut object);
        object.end();
    }

    /// Lets members come in any order; those that share a name keep theirs. Comes before the first.
    pub fn unsorted(&mut self) {
        if let Order::Sorted { tag, .. } = self.order {
            let mark = self.out.begin_gathering();
            self.order = Order::Gathered(mark);
            if let Some((name, value)) = tag {
                self.text(name, value);
            }
        }
    }

    /// Adds a member whose place among those that follow is not known yet. Comes before the first.
    pub fn tag(&mut self, name: &'static str, value: &'static str) {
        match &mut self.order {
            Order::Sorted { tag: tag @ None, .. } => *tag = Some((name, value)),
            Order::Sorted { .. } => {
                self.unsorted();
                self.text(name, value);
            }
            Order::Gathered(_) => self.text(name, value),
        }
    }

    /// Where the value of the next member goes; its name is a literal.
    pub fn slot(&mut self, name: &'static str) -> &mut Canonicalizer<'s> {
        if self.has_tag() {
            self.write_tag_before(&string::named_by(name));
        }
        match &mut self.order {
            Order::Sorted { separator, .. } => {
                self.out.write(mem::replace(separator, ","));
                self.out.write(name);
            }
            Order::Gathered(mark) => self.out.gather_member(*mark, &string::named_by(name)),
        }
        self.out
    }

    /// Where the value of the next member goes; its name comes as it is.
    pub(super) fn slot_named(&mut self, name: &str) -> &mut Canonicalizer<'s> {
        self.write_tag_before(name);
        match &mut self.order {
            Order::Sorted { separator, .. } => {
                self.out.write(mem::replace(separator, ","));
                string::write_quoted(self.out, name);
                self.out.write(":");
            }
            Order::Gathered(mark) => self.out.gather_member(*mark, name),
        }
        self.out
    }

    /// Writes the next member; its name is a literal.
    pub fn member<T: Canonicalize + ?Sized>(&mut self, name: &'static str, value: &T) {
        value.canonicalize(self.slot(name));
    }

    /// Writes the next member; its name is a literal, its value canonical text.
    pub fn text(&mut self, name: &'static str, value: &'static str) {
        self.slot(name).write(value);
    }

    /// Says that the value whose members these are has no canonical form.
    pub fn fail_with(&mut self, message: &'static str) {
        self.out.fail_with(message);
    }

    /// Writes the closing brace.
    pub fn end(self) {
        self.end_with("");
    }

    /// Writes the closing brace, and what ends the value around the object.
    pub(super) fn end_with(mut self, closing: &str) {
        self.write_tag();
        match self.order {
            Order::Sorted { separator: "{", .. } => self.out.write("{}"),
            Order::Sorted { .. } => self.out.write("}"),
            Order::Gathered(mark) => self.out.end_gathering(mark),
        }
        self.out.write(closing);
    }

    fn has_tag(&self) -> bool {
        matches!(self.order, Order::Sorted { tag: Some(_), .. })
    }

    /// Writes the tag if it belongs before `name`: behind a tag of the same name, as on the wire.
    fn write_tag_before(&mut self, name: &str) {
        if let Order::Sorted { tag: Some((tag, _)), .. } = self.order {
            if utf16_order(&string::named_by(tag), name).is_le() {
                self.write_tag();
            }
        }
    }

    fn write_tag(&mut self) {
        if let Order::Sorted { separator, tag } = &mut self.order {
            if let Some((name, value)) = tag.take() {
                self.out.write(mem::replace(separator, ","));
                self.out.write(name);
                self.out.write(value);
            }
        }
    }
}
