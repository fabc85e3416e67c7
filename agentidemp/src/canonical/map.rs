//! Maps: members sorted by the text of their keys.

use alloc::string::String;
use alloc::vec::Vec;

use super::gather::utf16_order;
use super::{Canonicalize, Object, render};

impl Object<'_, '_> {
    /// Writes the entries of a map as members, sorted.
    pub(super) fn members_of<K, V, I>(&mut self, entries: I)
    where
        K: Canonicalize,
        V: Canonicalize,
        I: IntoIterator<Item = (K, V)>,
    {
        let mut names = String::new();
        let mut members: Vec<_> = entries
            .into_iter()
            .map(|(key, value)| {
                let start = names.len();
                self.out.append_to(&mut names, |out| key.member_name(out));
                (start..names.len(), key, value)
            })
            .collect();
        members.sort_by(|(a, a_key, a_value), (b, b_key, b_value)| {
            utf16_order(&names[a.clone()], &names[b.clone()])
                // Keys that differ can share a text (`1` and `"1"`): the order stays that of content.
                .then_with(|| render(a_key).cmp(&render(b_key)))
                .then_with(|| render(a_value).cmp(&render(b_value)))
        });
        for (name, _, value) in members {
            value.canonicalize(self.slot_named(&names[name]));
        }
    }
}
