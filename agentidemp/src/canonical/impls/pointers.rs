//! Pointers and wrappers, transparent as on the wire.

use alloc::borrow::{Cow, ToOwned};
use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::string::String;
use alloc::sync::Arc;
use core::cmp::Reverse;

use crate::canonical::{Canonicalize, Canonicalizer};
use crate::{IdempotencyKey, Scope};

macro_rules! pointers {
    ($(($($generics:tt)*) $pointer:ty => $target:ident;)*) => {$(
        impl<$($generics)*> Canonicalize for $pointer
        where
            $target: Canonicalize,
        {
            #[inline]
            fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
                (**self).canonicalize(out);
            }

            fn member_name(&self, name: &mut String) {
                (**self).member_name(name);
            }
        }

        impl<$($generics)*> IdempotencyKey for $pointer
        where
            $target: IdempotencyKey,
        {
            fn scope(&self) -> Option<Scope> {
                (**self).scope()
            }
        }
    )*};
}

pointers! {
    (T: ?Sized) &T => T;
    (T: ?Sized) &mut T => T;
    (T: ?Sized) Box<T> => T;
    (T: ?Sized) Rc<T> => T;
    (T: ?Sized) Arc<T> => T;
    (T: ?Sized + ToOwned) Cow<'_, T> => T;
}

impl<T: Canonicalize> Canonicalize for Reverse<T> {
    fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
        self.0.canonicalize(out);
    }

    fn member_name(&self, name: &mut String) {
        self.0.member_name(name);
    }
}
