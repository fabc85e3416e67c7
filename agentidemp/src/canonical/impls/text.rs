//! Strings, and what is a string on the wire.

use alloc::string::String;
use core::fmt;
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};

use uuid::Uuid;

use crate::Key;
use crate::canonical::{Canonicalize, Canonicalizer, string};

impl Canonicalize for str {
    fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
        string::write_quoted(out, self);
    }

    fn member_name(&self, name: &mut Canonicalizer<'_>) {
        name.write(self);
    }
}

macro_rules! as_str {
    ($($string:ty)*) => {$(
        impl Canonicalize for $string {
            fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
                (**self).canonicalize(out);
            }

            fn member_name(&self, name: &mut Canonicalizer<'_>) {
                (**self).member_name(name);
            }
        }
    )*};
}

as_str!(String Key);

impl Canonicalize for char {
    fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
        self.encode_utf8(&mut [0; 4]).canonicalize(out);
    }
}

macro_rules! displayed {
    ($($type:ty)*) => {$(
        impl Canonicalize for $type {
            fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
                out.collect_str(self);
            }
        }
    )*};
}

displayed!(IpAddr Ipv4Addr Ipv6Addr SocketAddr SocketAddrV4 SocketAddrV6 Uuid fmt::Arguments<'_>);
