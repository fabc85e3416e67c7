//! JSON text (RFC 8259), written in its canonical form.

use alloc::format;
use alloc::string::String;

use super::{Array, Canonicalize as _, CanonicalizeError, Canonicalizer, Object};

/// How deep arrays and objects may lie in each other.
const MAX_DEPTH: usize = 128;

/// Writes the value that `text` is.
///
/// Members that share a name are all kept, in their order.
pub(super) fn write_text(out: &mut Canonicalizer<'_>, text: &str) -> Result<(), CanonicalizeError> {
    let mut reader = Reader { text, at: 0, depth: 0 };
    reader.value(out)?;
    if reader.peek().is_some() { reader.unexpected("the end of the text") } else { Ok(()) }
}

/// Writes the number that `text` is: exact without a fraction and an exponent, else as the closest
/// binary64.
pub(super) fn write_number(
    out: &mut Canonicalizer<'_>,
    text: &str,
) -> Result<(), CanonicalizeError> {
    let mut reader = Reader { text, at: 0, depth: 0 };
    reader.number(out)?;
    if reader.at < text.len() { reader.unexpected("the end of the number") } else { Ok(()) }
}

struct Reader<'t> {
    text: &'t str,
    /// The byte that is read next.
    at: usize,
    depth: usize,
}

impl<'t> Reader<'t> {
    fn value(&mut self, out: &mut Canonicalizer<'_>) -> Result<(), CanonicalizeError> {
        match self.peek() {
            Some(b'{') => self.nested(|reader| reader.object(out)),
            Some(b'[') => self.nested(|reader| reader.array(out)),
            Some(b'"') => {
                self.string()?.canonicalize(out);
                Ok(())
            }
            Some(b'-' | b'0'..=b'9') => self.number(out),
            _ => {
                let rest = self.rest();
                let literal = ["null", "true", "false"].into_iter().find(|l| rest.starts_with(l));
                let Some(literal) = literal else { return self.unexpected("a value") };
                self.at += literal.len();
                out.write(literal);
                Ok(())
            }
        }
    }

    fn nested(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<(), CanonicalizeError>,
    ) -> Result<(), CanonicalizeError> {
        if self.depth == MAX_DEPTH {
            return self.error(format!("arrays and objects nested more than {MAX_DEPTH} deep"));
        }
        self.depth += 1;
        read(self)?;
        self.depth -= 1;
        Ok(())
    }

    fn array(&mut self, out: &mut Canonicalizer<'_>) -> Result<(), CanonicalizeError> {
        let mut array = Array::begin(out);
        self.list(b'[', b']', |reader| reader.value(array.slot()))?;
        array.end();
        Ok(())
    }

    fn object(&mut self, out: &mut Canonicalizer<'_>) -> Result<(), CanonicalizeError> {
        let mut object = Object::begin(out);
        object.unsorted();
        self.list(b'{', b'}', |reader| {
            let name = if reader.peek() == Some(b'"') {
                reader.string()?
            } else {
                return reader.unexpected("the name of a member");
            };
            if !reader.take(b':') {
                return reader.unexpected("`:`");
            }
            reader.value(object.slot_named(&name))
        })?;
        object.end();
        Ok(())
    }

    fn list(
        &mut self,
        open: u8,
        close: u8,
        mut item: impl FnMut(&mut Self) -> Result<(), CanonicalizeError>,
    ) -> Result<(), CanonicalizeError> {
        self.take(open);
        if self.take(close) {
            return Ok(());
        }
        loop {
            item(self)?;
            if self.take(close) {
                return Ok(());
            }
            if !self.take(b',') {
                return self.unexpected(&format!("`,` or `{}`", char::from(close)));
            }
        }
    }

    fn number(&mut self, out: &mut Canonicalizer<'_>) -> Result<(), CanonicalizeError> {
        let start = self.at;
        self.take_here(b"-");
        if !self.take_here(b"0") {
            self.digits()?;
        }
        let mut is_integer = true;
        if self.take_here(b".") {
            is_integer = false;
            self.digits()?;
        }
        if self.take_here(b"eE") {
            is_integer = false;
            self.take_here(b"+-");
            self.digits()?;
        }
        let text = &self.text[start..self.at];
        match text.parse::<f64>() {
            _ if is_integer && text != "-0" => out.write(text),
            Ok(float) if float.is_finite() => float.canonicalize(out),
            _ => {
                self.at = start;
                return self.error(format!("`{text}` is beyond the range of a binary64"));
            }
        }
        Ok(())
    }

    fn digits(&mut self) -> Result<(), CanonicalizeError> {
        let digits = self.rest().bytes().take_while(u8::is_ascii_digit).count();
        if digits == 0 {
            return self.unexpected("a digit");
        }
        self.at += digits;
        Ok(())
    }

    /// What a string says.
    fn string(&mut self) -> Result<String, CanonicalizeError> {
        self.take(b'"');
        let mut says = String::new();
        loop {
            let rest = self.rest();
            let plain = rest.find(|c| matches!(c, '"' | '\\' | '\0'..='\u{1f}'));
            says.push_str(&rest[..plain.unwrap_or(rest.len())]);
            self.at += plain.unwrap_or(rest.len());
            match self.text.as_bytes().get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(says);
                }
                Some(b'\\') => says.push(self.escape()?),
                Some(_) => return self.error("a control character inside a string is not escaped"),
                None => return self.unexpected("the end of the string"),
            }
        }
    }

    fn escape(&mut self) -> Result<char, CanonicalizeError> {
        let start = self.at;
        self.at += 1;
        let code = self.escaped_code()?;
        let is_high = matches!(code, 0xD800..=0xDBFF) && self.rest().starts_with("\\u");
        let code = if is_high {
            self.at += 1;
            match self.escaped_code()? {
                low @ 0xDC00..=0xDFFF => 0x1_0000 + ((code - 0xD800) << 10) + (low - 0xDC00),
                _ => code,
            }
        } else {
            code
        };
        let Some(c) = char::from_u32(code) else {
            self.at = start;
            return self.error("an escaped surrogate without its other half");
        };
        Ok(c)
    }

    /// What stands behind a `\`: the code of a character, or of a half of one.
    fn escaped_code(&mut self) -> Result<u32, CanonicalizeError> {
        let code = match self.rest().bytes().next() {
            Some(literal @ (b'"' | b'\\' | b'/')) => u32::from(literal),
            Some(b'b') => 0x8,
            Some(b't') => 0x9,
            Some(b'n') => 0xA,
            Some(b'f') => 0xC,
            Some(b'r') => 0xD,
            Some(b'u') => {
                self.at += 1;
                let digits = self.rest().get(..4).unwrap_or_default();
                let is_hex = digits.len() == 4 && digits.bytes().all(|d| d.is_ascii_hexdigit());
                if !is_hex {
                    return self.unexpected("four hex digits");
                }
                self.at += 3;
                u32::from_str_radix(digits, 16).unwrap_or_default()
            }
            _ => return self.unexpected("an escape"),
        };
        self.at += 1;
        Ok(code)
    }

    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    /// The next byte that is no white space.
    fn peek(&mut self) -> Option<u8> {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r']).len();
        self.rest().bytes().next()
    }

    /// Reads over `byte`, and white space before it, if it is there.
    fn take(&mut self, byte: u8) -> bool {
        self.peek();
        self.take_here(&[byte])
    }

    /// Reads over one of `bytes` if it comes next.
    fn take_here(&mut self, bytes: &[u8]) -> bool {
        let taken = self.rest().bytes().next().is_some_and(|next| bytes.contains(&next));
        self.at += usize::from(taken);
        taken
    }

    fn unexpected<T>(&self, expected: &str) -> Result<T, CanonicalizeError> {
        match self.rest().chars().next() {
            Some(c) => self.error(format!("{c:?} where {expected} should be")),
            None => self.error(format!("the text ends where {expected} should be")),
        }
    }

    fn error<T>(&self, problem: impl core::fmt::Display) -> Result<T, CanonicalizeError> {
        let before = &self.text[..self.at];
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
        let message = format!("{problem}, at line {line}, column {column} of the JSON text");
        Err(CanonicalizeError::new(message))
    }
}

#[cfg(test)]
mod tests;
