//! Pointers and wrappers, transparent as on the wire.

use alloc::borrow::{Cow, ToOwned};
use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::sync::Arc;
use core::cmp::Reverse;

use crate::canonical::{Canonicalize, Canonicalizer, Members, Object, Unordered};
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

            fn member_name(&self, name: &mut Canonicalizer<'_>) {
                (**self).member_name(name);
            }
        }

        impl<$($generics)*> Members for $pointer
        where
            $target: Members,
        {
            fn members(&self, object: &mut Object<'_, '_>) {
                (**self).members(object);
            }
        }

        impl<$($generics)*> Unordered for $pointer
        where
            $target: Unordered,
        {
            fn canonicalize_unordered(&self, out: &mut Canonicalizer<'_>) {
                (**self).canonicalize_unordered(out);
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

    fn member_name(&self, name: &mut Canonicalizer<'_>) {
        self.0.member_name(name);
    }
}
