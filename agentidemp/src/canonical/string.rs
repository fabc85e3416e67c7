//! Strings as RFC 8785, section 3.2.2.2, writes them.

use alloc::borrow::Cow;
use alloc::string::String;

use super::Canonicalizer;

/// What stands for each control character.
#[rustfmt::skip]
const CONTROLS: [&str; 0x20] = [
    "\\u0000", "\\u0001", "\\u0002", "\\u0003", "\\u0004", "\\u0005", "\\u0006", "\\u0007",
    "\\b",     "\\t",     "\\n",     "\\u000b", "\\f",     "\\r",     "\\u000e", "\\u000f",
    "\\u0010", "\\u0011", "\\u0012", "\\u0013", "\\u0014", "\\u0015", "\\u0016", "\\u0017",
    "\\u0018", "\\u0019", "\\u001a", "\\u001b", "\\u001c", "\\u001d", "\\u001e", "\\u001f",
];

/// Bytes looked at together; a whole chunk without an escape costs a few vector instructions.
const CHUNK: usize = 32;

pub(super) fn write_quoted(out: &mut Canonicalizer<'_>, text: &str) {
    out.write("\"");
    write_escaped(out, text);
    out.write("\"");
}

pub(super) fn write_escaped(out: &mut Canonicalizer<'_>, mut text: &str) {
    while let Some(at) = find_escape(text.as_bytes()) {
        out.write(&text[..at]);
        out.write(match text.as_bytes()[at] {
            b'"' => "\\\"",
            b'\\' => "\\\\",
            control => CONTROLS[usize::from(control)],
        });
        text = &text[at + 1..];
    }
    out.write(text);
}

fn find_escape(bytes: &[u8]) -> Option<usize> {
    let clean = bytes
        .chunks_exact(CHUNK)
        .take_while(|chunk| !chunk.iter().fold(false, |found, &byte| found | is_escaped(byte)))
        .count()
        * CHUNK;
    bytes[clean..].iter().position(|&byte| is_escaped(byte)).map(|at| clean + at)
}

#[expect(
    clippy::needless_bitwise_bool,
    reason = "without a short circuit, a chunk of these becomes vector instructions"
)]
fn is_escaped(byte: u8) -> bool {
    (byte < 0x20) | (byte == b'"') | (byte == b'\\')
}

/// The name in a literal: a canonical string with `:` behind it.
pub(super) fn named_by(literal: &'static str) -> Cow<'static, str> {
    let quoted = &literal[..literal.len() - 1];
    if let (plain, "") = unquoted_parts(quoted) {
        return Cow::Borrowed(plain);
    }
    let mut name = String::new();
    push_unquoted(&mut name, quoted);
    Cow::Owned(name)
}

/// Appends what a canonical string says; canonical text that is no string, as it is.
pub(super) fn push_unquoted(out: &mut String, canonical: &str) {
    let (plain, escaped) = unquoted_parts(canonical);
    out.push_str(plain);
    let mut chars = escaped.chars();
    while let Some(c) = chars.next() {
        out.push(if c == '\\' { unescape(&mut chars) } else { c });
    }
}

/// What is between the quotes, up to the first escape, and from it on.
fn unquoted_parts(canonical: &str) -> (&str, &str) {
    let quoted = canonical.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
    let text = quoted.unwrap_or(canonical);
    text.split_at(quoted.and_then(|text| text.find('\\')).unwrap_or(text.len()))
}

fn unescape(chars: &mut core::str::Chars<'_>) -> char {
    match chars.next() {
        Some('b') => '\u{8}',
        Some('t') => '\t',
        Some('n') => '\n',
        Some('f') => '\u{c}',
        Some('r') => '\r',
        Some('u') => {
            let digits = chars.by_ref().take(4).filter_map(|digit| digit.to_digit(16));
            let code = digits.fold(0, |code, digit| code * 16 + digit);
            char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
        }
        Some(literal) => literal,
        None => '\\',
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::canonical::to_string;
    use alloc::format;

    #[test]
    fn escapes_are_found_at_every_offset() {
        for length in 0..100 {
            for at in 0..length {
                let mut bytes = alloc::vec![b'a'; length];
                bytes[at] = b'\n';
                assert_eq!(find_escape(&bytes), Some(at));
            }
            assert_eq!(find_escape(&alloc::vec![0x7F; length]), None);
        }
    }

    #[test]
    fn unquoting_gives_back_every_char() {
        for c in (0..=0x1_FFFF_u32).filter_map(char::from_u32) {
            let text = format!("<{c}>");
            let mut unquoted = String::new();
            push_unquoted(&mut unquoted, &to_string(&text));
            assert_eq!(unquoted, text);
        }
    }
}
