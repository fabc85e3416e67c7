//! What is serialized into the object around it, as `#[serde(flatten)]` does.

use core::fmt;

use serde_core::Serialize;
use serde_core::ser::{self, Impossible};

use super::compound::{Members, Nested, Sequence};
use super::{Canonicalize as _, CanonicalizeError, Object, Serializer};

impl<'s> Object<'_, 's> {
    /// Writes the members of what `serialize` serializes, which come in an order of its own; its
    /// failure is one of `place`.
    pub(crate) fn flatten_with(
        &mut self,
        place: Option<&'static str>,
        serialize: impl FnOnce(FlatSerializer<'_, '_, 's>) -> Result<(), CanonicalizeError>,
    ) {
        self.unsorted();
        let earlier = self.out.take_failure();
        let outcome = serialize(FlatSerializer { object: self });
        self.out.end_attempt(earlier, place, outcome);
    }
}

/// Writes the members of what is serialized into an object that others are in as well.
pub struct FlatSerializer<'a, 'o, 's> {
    object: &'a mut Object<'o, 's>,
}

macro_rules! without_members {
    ($($method:ident: $type:ty, $what:literal;)*) => {$(
        fn $method(self, _: $type) -> Result<(), CanonicalizeError> {
            no_members($what)
        }
    )*};
}

fn no_members<T>(what: impl fmt::Display) -> Result<T, CanonicalizeError> {
    Err(CanonicalizeError::new(format_args!("only structs and maps can be flattened, not {what}")))
}

impl<'a, 'o, 's> ser::Serializer for FlatSerializer<'a, 'o, 's> {
    type Ok = ();
    type Error = CanonicalizeError;
    type SerializeSeq = Impossible<(), CanonicalizeError>;
    type SerializeTuple = Impossible<(), CanonicalizeError>;
    type SerializeTupleStruct = Impossible<(), CanonicalizeError>;
    type SerializeTupleVariant = Sequence<'a, 's>;
    type SerializeMap = Members<&'a mut Object<'o, 's>>;
    type SerializeStruct = Members<&'a mut Object<'o, 's>>;
    type SerializeStructVariant = Members<Nested<'a, 's>>;

    without_members! {
        serialize_bool: bool, "a boolean";
        serialize_i8: i8, "an integer";
        serialize_i16: i16, "an integer";
        serialize_i32: i32, "an integer";
        serialize_i64: i64, "an integer";
        serialize_i128: i128, "an integer";
        serialize_u8: u8, "an integer";
        serialize_u16: u16, "an integer";
        serialize_u32: u32, "an integer";
        serialize_u64: u64, "an integer";
        serialize_u128: u128, "an integer";
        serialize_f32: f32, "a float";
        serialize_f64: f64, "a float";
        serialize_char: char, "a character";
        serialize_str: &str, "a string";
        serialize_bytes: &[u8], "bytes";
    }

    fn serialize_none(self) -> Result<(), CanonicalizeError> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), CanonicalizeError> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), CanonicalizeError> {
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), CanonicalizeError> {
        Ok(())
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<(), CanonicalizeError> {
        ().canonicalize(self.object.slot_named(variant));
        Ok(())
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
        self.object.slot_named(variant).serialize_inside(value)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, CanonicalizeError> {
        no_members("a sequence")
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, CanonicalizeError> {
        no_members("a tuple")
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, CanonicalizeError> {
        no_members("a tuple")
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        length: usize,
    ) -> Result<Sequence<'a, 's>, CanonicalizeError> {
        ser::Serializer::serialize_tuple(Serializer::new(self.object.slot_named(variant)), length)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, CanonicalizeError> {
        Ok(Members::new(self.object))
    }

    fn serialize_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStruct, CanonicalizeError> {
        Ok(Members::new(self.object))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, CanonicalizeError> {
        Ok(Members::new(Nested::begin(self.object.slot_named(variant), "")))
    }

    fn collect_str<T: fmt::Display + ?Sized>(self, _: &T) -> Result<(), CanonicalizeError> {
        no_members("a string")
    }
}
