//! The serializer itself.

use core::fmt;

use serde_core::Serialize;
use serde_core::ser;

use super::compound::{Fields, Members, Nested, Sequence};
use crate::canonical::{
    Array, Canonicalize as _, CanonicalizeError, Canonicalizer, Object, string,
};

/// Writes what is serialized into a [`Canonicalizer`].
///
/// It takes everything that serde can say. A key of a map that is not a string gives its canonical
/// form as the name. The private forms of `serde_json` are written as the numbers and JSON texts
/// that they stand for: `Number` under `arbitrary_precision`, and `RawValue`.
pub struct Serializer<'o, 's> {
    out: &'o mut Canonicalizer<'s>,
}

macro_rules! canonicalized {
    ($($method:ident: $type:ty;)*) => {$(
        fn $method(self, value: $type) -> Result<(), CanonicalizeError> {
            value.canonicalize(self.out);
            Ok(())
        }
    )*};
}

impl<'o, 's> ser::Serializer for Serializer<'o, 's> {
    type Ok = ();
    type Error = CanonicalizeError;
    type SerializeSeq = Sequence<'o, 's>;
    type SerializeTuple = Sequence<'o, 's>;
    type SerializeTupleStruct = Sequence<'o, 's>;
    type SerializeTupleVariant = Sequence<'o, 's>;
    type SerializeMap = Members<Nested<'o, 's>>;
    type SerializeStruct = Fields<'o, 's>;
    type SerializeStructVariant = Members<Nested<'o, 's>>;

    canonicalized! {
        serialize_bool: bool;
        serialize_i8: i8;
        serialize_i16: i16;
        serialize_i32: i32;
        serialize_i64: i64;
        serialize_i128: i128;
        serialize_u8: u8;
        serialize_u16: u16;
        serialize_u32: u32;
        serialize_u64: u64;
        serialize_u128: u128;
        serialize_f32: f32;
        serialize_f64: f64;
        serialize_char: char;
        serialize_str: &str;
        serialize_bytes: &[u8];
    }

    fn serialize_none(self) -> Result<(), CanonicalizeError> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), CanonicalizeError> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), CanonicalizeError> {
        ().canonicalize(self.out);
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), CanonicalizeError> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<(), CanonicalizeError> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), CanonicalizeError> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), CanonicalizeError> {
        let mut object = Object::begin(self.out);
        object.slot_named(variant).serialize_inside(value)?;
        object.end();
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Sequence<'o, 's>, CanonicalizeError> {
        Ok(Sequence { array: Array::begin(self.out), closing: "" })
    }

    fn serialize_tuple(self, _: usize) -> Result<Sequence<'o, 's>, CanonicalizeError> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Sequence<'o, 's>, CanonicalizeError> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_variant(
        mut self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Sequence<'o, 's>, CanonicalizeError> {
        self.open_variant(variant);
        Ok(Sequence { array: Array::begin(self.out), closing: "}" })
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, CanonicalizeError> {
        Ok(Members::new(Nested::begin(self.out, "")))
    }

    fn serialize_struct(
        self,
        name: &'static str,
        _: usize,
    ) -> Result<Fields<'o, 's>, CanonicalizeError> {
        Ok(Fields::begin(name, self.out))
    }

    fn serialize_struct_variant(
        mut self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, CanonicalizeError> {
        self.open_variant(variant);
        Ok(Members::new(Nested::begin(self.out, "}")))
    }

    fn collect_str<T: fmt::Display + ?Sized>(self, value: &T) -> Result<(), CanonicalizeError> {
        self.out.collect_str(value);
        Ok(())
    }
}

impl<'o, 's> Serializer<'o, 's> {
    pub(super) fn new(out: &'o mut Canonicalizer<'s>) -> Self {
        Self { out }
    }

    /// Opens the object of one member that a variant with content is.
    fn open_variant(&mut self, variant: &str) {
        self.out.write("{");
        string::write_quoted(self.out, variant);
        self.out.write(":");
    }
}
