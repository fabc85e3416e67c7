//! The scope of a key: what stands before its `:`.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt::{self, Write as _};

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, percent_decode_str};

use crate::text::Text;

/// What cannot stand in a key as it is; everything outside ASCII is escaped as well.
const NOT_VISIBLE: &AsciiSet = &CONTROLS.add(b' ').add(b'%');

/// What cannot stand in the value of a placeholder: all but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The part of a key that says whose it is, or when its work may run again.
///
/// Any text makes a scope. Inside a key it is visible ASCII: bytes outside `0x21..=0x7E`, and `%`,
/// are percent-encoded, so no scope can break a header or a log line, and two scopes never meet.
///
/// ```
/// use agentidemp::Scope;
///
/// assert_eq!(Scope::from("tenant-42").as_str(), "tenant-42");
/// assert_eq!(Scope::from("Zoë 100%").as_str(), "Zo%C3%AB%20100%25");
/// ```
#[derive(Clone)]
pub struct Scope {
    escaped: Text,
}

impl Scope {
    /// The scope as it stands in a key, percent-encoded.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.escaped.as_str()
    }

    pub(crate) fn into_text(self) -> Text {
        self.escaped
    }
}

impl<T: AsRef<str> + ?Sized> From<&T> for Scope {
    fn from(scope: &T) -> Self {
        let mut escaped = Text::new();
        escape(&mut escaped, scope.as_ref(), NOT_VISIBLE);
        Self { escaped }
    }
}

impl From<String> for Scope {
    fn from(scope: String) -> Self {
        Self::from(&scope)
    }
}

impl PartialEq for Scope {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Scope {}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

/// Fills the template of `#[idemp(scope = "…")]`.
pub struct ScopeWriter {
    escaped: Text,
}

impl ScopeWriter {
    /// A scope of which nothing is written.
    #[must_use]
    #[expect(clippy::new_without_default, reason = "only generated code makes one")]
    pub fn new() -> Self {
        Self { escaped: Text::new() }
    }

    /// Text of the template; the derive has checked that it needs no escape.
    pub fn literal(&mut self, text: &'static str) {
        self.escaped.push_str(text);
    }

    /// The value of a placeholder.
    ///
    /// # Panics
    ///
    /// If the `Display` implementation returns an error, as `ToString::to_string` does.
    pub fn value<T: fmt::Display + ?Sized>(&mut self, value: &T) {
        struct Value<'a>(&'a mut Text);

        impl fmt::Write for Value<'_> {
            fn write_str(&mut self, text: &str) -> fmt::Result {
                escape(self.0, text, RESERVED);
                Ok(())
            }
        }

        write!(Value(&mut self.escaped), "{value}").expect(crate::DISPLAY_FAILED);
    }

    /// The scope.
    #[must_use]
    pub fn finish(self) -> Scope {
        Scope { escaped: self.escaped }
    }
}

fn escape(out: &mut Text, text: &str, reserved: &'static AsciiSet) {
    percent_encoding::utf8_percent_encode(text, reserved).for_each(|piece| out.push_str(piece));
}

/// The text of an escaped scope. Lossless: only what [`check`] accepts reaches it.
pub(crate) fn decode(escaped: &str) -> Cow<'_, str> {
    percent_decode_str(escaped).decode_utf8_lossy()
}

/// Where an escaped scope of visible ASCII goes wrong, and how.
pub(crate) fn check(escaped: &str) -> Result<(), (usize, &'static str)> {
    for (at, _) in escaped.match_indices('%') {
        let byte = match escaped.as_bytes()[at + 1..] {
            [high, low, ..] => upper_hex(high).zip(upper_hex(low)).map(|(h, l)| h << 4 | l),
            _ => None,
        };
        match byte {
            None => return Err((at, "`%` without two uppercase hex digits behind it")),
            Some(b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~') => {
                return Err((at, "an escape of a character that is never escaped"));
            }
            Some(_) => {}
        }
    }
    match percent_decode_str(escaped).decode_utf8() {
        Ok(_) => Ok(()),
        // Only escapes can spell what is not UTF-8, so there is one to point at.
        Err(_) => Err((escaped.find('%').unwrap_or(0), "escapes that do not spell UTF-8")),
    }
}

fn upper_hex(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;

    #[test]
    fn every_char_survives_and_is_visible_ascii() {
        for c in (0..=0x2_FFFF_u32).filter_map(char::from_u32) {
            let scope = Scope::from(&format!("a{c}b"));
            assert!(scope.as_str().bytes().all(|b| b.is_ascii_graphic()), "{c:?}");
            assert_eq!(check(scope.as_str()), Ok(()), "{c:?}");
            assert_eq!(decode(scope.as_str()), format!("a{c}b"));
        }
    }

    #[test]
    fn a_value_cannot_forge_a_separator() {
        let mut writer = ScopeWriter::new();
        writer.literal("t/");
        writer.value("a/b:ik_ %é");
        let scope = writer.finish();
        assert_eq!(scope.as_str(), "t/a%2Fb%3Aik_%20%25%C3%A9");
        assert_eq!(check(scope.as_str()), Ok(()));
    }
}
