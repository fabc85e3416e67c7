use alloc::string::{String, ToString as _};

use super::*;

fn form(text: &str) -> Result<String, String> {
    let mut form = String::new();
    let outcome = Canonicalizer::run(&mut form, |out| {
        if let Err(error) = write_text(out, text) {
            out.fail(error);
        }
    });
    outcome.map(|()| form).map_err(|error| error.to_string())
}

#[test]
fn texts_have_the_form_of_what_they_say() {
    let cases = [
        ("null", "null"),
        (" \t\n\rtrue\r\n\t ", "true"),
        ("[ ]", "[]"),
        ("{ }", "{}"),
        ("[1 , [2 ,3 ] , {} ]", "[1,[2,3],{}]"),
        (
            r#"{ "b" : 1 , "a" : { "d" : null , "c" : false } }"#,
            r#"{"a":{"c":false,"d":null},"b":1}"#,
        ),
        (r#"{"a":1,"b":2,"a":3}"#, r#"{"a":1,"a":3,"b":2}"#),
        (r#"{"\u0062":1,"a":2}"#, r#"{"a":2,"b":1}"#),
        ("{\"\u{ffe5}\":1,\"\\ud83d\\ude00\":2}", "{\"\u{1f600}\":2,\"\u{ffe5}\":1}"),
        ("0", "0"),
        ("-0", "0"),
        ("-0.0", "0"),
        ("0e5", "0"),
        ("-1", "-1"),
        ("9007199254740993", "9007199254740993"),
        ("-340282366920938463463374607431768211456", "-340282366920938463463374607431768211456"),
        ("9007199254740993.0", "9007199254740992"),
        ("1.0", "1"),
        ("1e21", "1e+21"),
        ("1E+2", "100"),
        ("100e-2", "1"),
        ("0.10", "0.1"),
        ("1e-7", "1e-7"),
        ("5e-324", "5e-324"),
        ("1e-400", "0"),
        ("1.7976931348623157e308", "1.7976931348623157e+308"),
        (r#""""#, r#""""#),
        (r#""\"\\\/\b\f\n\r\t\u0041""#, r#""\"\\/\b\f\n\r\tA""#),
        (r#""\u00E9\u20ac\u0000\u001f""#, "\"é€\\u0000\\u001f\""),
        (r#""\uD83D\uDE00\udbff\udfff""#, "\"\u{1f600}\u{10ffff}\""),
        ("\"é\u{7f}\u{2028}😀\"", "\"é\u{7f}\u{2028}😀\""),
    ];
    for (text, expected) in cases {
        assert_eq!(form(text).as_deref(), Ok(expected), "{text}");
    }
}

#[test]
fn faults_are_named_where_they_are() {
    let cases = [
        ("", "the text ends where a value should be, at line 1, column 1"),
        (" \n ", "the text ends where a value should be, at line 2, column 2"),
        ("nul", "'n' where a value should be, at line 1, column 1"),
        ("True", "'T' where a value should be, at line 1, column 1"),
        ("NaN", "'N' where a value should be, at line 1, column 1"),
        ("+1", "'+' where a value should be, at line 1, column 1"),
        (".5", "'.' where a value should be, at line 1, column 1"),
        ("é", "'é' where a value should be, at line 1, column 1"),
        ("\u{feff}1", "'\\u{feff}' where a value should be, at line 1, column 1"),
        ("1 2", "'2' where the end of the text should be, at line 1, column 3"),
        ("[] ]", "']' where the end of the text should be, at line 1, column 4"),
        ("01", "'1' where the end of the text should be, at line 1, column 2"),
        ("-", "the text ends where a digit should be, at line 1, column 2"),
        ("-a", "'a' where a digit should be, at line 1, column 2"),
        ("1.", "the text ends where a digit should be, at line 1, column 3"),
        ("1.e5", "'e' where a digit should be, at line 1, column 3"),
        ("1e+", "the text ends where a digit should be, at line 1, column 4"),
        ("[\n1e400]", "`1e400` is beyond the range of a binary64, at line 2, column 1"),
        ("[1", "the text ends where `,` or `]` should be, at line 1, column 3"),
        ("[1 2]", "'2' where `,` or `]` should be, at line 1, column 4"),
        ("[1,]", "']' where a value should be, at line 1, column 4"),
        ("[,1]", "',' where a value should be, at line 1, column 2"),
        ("{", "the text ends where the name of a member should be, at line 1, column 2"),
        ("{a:1}", "'a' where the name of a member should be, at line 1, column 2"),
        ("{\"a\" 1}", "'1' where `:` should be, at line 1, column 6"),
        ("{\"a\":}", "'}' where a value should be, at line 1, column 6"),
        ("{\"a\":1,}", "'}' where the name of a member should be, at line 1, column 8"),
        ("{\"a\":1 \"b\"}", "'\"' where `,` or `}` should be, at line 1, column 8"),
        ("\"a", "the text ends where the end of the string should be, at line 1, column 3"),
        ("\"a\nb\"", "a control character inside a string is not escaped, at line 1, column 3"),
        ("\"\\", "the text ends where an escape should be, at line 1, column 3"),
        ("\"\\x\"", "'x' where an escape should be, at line 1, column 3"),
        ("\"\\u12g4\"", "'1' where four hex digits should be, at line 1, column 4"),
        ("\"\\u1\"", "'1' where four hex digits should be, at line 1, column 4"),
        ("\"\\u00é\"", "'0' where four hex digits should be, at line 1, column 4"),
        ("\"é\\ud800\"", "an escaped surrogate without its other half, at line 1, column 3"),
        ("\"\\ud800\\u0041\"", "an escaped surrogate without its other half, at line 1, column 2"),
        ("\"\\udc00\\ud800\"", "an escaped surrogate without its other half, at line 1, column 2"),
        ("\"\\ud800\\n\"", "an escaped surrogate without its other half, at line 1, column 2"),
    ];
    for (text, expected) in cases {
        let problem = form(text).expect_err(text);
        let expected = format!("no canonical form: {expected} of the JSON text");
        assert_eq!(problem, expected, "{text:?}");
    }
}

#[test]
fn depth_has_an_end() {
    let nested = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert_eq!(form(&nested(MAX_DEPTH)), Ok(nested(MAX_DEPTH)));
    let problem = form(&nested(MAX_DEPTH + 1)).expect_err("too deep");
    assert!(problem.contains("nested more than 128 deep, at line 1, column 129"), "{problem}");
    assert!(form(&"[{\"a\":".repeat(100_000)).is_err());
    assert_eq!(
        form(&format!("[{}]", ["[[]]"; 200].join(","))),
        Ok(format!("[{}]", ["[[]]"; 200].join(",")))
    );
}

#[test]
fn a_number_alone_is_no_text() {
    let number = |text: &str| {
        let mut form = String::new();
        Canonicalizer::run(&mut form, |out| {
            if let Err(error) = write_number(out, text) {
                out.fail(error);
            }
        })
        .map(|()| form)
    };
    assert_eq!(number("18446744073709551616"), Ok("18446744073709551616".into()));
    assert_eq!(number("1.50"), Ok("1.5".into()));
    for text in ["", " 1", "1 ", "true", "\"1\"", "1e", "--1", "1e999"] {
        assert!(number(text).is_err(), "{text}");
    }
}
