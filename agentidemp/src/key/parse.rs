//! Key text in: only what is a key becomes one.

use core::fmt;
use core::str::FromStr;

use super::{Key, PREFIX, UNSCOPED};
use crate::scope;
use crate::text::Text;

/// What is wrong with a text that is not a key, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseKeyError {
    offset: usize,
    problem: Problem,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Problem {
    Short,
    Invisible(char),
    Prefix,
    Digit(char),
    Separator(char),
    Scope(&'static str),
}

impl ParseKeyError {
    /// The byte at which the text stops being a key.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.offset
    }
}

impl fmt::Display for ParseKeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = self.offset;
        f.write_str("invalid idempotency key: ")?;
        match self.problem {
            Problem::Short => {
                write!(f, "the text ends at byte {at}, too short for `{PREFIX}` and 32 hex digits")
            }
            Problem::Invisible(found) => {
                write!(
                    f,
                    "{found:?} at byte {at}; keys are visible ASCII, percent-encode the scope"
                )
            }
            Problem::Prefix => write!(
                f,
                "no `{PREFIX}` at byte {at}; a key ends in `{PREFIX}` and 32 lowercase hex digits"
            ),
            Problem::Digit(found) => {
                write!(f, "`{found}` at byte {at} where a lowercase hex digit belongs")
            }
            Problem::Separator(found) => {
                write!(f, "`{found}` at byte {at} where a `:` ends the scope")
            }
            Problem::Scope(problem) => write!(f, "{problem} at byte {at} of the scope"),
        }
    }
}

impl core::error::Error for ParseKeyError {}

fn check(text: &str) -> Result<(), ParseKeyError> {
    let fail = |offset, problem| Err(ParseKeyError { offset, problem });
    if let Some((at, found)) = text.char_indices().find(|(_, c)| !c.is_ascii_graphic()) {
        return fail(at, Problem::Invisible(found));
    }
    let Some(start) = text.len().checked_sub(UNSCOPED) else {
        return fail(text.len(), Problem::Short);
    };
    let (scope, unscoped) = text.split_at(start);
    let Some(digits) = unscoped.strip_prefix(PREFIX) else {
        return fail(start, Problem::Prefix);
    };
    if let Some((at, found)) =
        digits.char_indices().find(|(_, c)| !matches!(c, '0'..='9' | 'a'..='f'))
    {
        return fail(start + PREFIX.len() + at, Problem::Digit(found));
    }
    match scope.char_indices().next_back() {
        None => Ok(()),
        Some((end, ':')) => {
            scope::check(&scope[..end]).or_else(|(at, problem)| fail(at, Problem::Scope(problem)))
        }
        Some((end, found)) => fail(end, Problem::Separator(found)),
    }
}

impl FromStr for Key {
    type Err = ParseKeyError;

    fn from_str(text: &str) -> Result<Self, ParseKeyError> {
        check(text).map(|()| Self { text: Text::from(text) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString as _;

    const KEY: &str = "ik_ba7816bf8f01cfea414140de5dae2223";

    #[test]
    fn keys_come_back_as_they_were() {
        for scope in ["", ":", "a:", "a:b:", "%20%C3%A9%25:", "t/a%2Fb:", "ik_:", "\"{}\\:"] {
            let text = alloc::format!("{scope}{KEY}");
            assert_eq!(text.parse::<Key>().unwrap(), *text);
        }
    }

    #[test]
    fn each_fault_is_named_at_its_byte() {
        let cases: &[(&str, usize, &str)] = &[
            ("", 0, "the text ends at byte 0"),
            ("ik_ba78", 7, "the text ends at byte 7"),
            ("550e8400-e29b-41d4-a716-446655440000", 1, "no `ik_` at byte 1"),
            ("IK_ba7816bf8f01cfea414140de5dae2223", 0, "no `ik_` at byte 0"),
            ("ik_ba7816bf8f01cfea414140de5dae222g", 34, "`g` at byte 34"),
            ("ik_bA7816bf8f01cfea414140de5dae2223", 4, "`A` at byte 4"),
            ("ik_ba7816bf8f01cfea414140de5dae2223\n", 35, "'\\n' at byte 35"),
            ("é:ik_ba7816bf8f01cfea414140de5dae2223", 0, "'é' at byte 0"),
            ("a b:ik_ba7816bf8f01cfea414140de5dae2223", 1, "' ' at byte 1"),
            ("tenant-ik_ba7816bf8f01cfea414140de5dae2223", 6, "`-` at byte 6"),
            ("a%2:ik_ba7816bf8f01cfea414140de5dae2223", 1, "two uppercase hex digits"),
            ("a%2f:ik_ba7816bf8f01cfea414140de5dae2223", 1, "two uppercase hex digits"),
            ("%:ik_ba7816bf8f01cfea414140de5dae2223", 0, "two uppercase hex digits"),
            ("ab%41:ik_ba7816bf8f01cfea414140de5dae2223", 2, "never escaped at byte 2"),
            ("abc%FF:ik_ba7816bf8f01cfea414140de5dae2223", 3, "do not spell UTF-8 at byte 3"),
        ];
        for (text, offset, message) in cases {
            let error = text.parse::<Key>().expect_err(text);
            assert_eq!(error.offset(), *offset, "{text}: {error}");
            assert!(error.to_string().contains(message), "{text}: {error}");
        }
    }
}
