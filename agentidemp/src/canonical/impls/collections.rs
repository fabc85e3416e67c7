//! Sequences, tuples, sets and maps.

use alloc::collections::{BTreeMap, BTreeSet, LinkedList, VecDeque};
use alloc::vec::Vec;
#[cfg(feature = "std")]
use std::collections::{HashMap, HashSet};

use crate::canonical::{Array, Canonicalize, Canonicalizer};

macro_rules! collections {
    ($collect:ident: $(($($generics:tt)*) $collection:ty where $($item:ident)*;)*) => {$(
        impl<$($generics)*> Canonicalize for $collection
        where
            $($item: Canonicalize,)*
        {
            fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
                out.$collect(self);
            }
        }
    )*};
}

collections! { collect_seq:
    (T) [T] where T;
    (T, const N: usize) [T; N] where T;
    (T) Vec<T> where T;
    (T) VecDeque<T> where T;
    (T) LinkedList<T> where T;
    (T) BTreeSet<T> where T;
}

collections! { collect_map:
    (K, V) BTreeMap<K, V> where K V;
}

#[cfg(feature = "std")]
collections! { collect_unordered:
    (T, S) HashSet<T, S> where T;
}

#[cfg(feature = "std")]
collections! { collect_map:
    (K, V, S) HashMap<K, V, S> where K V;
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
