//! Maps: members sorted as RFC 8785, section 3.2.3, sorts them.

use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;

use super::{Canonicalize, Canonicalizer, Object, string, to_string};

pub(super) fn write<K, V>(out: &mut Canonicalizer<'_>, entries: impl IntoIterator<Item = (K, V)>)
where
    K: Canonicalize,
    V: Canonicalize,
{
    let mut names = String::new();
    let mut members: Vec<_> = entries
        .into_iter()
        .map(|(key, value)| {
            let start = names.len();
            key.member_name(&mut names);
            (start..names.len(), key, value)
        })
        .collect();
    members.sort_by(|(a, a_key, a_value), (b, b_key, b_value)| {
        utf16_order(&names[a.clone()], &names[b.clone()])
            // Keys that differ can share a text (`1` and `"1"`): the order stays that of content.
            .then_with(|| to_string(a_key).cmp(&to_string(b_key)))
            .then_with(|| to_string(a_value).cmp(&to_string(b_value)))
    });
    let mut object = Object::begin(out);
    for (name, _, value) in members {
        let out = object.slot("");
        string::write_quoted(out, &names[name]);
        out.write(":");
        value.canonicalize(out);
    }
    object.end();
}

/// Compares by UTF-16 code units.
///
/// UTF-8 bytes differ from that order in one place: U+E000 to U+FFFF (lead bytes EE and EF) come
/// behind the surrogate pairs of everything above (lead bytes F0 to F4).
fn utf16_order(a: &str, b: &str) -> Ordering {
    let rank = |byte: u8| if byte & 0xFE == 0xEE { byte + 0x10 } else { byte };
    a.bytes().map(rank).cmp(b.bytes().map(rank))
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
