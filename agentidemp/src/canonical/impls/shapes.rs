//! The enums and structs of `core`, in the shapes that serde gives them.

use alloc::string::String;
use core::marker::PhantomData;
use core::ops::{Bound, Range, RangeFrom, RangeInclusive, RangeTo};
use core::time::Duration;

use crate::canonical::{Canonicalize, Canonicalizer, Object};

impl Canonicalize for () {
    fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
        out.write("null");
    }
}

impl<T: ?Sized> Canonicalize for PhantomData<T> {
    fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
        out.write("null");
    }
}

impl<T: Canonicalize> Canonicalize for Option<T> {
    fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
        match self {
            Some(value) => value.canonicalize(out),
            None => out.write("null"),
        }
    }

    fn member_name(&self, name: &mut String) {
        match self {
            Some(value) => value.member_name(name),
            None => name.push_str("null"),
        }
    }
}

impl<T: Canonicalize, E: Canonicalize> Canonicalize for Result<T, E> {
    fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
        let mut object = Object::begin(out);
        match self {
            Ok(value) => object.member("\"Ok\":", value),
            Err(error) => object.member("\"Err\":", error),
        }
        object.end();
    }
}

impl<T: Canonicalize> Canonicalize for Bound<T> {
    fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
        let (name, value) = match self {
            Self::Included(value) => ("\"Included\":", value),
            Self::Excluded(value) => ("\"Excluded\":", value),
            Self::Unbounded => return out.write("\"Unbounded\""),
        };
        let mut object = Object::begin(out);
        object.member(name, value);
        object.end();
    }
}

macro_rules! structs {
    ($(($($generics:tt)*) $type:ty as $it:ident { $($name:literal: $value:expr),+ })*) => {$(
        impl<$($generics)*> Canonicalize for $type {
            fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
                let $it = self;
                let mut object = Object::begin(out);
                $(object.member(concat!("\"", $name, "\":"), &$value);)+
                object.end();
            }
        }
    )*};
}

structs! {
    () Duration as it { "nanos": it.subsec_nanos(), "secs": it.as_secs() }
    (T: Canonicalize) Range<T> as it { "end": it.end, "start": it.start }
    (T: Canonicalize) RangeFrom<T> as it { "start": it.start }
    (T: Canonicalize) RangeInclusive<T> as it { "end": it.end(), "start": it.start() }
    (T: Canonicalize) RangeTo<T> as it { "end": it.end }
}
