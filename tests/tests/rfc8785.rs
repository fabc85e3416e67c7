//! The examples of RFC 8785: section 3.2 and appendix B.

use std::collections::BTreeMap;

use agentidemp::{IdempotencyKey, canonical};
use agentidemp_tests::{hex, oracle};

/// The sample of section 3.2.2, its numbers and strings as a JSON parser reads them.
#[derive(IdempotencyKey)]
struct Sample {
    numbers: [f64; 5],
    string: &'static str,
    literals: (Option<u8>, bool, bool),
}

#[test]
#[expect(clippy::excessive_precision, reason = "the RFC writes more digits than a double has")]
fn the_sample_has_the_bytes_of_section_3_2_4() {
    let sample = Sample {
        numbers: [333_333_333.333_333_29, 1E30, 4.50, 2e-3, 0.000_000_000_000_000_000_000_000_001],
        string: "\u{20ac}$\u{000F}\u{000a}A'\u{0042}\u{0022}\u{005c}\\\"/",
        literals: (None, true, false),
    };
    let bytes = "
        7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 6e 75 6c 6c 2c 74 72
        75 65 2c 66 61 6c 73 65 5d 2c 22 6e 75 6d 62 65 72 73 22 3a
        5b 33 33 33 33 33 33 33 33 33 2e 33 33 33 33 33 33 33 2c 31
        65 2b 33 30 2c 34 2e 35 2c 30 2e 30 30 32 2c 31 65 2d 32 37
        5d 2c 22 73 74 72 69 6e 67 22 3a 22 e2 82 ac 24 5c 75 30 30
        30 66 5c 6e 41 27 42 5c 22 5c 5c 5c 5c 5c 22 2f 22 7d";
    assert_eq!(hex(sample.canonical_string()), bytes.split_whitespace().collect::<String>());
}

/// The members of the example of section 3.2.3, in the order of the RFC.
#[derive(IdempotencyKey)]
struct Names {
    #[idemp(rename = "\u{20ac}")]
    euro_sign: &'static str,
    #[idemp(rename = "\r")]
    carriage_return: &'static str,
    #[idemp(rename = "\u{fb33}")]
    hebrew_letter_dalet_with_dagesh: &'static str,
    #[idemp(rename = "1")]
    one: &'static str,
    #[idemp(rename = "\u{1f600}")]
    emoji_grinning_face: &'static str,
    #[idemp(rename = "\u{80}")]
    control: &'static str,
    #[idemp(rename = "\u{f6}")]
    latin_small_letter_o_with_diaeresis: &'static str,
}

#[test]
fn names_are_sorted_as_in_section_3_2_3() {
    let members = [
        ("\u{20ac}", "Euro Sign"),
        ("\r", "Carriage Return"),
        ("\u{fb33}", "Hebrew Letter Dalet With Dagesh"),
        ("1", "One"),
        ("\u{1f600}", "Emoji: Grinning Face"),
        ("\u{80}", "Control"),
        ("\u{f6}", "Latin Small Letter O With Diaeresis"),
    ];
    let [euro, cr, dalet, one, emoji, control, diaeresis] = members.map(|(_, value)| value);
    let form = format!(
        "{{\"\\r\":\"{cr}\",\"1\":\"{one}\",\"\u{80}\":\"{control}\",\"\u{f6}\":\"{diaeresis}\",\
         \"\u{20ac}\":\"{euro}\",\"\u{1f600}\":\"{emoji}\",\"\u{fb33}\":\"{dalet}\"}}",
    );
    let derived = Names {
        euro_sign: euro,
        carriage_return: cr,
        hebrew_letter_dalet_with_dagesh: dalet,
        one,
        emoji_grinning_face: emoji,
        control,
        latin_small_letter_o_with_diaeresis: diaeresis,
    };
    assert_eq!(derived.canonical_string(), form);

    let map = BTreeMap::from(members);
    assert_eq!(canonical::to_string(&map), form);
    assert_eq!(oracle::canonical(&serde_json::to_string(&map).unwrap()), form);
}

/// Appendix B. NaN and Infinity, errors there, are the bare tokens of `SPEC.md` here.
const NUMBERS: [(u64, &str); 26] = [
    (0x0000_0000_0000_0000, "0"),
    (0x8000_0000_0000_0000, "0"),
    (0x0000_0000_0000_0001, "5e-324"),
    (0x8000_0000_0000_0001, "-5e-324"),
    (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
    (0xffef_ffff_ffff_ffff, "-1.7976931348623157e+308"),
    (0x4340_0000_0000_0000, "9007199254740992"),
    (0xc340_0000_0000_0000, "-9007199254740992"),
    (0x4430_0000_0000_0000, "295147905179352830000"),
    (0x7fff_ffff_ffff_ffff, "NaN"),
    (0x7ff0_0000_0000_0000, "Infinity"),
    (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"),
    (0x44b5_2d02_c7e1_4af6, "1e+23"),
    (0x44b5_2d02_c7e1_4af7, "1.0000000000000001e+23"),
    (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"),
    (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"),
    (0x444b_1ae4_d6e2_ef50, "1e+21"),
    (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"),
    (0x3eb0_c6f7_a0b5_ed8d, "0.000001"),
    (0x41b3_de43_5555_5553, "333333333.3333332"),
    (0x41b3_de43_5555_5554, "333333333.33333325"),
    (0x41b3_de43_5555_5555, "333333333.3333333"),
    (0x41b3_de43_5555_5556, "333333333.3333334"),
    (0x41b3_de43_5555_5557, "333333333.33333343"),
    (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
    (0x4314_3ff3_c1cb_0959, "1424953923781206.2"),
];

#[test]
fn numbers_are_those_of_appendix_b() {
    for (bits, form) in NUMBERS {
        let number = f64::from_bits(bits);
        assert_eq!(canonical::to_string(&number), form, "{bits:016x}");
        if number.is_finite() {
            let json = serde_json::to_string(&number).unwrap();
            assert_eq!(oracle::canonical(&json), form, "{bits:016x}");
        }
    }
}
