//! Sequences, tuples, sets and maps.

use alloc::collections::{BTreeMap, BTreeSet, LinkedList, VecDeque};
use alloc::vec::Vec;
#[cfg(feature = "std")]
use std::collections::{HashMap, HashSet};

use crate::canonical::{Array, Canonicalize, Canonicalizer, Members, Object, Unordered};

macro_rules! sequences {
    ($(($($generics:tt)*) $sequence:ty;)*) => {$(
        impl<$($generics)*> Canonicalize for $sequence {
            fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
                out.collect_seq(self);
            }
        }

        impl<$($generics)*> Unordered for $sequence {
            fn canonicalize_unordered(&self, out: &mut Canonicalizer<'_>) {
                out.collect_unordered(self);
            }
        }
    )*};
}

sequences! {
    (T: Canonicalize) [T];
    (T: Canonicalize, const N: usize) [T; N];
    (T: Canonicalize) Vec<T>;
    (T: Canonicalize) VecDeque<T>;
    (T: Canonicalize) LinkedList<T>;
    (T: Canonicalize) BTreeSet<T>;
}

#[cfg(feature = "std")]
impl<T: Canonicalize, S> Canonicalize for HashSet<T, S> {
    fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
        out.collect_unordered(self);
    }
}

macro_rules! maps {
    ($(($($generics:tt)*) $map:ty;)*) => {$(
        impl<$($generics)*> Canonicalize for $map {
            fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
                out.collect_map(self);
            }
        }

        impl<$($generics)*> Members for $map {
            fn members(&self, object: &mut Object<'_, '_>) {
                object.members_of(self);
            }
        }
    )*};
}

maps! {
    (K: Canonicalize, V: Canonicalize) BTreeMap<K, V>;
}

#[cfg(feature = "std")]
maps! {
    (K: Canonicalize, V: Canonicalize, S) HashMap<K, V, S>;
}

macro_rules! tuples {
    ($(($($name:ident)+);)*) => {$(
        impl<$($name: Canonicalize),+> Canonicalize for ($($name,)+) {
            #[expect(non_snake_case, reason = "each element is bound to the name of its type")]
            fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
                let ($($name,)+) = self;
                let mut array = Array::begin(out);
                $(array.element($name);)+
                array.end();
            }
        }
    )*};
}

tuples! {
    (A);
    (A B);
    (A B C);
    (A B C D);
    (A B C D E);
    (A B C D E F);
    (A B C D E F G);
    (A B C D E F G H);
    (A B C D E F G H I);
    (A B C D E F G H I J);
    (A B C D E F G H I J K);
    (A B C D E F G H I J K L);
    (A B C D E F G H I J K L M);
    (A B C D E F G H I J K L M N);
    (A B C D E F G H I J K L M N O);
    (A B C D E F G H I J K L M N O P);
}
