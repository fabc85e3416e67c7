//! The canonical form, a second time: from the JSON text that `serde_json` wrote, by the letter of
//! RFC 8785 and ECMA-262.
//!
//! It shares no code with `agentidemp`, and reads the text itself: a `serde_json::Value` would
//! round wide integers and drop members that share a name.

mod number;

use std::iter::Peekable;
use std::str::Chars;

/// The canonical form of what `serde_json::to_string` wrote.
///
/// # Panics
///
/// If `json` is not such a text.
#[must_use]
pub fn canonical(json: &str) -> String {
    let mut text = Text { rest: json.chars().peekable() };
    let form = text.value();
    assert_eq!(text.rest.next(), None, "more than one value: {json}");
    form
}

struct Text<'a> {
    rest: Peekable<Chars<'a>>,
}

impl Text<'_> {
    fn value(&mut self) -> String {
        match self.rest.peek().expect("a value") {
            '{' => self.object(),
            '[' => self.array(),
            '"' => quote(&self.string()),
            _ => self.scalar(),
        }
    }

    fn object(&mut self) -> String {
        let mut members = self.list('{', '}', |text| {
            let name = text.string();
            text.expect(':');
            (name, text.value())
        });
        // RFC 8785, section 3.2.3. The sort is stable: members that share a name keep their order.
        members.sort_by_key(|(name, _)| name.encode_utf16().collect::<Vec<u16>>());
        let members: Vec<String> =
            members.iter().map(|(name, value)| format!("{}:{value}", quote(name))).collect();
        format!("{{{}}}", members.join(","))
    }

    fn array(&mut self) -> String {
        format!("[{}]", self.list('[', ']', Self::value).join(","))
    }

    fn list<T>(&mut self, open: char, close: char, item: impl Fn(&mut Self) -> T) -> Vec<T> {
        self.expect(open);
        let mut items = Vec::new();
        while self.rest.peek() != Some(&close) {
            if !items.is_empty() {
                self.expect(',');
            }
            items.push(item(self));
        }
        self.expect(close);
        items
    }

    /// What a string says.
    fn string(&mut self) -> String {
        self.expect('"');
        let mut says = String::new();
        loop {
            match self.rest.next().expect("a closing quote") {
                '"' => return says,
                '\\' => says.push(self.escape()),
                c => says.push(c),
            }
        }
    }

    fn escape(&mut self) -> char {
        match self.rest.next().expect("an escape") {
            'b' => '\u{8}',
            't' => '\t',
            'n' => '\n',
            'f' => '\u{c}',
            'r' => '\r',
            'u' => {
                let digits: String = self.rest.by_ref().take(4).collect();
                let code = u32::from_str_radix(&digits, 16).expect("four hex digits");
                char::from_u32(code).expect("no surrogate: serde_json escapes controls alone")
            }
            literal @ ('"' | '\\' | '/') => literal,
            other => panic!("no JSON escape: {other:?}"),
        }
    }

    fn scalar(&mut self) -> String {
        let mut token = String::new();
        while let Some(c) = self.rest.next_if(|c| !matches!(c, ',' | ']' | '}')) {
            token.push(c);
        }
        match token.as_str() {
            "null" | "true" | "false" => token,
            _ if token.contains(['.', 'e', 'E']) => number::ecmascript(&token),
            _ => {
                let digits = token.strip_prefix('-').unwrap_or(&token);
                let digits_alone = digits.chars().all(|c| c.is_ascii_digit());
                assert!(!digits.is_empty() && digits_alone, "no JSON token: {token}");
                token
            }
        }
    }

    fn expect(&mut self, expected: char) {
        assert_eq!(self.rest.next(), Some(expected));
    }
}

/// A string as RFC 8785, section 3.2.2.2, writes it.
fn quote(says: &str) -> String {
    let mut quoted = String::from('"');
    for c in says.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\u{8}' => quoted.push_str("\\b"),
            '\u{9}' => quoted.push_str("\\t"),
            '\u{a}' => quoted.push_str("\\n"),
            '\u{c}' => quoted.push_str("\\f"),
            '\u{d}' => quoted.push_str("\\r"),
            '\u{0}'..='\u{1f}' => quoted.extend(format!("\\u{:04x}", u32::from(c)).chars()),
            _ => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::canonical;

    #[test]
    fn literals_and_integers_stand_as_they_are() {
        let json = "[null,true,false,0,-1,340282366920938463463374607431768211455]";
        assert_eq!(canonical(json), json);
    }

    #[test]
    fn strings_get_the_escapes_of_the_rfc() {
        let json = r#""\u0000\u0008\u0009\u000A\u000b\u000c\u000D\u001F\" \\ \/ \u007f \u2028é""#;
        let form = "\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f\\\" \\\\ / \u{7f} \u{2028}é\"";
        assert_eq!(canonical(json), form);
    }

    #[test]
    fn members_are_sorted_by_utf16() {
        // U+1F600 is D83D DE00 in UTF-16, before U+FFE5 and behind U+20AC.
        let json = r#"{"￥":0,"😀":1,"€":2,"ö":3,"1":4,"\r":5,"":6}"#;
        let form = r#"{"":6,"\r":5,"1":4,"ö":3,"€":2,"😀":1,"￥":0}"#;
        assert_eq!(canonical(json), form);
    }

    #[test]
    fn names_are_sorted_by_what_they_say() {
        assert_eq!(canonical(r##"{"#":1,"\"":2,"!":3}"##), r##"{"!":3,"\"":2,"#":1}"##);
        assert_eq!(canonical(r#"{"\u0001":1,"\t":2}"#), r#"{"\u0001":1,"\t":2}"#);
    }

    #[test]
    fn members_that_share_a_name_keep_their_order() {
        assert_eq!(canonical(r#"{"b":3,"a":2,"a":1}"#), r#"{"a":2,"a":1,"b":3}"#);
    }

    #[test]
    fn what_is_nested_is_canonical_too() {
        let json = r#"[{"b":[1.0,{"d":-0.0,"c":"é"}],"a":{}},[]]"#;
        assert_eq!(canonical(json), r#"[{"a":{},"b":[1,{"c":"é","d":0}]},[]]"#);
    }

    #[test]
    fn what_is_no_json_is_refused() {
        for text in ["", "nul", "-", "+1", "NaN", "[1,]", "{\"a\"}", "\"\\x\"", "1 ", "[1][2]"] {
            let outcome = std::panic::catch_unwind(|| canonical(text));
            assert!(outcome.is_err(), "{text:?} became {outcome:?}");
        }
    }
}
