//! Numbers of every type follow the wire; what is not finite has tokens of its own.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::num::{NonZero, Saturating, Wrapping};

use agentidemp_tests::strategies::{finite_f32, finite_f64, integer};
use agentidemp_tests::{assert_form, follow_the_wire, for_all, wire_form};
use proptest::arbitrary::any;
use proptest::collection::vec;
use proptest::prop_oneof;
use proptest::sample::select;
use proptest::strategy::Strategy;

follow_the_wire! {
    u8: integer::<u8>();
    u16: integer::<u16>();
    u32: integer::<u32>();
    u64: integer::<u64>();
    u128: integer::<u128>();
    usize: integer::<usize>();
    i8: integer::<i8>();
    i16: integer::<i16>();
    i32: integer::<i32>();
    i64: integer::<i64>();
    i128: integer::<i128>();
    isize: integer::<isize>();

    nonzero_u8: integer().prop_filter_map("not zero", NonZero::<u8>::new);
    nonzero_u16: integer().prop_filter_map("not zero", NonZero::<u16>::new);
    nonzero_u32: integer().prop_filter_map("not zero", NonZero::<u32>::new);
    nonzero_u64: integer().prop_filter_map("not zero", NonZero::<u64>::new);
    nonzero_u128: integer().prop_filter_map("not zero", NonZero::<u128>::new);
    nonzero_usize: integer().prop_filter_map("not zero", NonZero::<usize>::new);
    nonzero_i8: integer().prop_filter_map("not zero", NonZero::<i8>::new);
    nonzero_i16: integer().prop_filter_map("not zero", NonZero::<i16>::new);
    nonzero_i32: integer().prop_filter_map("not zero", NonZero::<i32>::new);
    nonzero_i64: integer().prop_filter_map("not zero", NonZero::<i64>::new);
    nonzero_i128: integer().prop_filter_map("not zero", NonZero::<i128>::new);
    nonzero_isize: integer().prop_filter_map("not zero", NonZero::<isize>::new);

    wrapping: integer::<i64>(), v => Wrapping(v);
    saturating: integer::<u32>(), v => Saturating(v);
    reverse: integer::<i16>(), v => Reverse(v);
    wrapped_twice: finite_f64(), v => Reverse(Wrapping(v));

    f64: finite_f64();
    f32: finite_f32();
    floats_in_a_map: vec((integer::<u8>(), (finite_f32(), finite_f64())), 0..4),
        v => BTreeMap::from_iter(v);

    bool: any::<bool>();
}

#[test]
fn every_f32_of_few_bits() {
    // Each sign and exponent, with the first and last bits of the fraction.
    for bits in
        (0..1 << 15).flat_map(|high: u32| [high << 17, high << 17 | 1, high << 17 | 0x1_FFFF])
    {
        let float = f32::from_bits(bits);
        if float.is_finite() {
            assert_form(&float, &wire_form(&float));
        }
    }
}

#[test]
fn what_is_not_finite_has_a_token() {
    fn form(float: f64) -> String {
        match float {
            f64::INFINITY => "Infinity".into(),
            f64::NEG_INFINITY => "-Infinity".into(),
            float if float.is_nan() => "NaN".into(),
            float => wire_form(&float),
        }
    }
    let nan = prop_oneof![
        (0x7FF0_0000_0000_0001..=u64::MAX >> 1).prop_map(f64::from_bits),
        (0xFFF0_0000_0000_0001..=u64::MAX).prop_map(f64::from_bits),
    ];
    let float = prop_oneof![
        nan,
        select(vec![f64::INFINITY, f64::NEG_INFINITY, f64::from(f32::INFINITY)]),
        finite_f64(),
    ];
    for_all(vec(float, 0..5), |floats| {
        let forms: Vec<_> = floats.iter().copied().map(form).collect();
        assert_form(&floats, &format!("[{}]", forms.join(",")));
        if floats.iter().any(|float| !float.is_finite()) {
            assert_ne!(wire_form(&floats), format!("[{}]", forms.join(",")));
        }
    });
    assert_form(&[f32::NAN, f32::INFINITY, f32::NEG_INFINITY], "[NaN,Infinity,-Infinity]");
    assert_form(&[f32::from_bits(0x7F80_0001), f32::from_bits(u32::MAX)], "[NaN,NaN]");
}
