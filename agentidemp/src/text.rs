//! Text that stays off the heap while it is short.

use alloc::string::String;
use core::fmt;

use arrayvec::ArrayString;

/// Bytes of text held inline: an unscoped key (35) or one with a scope of up to 44 bytes.
const INLINE: usize = 80;

#[derive(Clone)]
pub(crate) enum Text {
    Inline(ArrayString<INLINE>),
    Heap(String),
}

impl Text {
    pub(crate) const fn new() -> Self {
        Self::Inline(ArrayString::new_const())
    }

    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Inline(text) => text,
            Self::Heap(text) => text,
        }
    }

    pub(crate) fn push_str(&mut self, more: &str) {
        match self {
            Self::Inline(text) => {
                if text.try_push_str(more).is_err() {
                    let mut heap = String::with_capacity(text.len() + more.len());
                    heap.push_str(text);
                    heap.push_str(more);
                    *self = Self::Heap(heap);
                }
            }
            Self::Heap(text) => text.push_str(more),
        }
    }

    pub(crate) fn into_string(self) -> String {
        match self {
            Self::Inline(text) => String::from(text.as_str()),
            Self::Heap(text) => text,
        }
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::Heap(text)
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        let mut inline = Self::new();
        inline.push_str(text);
        inline
    }
}

impl fmt::Write for Text {
    fn write_str(&mut self, more: &str) -> fmt::Result {
        self.push_str(more);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spills_to_the_heap_and_keeps_every_byte() {
        let mut text = Text::new();
        let mut expected = String::new();
        for word in ["ik_", "é", "0123456789"].iter().cycle().take(40) {
            text.push_str(word);
            expected.push_str(word);
            assert_eq!(text.as_str(), expected);
            assert_eq!(matches!(text, Text::Inline(_)), expected.len() <= INLINE);
        }
        assert_eq!(text.into_string(), expected);
    }
}
