//! Numbers: integers exact, floats as ECMAScript writes them (RFC 8785, section 3.2.2.3).

use core::num::{NonZero, Saturating, Wrapping};

use crate::canonical::{Canonicalize, Canonicalizer};

macro_rules! numbers {
    ($buffer:ty: $($number:ty)*) => {$(
        impl Canonicalize for $number {
            #[inline]
            fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
                out.write(<$buffer>::new().format(*self));
            }

            fn member_name(&self, name: &mut Canonicalizer<'_>) {
                self.canonicalize(name);
            }
        }
    )*};
}

numbers!(itoa::Buffer: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
numbers!(ryu_js::Buffer: f32 f64);

macro_rules! nonzero {
    ($($number:ty)*) => {$(
        impl Canonicalize for NonZero<$number> {
            fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
                self.get().canonicalize(out);
            }

            fn member_name(&self, name: &mut Canonicalizer<'_>) {
                self.get().member_name(name);
            }
        }
    )*};
}

nonzero!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

macro_rules! newtypes {
    ($($newtype:ident)*) => {$(
        impl<T: Canonicalize> Canonicalize for $newtype<T> {
            fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
                self.0.canonicalize(out);
            }

            fn member_name(&self, name: &mut Canonicalizer<'_>) {
                self.0.member_name(name);
            }
        }
    )*};
}

newtypes!(Saturating Wrapping);

impl Canonicalize for bool {
    fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
        out.write(if *self { "true" } else { "false" });
    }
}
