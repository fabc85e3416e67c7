//! Strings, written at compile time as the canonical form writes them.

/// A string, quoted and escaped (RFC 8785, section 3.2.2.2).
pub(super) fn string(text: &str) -> String {
    format!("\"{}\"", text.chars().map(escape).collect::<String>())
}

/// A name as it stands before its value, with `:`.
pub(super) fn name(name: &str) -> String {
    format!("{}:", string(name))
}

fn escape(c: char) -> String {
    match c {
        '"' | '\\' => format!("\\{c}"),
        '\u{8}' => String::from("\\b"),
        '\t' => String::from("\\t"),
        '\n' => String::from("\\n"),
        '\u{c}' => String::from("\\f"),
        '\r' => String::from("\\r"),
        control @ '\0'..='\u{1f}' => format!("\\u{:04x}", u32::from(control)),
        literal => String::from(literal),
    }
}
