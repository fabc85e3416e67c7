//! Names on the wire: renamed, escaped, sorted by UTF-16 code units, raw in the source.

use agentidemp::IdempotencyKey;
use agentidemp_tests::{assert_form, assert_wire};
use serde::Serialize;

#[derive(Serialize, IdempotencyKey)]
struct Escaped {
    #[serde(rename = "\"")]
    #[idemp(rename = "\"")]
    quote: u8,
    #[serde(rename = "\\")]
    #[idemp(rename = "\\")]
    backslash: u8,
    #[serde(rename = "\u{8}\t\n\u{c}\r")]
    #[idemp(rename = "\u{8}\t\n\u{c}\r")]
    short: u8,
    #[serde(rename = "\0\u{1}\u{7}\u{b}\u{e}\u{1f}")]
    #[idemp(rename = "\0\u{1}\u{7}\u{b}\u{e}\u{1f}")]
    long: u8,
    #[serde(rename = "/ \u{7f}\u{80}\u{2028}é")]
    #[idemp(rename = "/ \u{7f}\u{80}\u{2028}é")]
    literal: u8,
    #[serde(rename = "")]
    #[idemp(rename = "")]
    empty: u8,
    #[serde(rename = "{} {{ # %\\u0041")]
    #[idemp(rename = "{} {{ # %\\u0041")]
    for_macros: u8,
}

#[test]
fn names_are_escaped() {
    let value =
        Escaped { quote: 1, backslash: 2, short: 3, long: 4, literal: 5, empty: 6, for_macros: 7 };
    assert_wire(&value);
    assert_form(
        &value,
        concat!(
            r#"{"":6,"\u0000\u0001\u0007\u000b\u000e\u001f":4,"\b\t\n\f\r":3,"\"":1,"#,
            "\"/ \u{7f}\u{80}\u{2028}é\":5,",
            r#""\\":2,"{} {{ # %\\u0041":7}"#,
        ),
    );
}

#[derive(Serialize, IdempotencyKey)]
struct Sorted {
    z: u8,
    a: u8,
    a_b: u8,
    ab: u8,
    #[serde(rename = "B")]
    #[idemp(rename = "B")]
    uppercase: u8,
    #[serde(rename = "10")]
    #[idemp(rename = "10")]
    ten: u8,
    #[serde(rename = "9")]
    #[idemp(rename = "9")]
    nine: u8,
    #[serde(rename = "\u{ffff}")]
    #[idemp(rename = "\u{ffff}")]
    end_of_the_plane: u8,
    #[serde(rename = "\u{e000}")]
    #[idemp(rename = "\u{e000}")]
    private_use: u8,
    #[serde(rename = "\u{10000}")]
    #[idemp(rename = "\u{10000}")]
    first_pair: u8,
    #[serde(rename = "\u{10ffff}")]
    #[idemp(rename = "\u{10ffff}")]
    last_pair: u8,
    #[serde(rename = "\u{d7ff}")]
    #[idemp(rename = "\u{d7ff}")]
    before_the_surrogates: u8,
    é: u8,
    #[serde(rename = "e\u{301}")]
    #[idemp(rename = "e\u{301}")]
    decomposed: u8,
}

#[test]
fn names_are_sorted_by_utf16() {
    let value = Sorted {
        z: 1,
        a: 2,
        a_b: 3,
        ab: 4,
        uppercase: 5,
        ten: 6,
        nine: 7,
        end_of_the_plane: 8,
        private_use: 9,
        first_pair: 10,
        last_pair: 11,
        before_the_surrogates: 12,
        é: 13,
        decomposed: 14,
    };
    assert_wire(&value);
    let names = value.canonical_string();
    let order = ["\u{d7ff}", "\u{10000}", "\u{10ffff}", "\u{e000}", "\u{ffff}"];
    assert!(order.map(|name| names.find(name).expect(name)).is_sorted(), "{names}");
}

#[derive(Serialize, IdempotencyKey)]
#[serde(rename = "of no matter")]
struct Renamed<'a> {
    #[serde(rename = "b")]
    #[idemp(rename = "b")]
    a: &'a str,
    #[serde(rename = "a")]
    #[idemp(rename = "a")]
    b: u8,
    #[serde(rename = "self")]
    #[idemp(rename = "self")]
    this: u8,
}

#[test]
fn names_can_change_places() {
    assert_wire(&Renamed { a: "x", b: 1, this: 2 });
    assert_form(&Renamed { a: "x", b: 1, this: 2 }, r#"{"a":1,"b":"x","self":2}"#);
}

#[derive(Serialize, IdempotencyKey)]
enum Variants {
    #[serde(rename = "\"unit\"\n")]
    #[idemp(rename = "\"unit\"\n")]
    Unit,
    #[serde(rename = "\\newtype")]
    #[idemp(rename = "\\newtype")]
    Newtype(u8),
    #[serde(rename = "\u{1}\u{1f600}")]
    #[idemp(rename = "\u{1}\u{1f600}")]
    Tuple(u8, u8),
    #[serde(rename = "")]
    #[idemp(rename = "")]
    Struct {
        #[serde(rename = "\u{1f600}")]
        #[idemp(rename = "\u{1f600}")]
        smile: u8,
        #[serde(rename = "\u{ffe5}")]
        #[idemp(rename = "\u{ffe5}")]
        yen: u8,
    },
}

#[test]
fn names_of_variants() {
    use Variants::{Newtype, Struct, Tuple, Unit};
    assert_wire(&[Unit, Newtype(1), Tuple(2, 3), Struct { yen: 4, smile: 5 }]);
    assert_form(&Unit, r#""\"unit\"\n""#);
    assert_form(&Struct { yen: 4, smile: 5 }, "{\"\":{\"\u{1f600}\":5,\"\u{ffe5}\":4}}");
}

#[derive(Serialize, IdempotencyKey)]
#[idemp(scope = "{type}")]
struct Raw {
    r#type: &'static str,
    r#match: u8,
    r#dyn: r#enum::Raw,
}

mod r#enum {
    #[derive(serde::Serialize, agentidemp::IdempotencyKey)]
    #[expect(non_camel_case_types, reason = "a keyword is lowercase")]
    pub(super) enum Raw {
        r#fn,
        r#while { r#loop: u8 },
    }
}

#[test]
fn raw_identifiers() {
    let raw = |r#dyn| Raw { r#type: "a", r#match: 1, r#dyn };
    assert_wire(&raw(r#enum::Raw::r#fn));
    assert_form(&raw(r#enum::Raw::r#fn), r#"{"dyn":"fn","match":1,"type":"a"}"#);
    assert_wire(&raw(r#enum::Raw::r#while { r#loop: 2 }));
    assert_eq!(raw(r#enum::Raw::r#fn).idempotency_key().scope().as_deref(), Some("a"));
}
