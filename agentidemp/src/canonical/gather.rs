//! Members that come in another order than the canonical one, gathered to be sorted.
//!
//! Every object that is being gathered, however deep, shares two buffers: its members lie behind
//! those of the object around it, and are gone when it is written.

use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;
use core::mem;

use super::writer::Sink;
use super::{Canonicalizer, string};

#[derive(Default)]
pub(super) struct Gathering {
    /// Objects being gathered; while there is one, canonical text goes to `text`.
    depth: usize,
    text: String,
    members: Vec<Member>,
    /// Kept for its capacity.
    spare: String,
}

/// A member in the text: its name as it is, from `name` to `value`, and its value behind it.
#[derive(Clone, Copy)]
struct Member {
    name: usize,
    value: usize,
    end: usize,
}

/// Where an object begins in the buffers.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    text: usize,
    members: usize,
}

impl Gathering {
    /// Where canonical text goes.
    pub(super) fn destination<'a>(&'a mut self, sink: &'a mut dyn Sink) -> &'a mut dyn Sink {
        if self.depth > 0 { &mut self.text } else { sink }
    }
}

impl Canonicalizer<'_> {
    pub(super) fn begin_gathering(&mut self) -> Mark {
        self.flush();
        self.gathering.depth += 1;
        Mark { text: self.gathering.text.len(), members: self.gathering.members.len() }
    }

    /// Ends the member before, and begins another.
    pub(super) fn gather_member(&mut self, mark: Mark, name: &str) {
        self.end_member(mark);
        let start = self.gathering.text.len();
        let value = start + name.len();
        self.gathering.text.push_str(name);
        self.gathering.members.push(Member { name: start, value, end: value });
    }

    fn end_member(&mut self, mark: Mark) {
        self.flush();
        let end = self.gathering.text.len();
        if let Some(last) = self.gathering.members[mark.members..].last_mut() {
            last.end = end;
        }
    }

    /// Writes the members, sorted, to where the object stands.
    pub(super) fn end_gathering(&mut self, mark: Mark) {
        self.end_member(mark);
        self.gathering.depth -= 1;
        let mut text = mem::replace(&mut self.gathering.text, mem::take(&mut self.gathering.spare));
        let mut members = mem::take(&mut self.gathering.members);
        members[mark.members..]
            .sort_by(|a, b| utf16_order(&text[a.name..a.value], &text[b.name..b.value]));

        let mut separator = "{";
        for member in members.drain(mark.members..) {
            self.write(separator);
            string::write_quoted(self, &text[member.name..member.value]);
            self.write(":");
            self.write(&text[member.value..member.end]);
            separator = ",";
        }
        self.write(if separator == "{" { "{}" } else { "}" });

        text.truncate(mark.text);
        if self.gathering.depth > 0 {
            self.flush();
            text.push_str(&self.gathering.text);
        }
        self.gathering.spare = mem::replace(&mut self.gathering.text, text);
        self.gathering.spare.clear();
        self.gathering.members = members;
    }
}

/// Compares by UTF-16 code units (RFC 8785, section 3.2.3).
///
/// UTF-8 bytes differ from that order in one place: U+E000 to U+FFFF (lead bytes EE and EF) come
/// behind the surrogate pairs of everything above (lead bytes F0 to F4). So the first bytes that
/// differ decide, by rank.
pub(super) fn utf16_order(a: &str, b: &str) -> Ordering {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let shared = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    match (a.get(shared), b.get(shared)) {
        (Some(&a), Some(&b)) => rank(a).cmp(&rank(b)),
        _ => a.len().cmp(&b.len()),
    }
}

fn rank(byte: u8) -> u8 {
    if byte & 0xFE == 0xEE { byte + 0x10 } else { byte }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_is_that_of_utf16() {
        let edges = [
            "",
            "a",
            "\u{7f}",
            "\u{80}",
            "\u{7ff}",
            "\u{800}",
            "\u{d7ff}",
            "\u{e000}",
            "\u{efff}",
            "\u{f000}",
            "\u{ffff}",
            "\u{10000}",
            "\u{1ffff}",
            "\u{fffff}",
            "\u{10ffff}",
        ];
        let texts: Vec<String> =
            edges.iter().flat_map(|a| edges.iter().map(move |b| [*a, *b].concat())).collect();
        for a in &texts {
            for b in &texts {
                let expected = a.encode_utf16().cmp(b.encode_utf16());
                assert_eq!(utf16_order(a, b), expected, "{a:?} {b:?}");
            }
        }
    }
}
