//! Tuples of every length.

use agentidemp_tests::follow_the_wire;
use proptest::arbitrary::any;

macro_rules! tuples {
    ($($name:ident: $($at:literal)+;)*) => {
        follow_the_wire! {$(
            $name: any::<[u8; 16]>(), v => ($(v[$at],)+);
        )*}
    };
}

tuples! {
    tuple_of_1: 0;
    tuple_of_2: 0 1;
    tuple_of_3: 0 1 2;
    tuple_of_4: 0 1 2 3;
    tuple_of_5: 0 1 2 3 4;
    tuple_of_6: 0 1 2 3 4 5;
    tuple_of_7: 0 1 2 3 4 5 6;
    tuple_of_8: 0 1 2 3 4 5 6 7;
    tuple_of_9: 0 1 2 3 4 5 6 7 8;
    tuple_of_10: 0 1 2 3 4 5 6 7 8 9;
    tuple_of_11: 0 1 2 3 4 5 6 7 8 9 10;
    tuple_of_12: 0 1 2 3 4 5 6 7 8 9 10 11;
    tuple_of_13: 0 1 2 3 4 5 6 7 8 9 10 11 12;
    tuple_of_14: 0 1 2 3 4 5 6 7 8 9 10 11 12 13;
    tuple_of_15: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14;
    tuple_of_16: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15;
}
