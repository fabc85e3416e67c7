//! The enums and structs of `core`, in the shapes that serde gives them.

use core::marker::PhantomData;
use core::ops::{Bound, Range, RangeFrom, RangeInclusive, RangeTo};
use core::time::Duration;

use crate::canonical::{Canonicalize, Canonicalizer, Members, Object, Unordered};

macro_rules! units {
    ($(($($generics:tt)*) $unit:ty;)*) => {$(
        impl<$($generics)*> Canonicalize for $unit {
            fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
                out.write("null");
            }
        }

        impl<$($generics)*> Members for $unit {
            fn members(&self, _: &mut Object<'_, '_>) {}
        }
    )*};
}

units! {
    () ();
    (T: ?Sized) PhantomData<T>;
}

impl<T: Canonicalize> Canonicalize for Option<T> {
    fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
        match self {
            Some(value) => value.canonicalize(out),
            None => out.write("null"),
        }
    }

    fn member_name(&self, name: &mut Canonicalizer<'_>) {
        match self {
            Some(value) => value.member_name(name),
            None => name.write("null"),
        }
    }
}

impl<T: Members> Members for Option<T> {
    fn members(&self, object: &mut Object<'_, '_>) {
        if let Some(value) = self {
            value.members(object);
        }
    }
}

impl<T: Unordered> Unordered for Option<T> {
    fn canonicalize_unordered(&self, out: &mut Canonicalizer<'_>) {
        match self {
            Some(value) => value.canonicalize_unordered(out),
            None => out.write("null"),
        }
    }
}

impl<T: Canonicalize, E: Canonicalize> Canonicalize for Result<T, E> {
    fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
        Object::whole(self, out);
    }
}

impl<T: Canonicalize, E: Canonicalize> Members for Result<T, E> {
    fn members(&self, object: &mut Object<'_, '_>) {
        match self {
            Ok(value) => object.member("\"Ok\":", value),
            Err(error) => object.member("\"Err\":", error),
        }
    }
}

impl<T: Canonicalize> Canonicalize for Bound<T> {
    fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
        match self {
            Self::Unbounded => out.write("\"Unbounded\""),
            Self::Included(_) | Self::Excluded(_) => Object::whole(self, out),
        }
    }
}

impl<T: Canonicalize> Members for Bound<T> {
    fn members(&self, object: &mut Object<'_, '_>) {
        match self {
            Self::Included(value) => object.member("\"Included\":", value),
            Self::Excluded(value) => object.member("\"Excluded\":", value),
            Self::Unbounded => object.text("\"Unbounded\":", "null"),
        }
    }
}

macro_rules! structs {
    ($(($($generics:tt)*) $type:ty as $it:ident { $($name:literal: $value:expr),+ })*) => {$(
        impl<$($generics)*> Canonicalize for $type {
            fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
                Object::whole(self, out);
            }
        }

        impl<$($generics)*> Members for $type {
            fn members(&self, object: &mut Object<'_, '_>) {
                let $it = self;
                $(object.member(concat!("\"", $name, "\":"), &$value);)+
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
