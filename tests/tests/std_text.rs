//! Strings, and what is a string on the wire.

use std::borrow::Cow;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::rc::Rc;
use std::sync::Arc;

use agentidemp::canonical;
use agentidemp_tests::strategies::{self, character, text};
use agentidemp_tests::{assert_wire, follow_the_wire, for_all, wire_form};
use proptest::arbitrary::any;
use proptest::strategy::Strategy;
use uuid::Uuid;

follow_the_wire! {
    char: character();
    string: text();
    str: text(), v => v.as_str();
    cow_borrowed: text(), v => Cow::Borrowed(v.as_str());
    cow_owned: text(), v => Cow::<str>::Owned(v);
    boxed: text(), v => v.into_boxed_str();
    rc: text(), v => Rc::<str>::from(v);
    arc: text(), v => Arc::<str>::from(v);
    key: strategies::key();

    ipv4: any::<Ipv4Addr>();
    ipv6: any::<[u8; 16]>(), v => Ipv6Addr::from(v);
    ipv6_with_zeros: (any::<u128>(), any::<u128>()), (a, b) => Ipv6Addr::from_bits(sparse(a, b));
    ip: any::<IpAddr>();
    socket_v4: any::<SocketAddrV4>();
    socket_v6: any::<SocketAddrV6>();
    socket: any::<SocketAddr>();
    uuid: any::<u128>().prop_map(Uuid::from_u128);
}

#[test]
fn arguments() {
    for_all((text(), any::<i32>()), |(text, number)| {
        assert_wire(&format_args!("{text}\"{number:>12}\n{text:?}"));
    });
}

/// An address with groups of zeros, for `::` to stand in for.
fn sparse(address: u128, groups: u128) -> u128 {
    let kept = (0..8).filter(|group| groups >> group & 1 == 1);
    kept.fold(0, |sparse, group| sparse | address & 0xFFFF << (16 * group))
}

/// Every text of `length` bytes that is plain but for `odd` at one place.
fn with_one(odd: char, length: usize) -> impl Iterator<Item = String> {
    let plain = length - odd.len_utf8();
    (0..=plain).map(move |at| format!("{}{odd}{}", "a".repeat(at), "b".repeat(plain - at)))
}

#[test]
fn an_odd_char_at_every_place_around_a_chunk() {
    for length in (4..=68).chain(94..=98) {
        for odd in ['"', '\\', '\0', '\u{1f}', '\u{7f}', 'é', '\u{ffff}', '😀'] {
            with_one(odd, length).for_each(|text| assert_wire(&text));
        }
    }
}

#[test]
fn texts_that_end_around_a_full_buffer() {
    for length in (500..=524).chain(1012..=1036) {
        for odd in ['a', '"', '\u{1}', 'é', '😀'] {
            let plain = length - odd.len_utf8();
            assert_wire(&format!("{}{odd}", "a".repeat(plain)));
            // What comes first shifts what follows against the buffer.
            assert_wire(&(format!("{odd}{}", "a".repeat(plain)), odd, [0.5, -1.0]));
        }
    }
}

#[test]
fn strings_as_long_as_many_buffers() {
    for odd in ["", "\"", "\n", "\u{2028}", "\u{10ffff}"] {
        assert_wire(&format!("{}{odd}", "0123456789".repeat(10_000)));
        assert_wire(&odd.repeat(3_000));
    }
}

#[test]
fn every_char_follows_the_wire() {
    let every = (0..=0x10_FFFF).filter_map(char::from_u32);
    let planes: Vec<char> = every.filter(|c| !matches!(*c, '\u{20000}'..='\u{effff}')).collect();
    for chars in planes.chunks(1_000) {
        assert_eq!(canonical::to_string(chars), wire_form(chars));
        let text: String = chars.iter().collect();
        assert_eq!(canonical::to_string(&text), wire_form(&text));
    }
}
