//! The writer that canonical bytes pass through on their way to the hash.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::{self, Write as _};

use arrayvec::ArrayString;
use sha2::{Digest as _, Sha256};

use super::gather::Gathering;
use super::{Array, Canonicalize, CanonicalizeError, Object, string};

/// Bytes gathered before they are hashed; longer text goes to the hash without a copy.
const GATHER: usize = 512;

/// Receives the canonical form of a value and hashes it as it comes.
///
/// It is made by [`Key::of`](crate::Key::of) and its relatives; code meets it as the argument of
/// [`Canonicalize::canonicalize`]. Memory stays constant in the size of what is written, except
/// for what has no order of its own, or another than the canonical one: hash sets, objects with
/// flattened members, and what comes through serde are gathered to be sorted.
pub struct Canonicalizer<'s> {
    gathered: ArrayString<GATHER>,
    pub(super) gathering: Gathering,
    sink: &'s mut dyn Sink,
    failure: Option<CanonicalizeError>,
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
    /// Lets `write` write into `sink`, to the end.
    pub(super) fn run(
        sink: &'s mut dyn Sink,
        write: impl FnOnce(&mut Self),
    ) -> Result<(), CanonicalizeError> {
        let gathering = Gathering::default();
        let mut out = Self { gathered: ArrayString::new(), gathering, sink, failure: None };
        write(&mut out);
        out.flush();
        out.failure.map_or(Ok(()), Err)
    }

    /// Says that the value has no canonical form. What is written besides no longer counts; of
    /// several failures the first does.
    pub(crate) fn fail(&mut self, error: CanonicalizeError) {
        self.failure.get_or_insert(error);
    }

    #[cfg(feature = "serde")]
    pub(super) fn take_failure(&mut self) -> Option<CanonicalizeError> {
        self.failure.take()
    }

    /// Ends what began with [`take_failure`](Self::take_failure): a failure inside is one of
    /// `place`, and counts even if the code around it went on.
    #[cfg(feature = "serde")]
    pub(super) fn end_attempt(
        &mut self,
        earlier: Option<CanonicalizeError>,
        place: Option<&'static str>,
        outcome: Result<(), CanonicalizeError>,
    ) {
        let failure = self.failure.take().or(outcome.err());
        let placed = failure.map(|error| match place {
            Some(place) => error.at(place),
            None => error,
        });
        self.failure = earlier.or(placed);
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
    /// If the `Display` implementation returns an error, the value has no canonical form.
    pub fn collect_str<T: fmt::Display + ?Sized>(&mut self, value: &T) {
        struct Escaped<'o, 's>(&'o mut Canonicalizer<'s>);

        impl fmt::Write for Escaped<'_, '_> {
            fn write_str(&mut self, text: &str) -> fmt::Result {
                string::write_escaped(self.0, text);
                Ok(())
            }
        }

        self.write("\"");
        if write!(Escaped(self), "{value}").is_err() {
            self.fail(CanonicalizeError::new(crate::DISPLAY_FAILED));
        }
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
        let mut items: Vec<String> =
            items.into_iter().map(|item| self.text_of(|out| item.canonicalize(out))).collect();
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
        let mut object = Object::begin(self);
        object.members_of(entries);
        object.end();
    }

    /// What `write` writes, apart from the rest; its failure is the failure of the whole.
    pub(super) fn text_of(&mut self, write: impl FnOnce(&mut Canonicalizer<'_>)) -> String {
        let mut text = String::new();
        self.append_to(&mut text, write);
        text
    }

    /// Appends what `write` writes to `text`; its failure is the failure of the whole.
    pub(super) fn append_to(
        &mut self,
        text: &mut String,
        write: impl FnOnce(&mut Canonicalizer<'_>),
    ) {
        if let Err(error) = Canonicalizer::run(text, write) {
            self.fail(error);
        }
    }

    /// Writes canonical text of generated code.
    #[doc(hidden)]
    pub fn text(&mut self, text: &'static str) {
        self.write(text);
    }

    /// Says that the value has no canonical form.
    #[doc(hidden)]
    pub fn fail_with(&mut self, message: &'static str) {
        self.fail(CanonicalizeError::new(message));
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
            self.gathering.destination(self.sink).receive(text);
        }
    }

    pub(super) fn flush(&mut self) {
        self.gathering.destination(self.sink).receive(&self.gathered);
        self.gathered.clear();
    }
}
