//! What is serialized piece by piece: sequences, maps and structs.

use alloc::string::String;

use serde_core::Serialize;
use serde_core::ser::{
    SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant,
};

use crate::canonical::{Array, CanonicalizeError, Canonicalizer, Object, json, string};

/// Elements, in the order they come.
pub struct Sequence<'o, 's> {
    pub(super) array: Array<'o, 's>,
    /// What stands behind the array: the end of the variant that it is in.
    pub(super) closing: &'static str,
}

macro_rules! sequences {
    ($($trait:ident $method:ident;)*) => {$(
        impl $trait for Sequence<'_, '_> {
            type Ok = ();
            type Error = CanonicalizeError;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), CanonicalizeError> {
                self.array.slot().serialize_inside(value)
            }

            fn end(self) -> Result<(), CanonicalizeError> {
                self.array.end_with(self.closing);
                Ok(())
            }
        }
    )*};
}

sequences! {
    SerializeSeq serialize_element;
    SerializeTuple serialize_element;
    SerializeTupleStruct serialize_field;
    SerializeTupleVariant serialize_field;
}

/// Where the members of a map or struct go.
pub trait Target<'s> {
    /// Where the value of the next member goes.
    fn slot_named(&mut self, name: &str) -> &mut Canonicalizer<'s>;

    /// No member follows.
    fn end(self);
}

/// An object of its own.
pub struct Nested<'o, 's> {
    object: Object<'o, 's>,
    /// What stands behind the object: the end of the variant that it is in.
    closing: &'static str,
}

impl<'o, 's> Nested<'o, 's> {
    pub(super) fn begin(out: &'o mut Canonicalizer<'s>, closing: &'static str) -> Self {
        let mut object = Object::begin(out);
        object.unsorted();
        Self { object, closing }
    }
}

impl<'s> Target<'s> for Nested<'_, 's> {
    fn slot_named(&mut self, name: &str) -> &mut Canonicalizer<'s> {
        self.object.slot_named(name)
    }

    fn end(self) {
        self.object.end_with(self.closing);
    }
}

/// The object around what is flattened.
impl<'s> Target<'s> for &mut Object<'_, 's> {
    fn slot_named(&mut self, name: &str) -> &mut Canonicalizer<'s> {
        Object::slot_named(self, name)
    }

    fn end(self) {}
}

/// Members in any order.
pub struct Members<O> {
    target: O,
    /// The form of a key, and the name that it gives; both keep their capacity.
    form: String,
    name: String,
    has_key: bool,
}

impl<'s, O: Target<'s>> Members<O> {
    pub(super) fn new(target: O) -> Self {
        Self { target, form: String::new(), name: String::new(), has_key: false }
    }

    fn field<T: Serialize + ?Sized>(
        &mut self,
        name: &str,
        value: &T,
    ) -> Result<(), CanonicalizeError> {
        self.target.slot_named(name).serialize_inside(value)
    }
}

impl<'s, O: Target<'s>> SerializeMap for Members<O> {
    type Ok = ();
    type Error = CanonicalizeError;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), CanonicalizeError> {
        self.name.clear();
        push_text_of(key, &mut self.form, &mut self.name)?;
        self.has_key = true;
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(
        &mut self,
        value: &T,
    ) -> Result<(), CanonicalizeError> {
        if !core::mem::take(&mut self.has_key) {
            return Err(CanonicalizeError::new("a value of a map was serialized without its key"));
        }
        self.target.slot_named(&self.name).serialize_inside(value)
    }

    fn end(self) -> Result<(), CanonicalizeError> {
        if self.has_key {
            return Err(CanonicalizeError::new("a key of a map was serialized without its value"));
        }
        self.target.end();
        Ok(())
    }
}

macro_rules! structs {
    ($($trait:ident)*) => {$(
        impl<'s, O: Target<'s>> $trait for Members<O> {
            type Ok = ();
            type Error = CanonicalizeError;

            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                name: &'static str,
                value: &T,
            ) -> Result<(), CanonicalizeError> {
                self.field(name, value)
            }

            fn end(self) -> Result<(), CanonicalizeError> {
                self.target.end();
                Ok(())
            }
        }
    )*};
}

structs!(SerializeStruct SerializeStructVariant);

/// The fields of a struct, or what `serde_json` says by way of one.
pub enum Fields<'o, 's> {
    /// A struct.
    Members(Members<Nested<'o, 's>>),
    /// The text of a number.
    Number(&'o mut Canonicalizer<'s>),
    /// A JSON text.
    RawValue(&'o mut Canonicalizer<'s>),
}

impl<'o, 's> Fields<'o, 's> {
    pub(super) fn begin(name: &'static str, out: &'o mut Canonicalizer<'s>) -> Self {
        match name {
            "$serde_json::private::Number" => Self::Number(out),
            "$serde_json::private::RawValue" => Self::RawValue(out),
            _ => Self::Members(Members::new(Nested::begin(out, ""))),
        }
    }
}

impl SerializeStruct for Fields<'_, '_> {
    type Ok = ();
    type Error = CanonicalizeError;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), CanonicalizeError> {
        match self {
            Self::Members(members) => members.field(name, value),
            Self::Number(out) => json::write_number(out, &text_of(value)?),
            Self::RawValue(out) => json::write_text(out, &text_of(value)?),
        }
    }

    fn end(self) -> Result<(), CanonicalizeError> {
        match self {
            Self::Members(members) => SerializeStruct::end(members),
            Self::Number(_) | Self::RawValue(_) => Ok(()),
        }
    }
}

/// The string that `value` is.
fn text_of<T: Serialize + ?Sized>(value: &T) -> Result<String, CanonicalizeError> {
    let mut text = String::new();
    push_text_of(value, &mut String::new(), &mut text).map(|()| text)
}

/// Appends the string that `value` is to `text`, or its form if it is none; `form` is overwritten.
fn push_text_of<T: Serialize + ?Sized>(
    value: &T,
    form: &mut String,
    text: &mut String,
) -> Result<(), CanonicalizeError> {
    form.clear();
    Canonicalizer::run(form, |out| out.serialize(value))?;
    string::push_unquoted(text, form);
    Ok(())
}
