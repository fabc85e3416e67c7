//! The bridge from serde: the canonical form of whatever implements `Serialize`.

mod compound;
mod flatten;

use alloc::string::String;

use serde_core::Serialize;
use serde_core::ser;

use self::compound::{Fields, Members as SerializedMembers, Nested, Sequence};
pub use self::flatten::FlatSerializer;
use super::{Array, Canonicalize, CanonicalizeError, Canonicalizer, Members, Object, string};
use crate::Key;

/// Any `Serialize`, with the canonical form of what it serializes.
///
/// ```
/// use agentidemp::{Key, canonical::Serde};
///
/// #[derive(serde::Serialize)]
/// struct Refund { order: u64, cents: u32 }
///
/// let refund = Refund { order: 7, cents: 1999 };
/// let key = Key::of(&("tenant-42", Serde(&refund)));
/// assert_eq!(key, Key::of(&("tenant-42", std::collections::BTreeMap::from([("cents", 1999), ("order", 7)]))));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Serde<T: ?Sized>(pub T);

impl<T: Serialize + ?Sized> Canonicalize for Serde<T> {
    fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
        out.serialize(&self.0);
    }
}

impl<T: Serialize + ?Sized> Members for Serde<T> {
    fn members(&self, object: &mut Object<'_, '_>) {
        object.unsorted();
        object.flatten_with(None, |serializer| self.0.serialize(serializer));
    }
}

/// The canonical form of anything that implements `Serialize`, as text.
///
/// It is the form that `serde_json::to_string` would have, canonical: what is not finite keeps its
/// own token, and every integer its digits.
///
/// ```
/// use agentidemp::canonical_string;
///
/// let request = serde_json::json!({ "prompt": "Tell me", "max_tokens": 100, "temperature": 1.0 });
/// assert_eq!(
///     canonical_string(&request)?,
///     r#"{"max_tokens":100,"prompt":"Tell me","temperature":1}"#,
/// );
/// # Ok::<(), agentidemp::CanonicalizeError>(())
/// ```
///
/// # Errors
///
/// If a `Serialize` implementation returns one.
pub fn canonical_string<T: Serialize + ?Sized>(value: &T) -> Result<String, CanonicalizeError> {
    super::try_to_string(&Serde(value))
}

/// The key of anything that implements `Serialize`: that of its [`canonical_string`].
///
/// ```
/// use agentidemp::{canonical_key, sha256_hex};
///
/// let request = serde_json::json!({ "prompt": "Tell me", "max_tokens": 100 });
/// assert_eq!(
///     canonical_key(&request)?.with_scope("tenant-42"),
///     sha256_hex(r#"{"max_tokens":100,"prompt":"Tell me"}"#).with_scope("tenant-42"),
/// );
/// # Ok::<(), agentidemp::CanonicalizeError>(())
/// ```
///
/// # Errors
///
/// If a `Serialize` implementation returns one.
pub fn canonical_key<T: Serialize + ?Sized>(value: &T) -> Result<Key, CanonicalizeError> {
    Key::try_of(&Serde(value))
}

impl<'s> Canonicalizer<'s> {
    /// Writes what `value` serializes.
    ///
    /// If its `Serialize` implementation returns an error, the value has no canonical form.
    ///
    /// ```
    /// use agentidemp::{Canonicalize, Canonicalizer, canonical};
    ///
    /// struct Foreign(serde_json::Number);
    ///
    /// impl Canonicalize for Foreign {
    ///     fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
    ///         out.serialize(&self.0);
    ///     }
    /// }
    ///
    /// assert_eq!(canonical::to_string(&Foreign(7.into())), "7");
    /// ```
    pub fn serialize<T: Serialize + ?Sized>(&mut self, value: &T) {
        self.serialize_with(None, |serializer| value.serialize(serializer));
    }

    /// Writes what `serialize` serializes; its failure is one of `place`.
    pub(crate) fn serialize_with(
        &mut self,
        place: Option<&'static str>,
        serialize: impl FnOnce(Serializer<'_, 's>) -> Result<(), CanonicalizeError>,
    ) {
        let earlier = self.take_failure();
        let outcome = serialize(Serializer { out: self });
        self.end_attempt(earlier, place, outcome);
    }

    /// Serializes `value` inside another; an error counts even if the other goes on without it.
    fn serialize_inside<T: Serialize + ?Sized>(
        &mut self,
        value: &T,
    ) -> Result<(), CanonicalizeError> {
        value.serialize(Serializer { out: self }).inspect_err(|error| self.fail(error.clone()))
    }
}

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
    type SerializeMap = SerializedMembers<Nested<'o, 's>>;
    type SerializeStruct = Fields<'o, 's>;
    type SerializeStructVariant = SerializedMembers<Nested<'o, 's>>;

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
        Ok(SerializedMembers::new(Nested::begin(self.out, "")))
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
        Ok(SerializedMembers::new(Nested::begin(self.out, "}")))
    }

    fn collect_str<T: core::fmt::Display + ?Sized>(
        self,
        value: &T,
    ) -> Result<(), CanonicalizeError> {
        self.out.collect_str(value);
        Ok(())
    }
}

impl Serializer<'_, '_> {
    /// Opens the object of one member that a variant with content is.
    fn open_variant(&mut self, variant: &str) {
        self.out.write("{");
        string::write_quoted(self.out, variant);
        self.out.write(":");
    }
}
