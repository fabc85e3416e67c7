//! The writer that canonical bytes pass through on their way to the hash.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::{self, Write as _};

use arrayvec::ArrayString;
use sha2::{Digest as _, Sha256};

use super::{Array, Canonicalize, map, string, to_string};

/// Bytes gathered before they are hashed; longer text goes to the hash without a copy.
const GATHER: usize = 512;

/// Receives the canonical form of a value and hashes it as it comes.
///
/// It is made by [`Key::of`](crate::Key::of) and its relatives; code meets it as the argument of
/// [`Canonicalize::canonicalize`]. Memory stays constant in the size of what is written, except
/// for unordered collections, which are sorted first.
pub struct Canonicalizer<'s> {
    gathered: ArrayString<GATHER>,
    sink: &'s mut dyn Sink,
}

/// Where canonical text ends up.
pub(super) trait Sink {
    fn receive(&mut self, text: &str);
}

impl Sink for Sha256 {
    fn receive(&mut self, text: &str) {
        self.update(text);
    }
}

impl Sink for String {
    fn receive(&mut self, text: &str) {
        self.push_str(text);
    }
}

impl<'s> Canonicalizer<'s> {
    /// Writes the whole form of `value` into `sink`.
    pub(super) fn run<T: Canonicalize + ?Sized>(value: &T, sink: &'s mut dyn Sink) {
        let mut out = Self { gathered: ArrayString::new(), sink };
        value.canonicalize(&mut out);
        out.flush();
    }

    /// Writes a string: what `value` displays.
    ///
    /// ```
    /// use agentidemp::{Canonicalize, Canonicalizer, canonical};
    ///
    /// struct Version(u32, u32);
    ///
    /// impl Canonicalize for Version {
    ///     fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
    ///         out.collect_str(&format_args!("{}.{}", self.0, self.1));
    ///     }
    /// }
    ///
    /// assert_eq!(canonical::to_string(&Version(1, 85)), r#""1.85""#);
    /// ```
    ///
    /// # Panics
    ///
    /// If the `Display` implementation returns an error, as `ToString::to_string` does.
    pub fn collect_str<T: fmt::Display + ?Sized>(&mut self, value: &T) {
        struct Escaped<'o, 's>(&'o mut Canonicalizer<'s>);

        impl fmt::Write for Escaped<'_, '_> {
            fn write_str(&mut self, text: &str) -> fmt::Result {
                string::write_escaped(self.0, text);
                Ok(())
            }
        }

        self.write("\"");
        write!(Escaped(self), "{value}").expect(crate::DISPLAY_FAILED);
        self.write("\"");
    }

    /// Writes an array: the items, in their order.
    pub fn collect_seq<I>(&mut self, items: I)
    where
        I: IntoIterator<Item: Canonicalize>,
    {
        let mut array = Array::begin(self);
        for item in items {
            array.element(&item);
        }
        array.end();
    }

    /// Writes an array: the items, sorted by their canonical bytes.
    pub fn collect_unordered<I>(&mut self, items: I)
    where
        I: IntoIterator<Item: Canonicalize>,
    {
        let mut items: Vec<String> = items.into_iter().map(|item| to_string(&item)).collect();
        items.sort_unstable();
        let mut array = Array::begin(self);
        for item in &items {
            array.slot().write(item);
        }
        array.end();
    }

    /// Writes an object: the entries, sorted by the text of their keys.
    ///
    /// ```
    /// use agentidemp::{Canonicalize, Canonicalizer, canonical};
    ///
    /// struct Money { minor_units: u64, currency: String }
    ///
    /// impl Canonicalize for Money {
    ///     fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
    ///         let members: [(_, &dyn Canonicalize); 2] =
    ///             [("minor_units", &self.minor_units), ("currency", &self.currency)];
    ///         out.collect_map(members);
    ///     }
    /// }
    ///
    /// let money = Money { minor_units: 1999, currency: "EUR".into() };
    /// assert_eq!(canonical::to_string(&money), r#"{"currency":"EUR","minor_units":1999}"#);
    /// ```
    pub fn collect_map<K, V, I>(&mut self, entries: I)
    where
        K: Canonicalize,
        V: Canonicalize,
        I: IntoIterator<Item = (K, V)>,
    {
        map::write(self, entries);
    }

    /// Writes canonical text as it is.
    #[inline]
    pub(crate) fn write(&mut self, text: &str) {
        if self.gathered.try_push_str(text).is_err() {
            self.spill(text);
        }
    }

    fn spill(&mut self, text: &str) {
        self.flush();
        if self.gathered.try_push_str(text).is_err() {
            self.sink.receive(text);
        }
    }

    fn flush(&mut self) {
        self.sink.receive(&self.gathered);
        self.gathered.clear();
    }
}
