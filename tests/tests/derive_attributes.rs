//! The attributes on a type, and what Rust itself allows around it.

#![deny(deprecated)]

use std::time::SystemTime;

use agentidemp::{Canonicalize, Canonicalizer, IdempotencyKey};
use agentidemp_tests::{assert_form, assert_wire};
use serde::Serialize;

/// Has a form whatever `T` is.
struct Erased<T>(T);

impl<T> Canonicalize for Erased<T> {
    fn canonicalize(&self, out: &mut Canonicalizer<'_>) {
        std::any::type_name::<T>().canonicalize(out);
    }
}

#[derive(IdempotencyKey)]
#[idemp(bound = "")]
struct Unbound<T> {
    erased: Erased<T>,
}

#[derive(IdempotencyKey)]
#[idemp(bound = "T: Into<u64> + Copy, U: Canonicalize", scope = "{shown}")]
struct Bound<T, U> {
    erased: Erased<T>,
    value: U,
    #[idemp(skip)]
    shown: u8,
}

#[test]
fn stated_bounds_replace_those_inferred() {
    let unbound = Unbound { erased: Erased(SystemTime::UNIX_EPOCH) };
    assert_form(&unbound, r#"{"erased":"std::time::SystemTime"}"#);
    assert!(unbound.erased.0.elapsed().is_ok());
    let bound = Bound { erased: Erased(1_u32), value: [1], shown: 2 };
    assert_form(&bound, r#"{"erased":"u32","value":[1]}"#);
    assert_eq!(bound.erased.0 + 1, 2);
    assert_eq!(bound.idempotency_key().scope().as_deref(), Some("2"));
}

/// Stands in for a crate that re-exports this one, with a trait that is its own.
mod facade {
    pub(crate) mod __private {
        pub(crate) use agentidemp::__private::{
            Canonicalize, Canonicalizer, Members, Object, Scope, ScopeWriter,
        };

        pub(crate) trait IdempotencyKey: Canonicalize {
            fn scope(&self) -> Option<Scope>;
        }
    }
}

#[derive(IdempotencyKey)]
#[idemp(crate = facade, scope = "{tenant}")]
struct ByPath {
    tenant: u8,
}

#[derive(IdempotencyKey)]
#[idemp(crate = "crate::facade", scope = "by-string")]
struct ByString {
    tenant: u8,
}

#[test]
fn generated_code_goes_through_the_crate_that_is_named() {
    use facade::__private::IdempotencyKey;
    assert_eq!(ByPath { tenant: 1 }.scope().expect("a scope").as_str(), "1");
    assert_form(&ByString { tenant: 1 }, r#"{"tenant":1}"#);
}

#[derive(Serialize, IdempotencyKey)]
struct Volatile {
    #[idemp(include)]
    created_at: u64,
    #[idemp(include, rename = "try")]
    #[serde(rename = "try")]
    attempt: u8,
    #[idemp(include)]
    #[idemp(rename = "id")]
    #[serde(rename = "id")]
    request_id: String,
    #[idemp(skip)]
    #[serde(skip)]
    trace_id: u128,
    /// Only named like one.
    attempted: bool,
}

#[test]
fn what_is_named_like_something_volatile_can_be_content() {
    let value = |trace_id| Volatile {
        created_at: 1,
        attempt: 2,
        request_id: "3".into(),
        trace_id,
        attempted: true,
    };
    assert_wire(&value(4));
    assert_form(&value(4), r#"{"attempted":true,"created_at":1,"id":"3","try":2}"#);
    assert_eq!(value(4).idempotency_key(), value(value(5).trace_id).idempotency_key());
}

#[derive(Clone, Copy, Serialize, IdempotencyKey)]
#[idemp(scope = "{tenant}")]
#[repr(C, packed)]
struct Packed {
    flag: bool,
    order: u64,
    #[serde(skip)]
    #[idemp(skip)]
    tenant: u32,
    price: f64,
}

#[derive(Clone, Copy, Serialize, IdempotencyKey)]
#[repr(Rust, packed(2))]
struct PackedTuple(u8, u128, Packed);

#[test]
fn packed_structs() {
    let packed = Packed { flag: true, order: u64::MAX, tenant: 42, price: 0.1 };
    assert_wire(&packed);
    assert_form(&packed, r#"{"flag":true,"order":18446744073709551615,"price":0.1}"#);
    assert_eq!(packed.idempotency_key().scope().as_deref(), Some("42"));
    assert_wire(&PackedTuple(1, u128::MAX, packed));
    assert_wire(&[PackedTuple(1, 2, packed), PackedTuple(3, 4, packed)]);
}

mod old {
    #[derive(serde::Serialize, agentidemp::IdempotencyKey)]
    #[idemp(scope = "{region}")]
    pub(super) struct Request {
        pub(super) model: &'static str,
        #[deprecated = "name a model"]
        engine: &'static str,
        #[deprecated]
        region: u8,
    }

    #[derive(serde::Serialize, agentidemp::IdempotencyKey)]
    pub(super) enum Step {
        #[deprecated]
        Say(u8),
        Ask {
            #[deprecated]
            again: bool,
        },
    }

    #[expect(deprecated, reason = "somebody must make one")]
    pub(super) fn values() -> (Request, [Step; 2]) {
        let request = Request { model: "m", engine: "e", region: 1 };
        (request, [Step::Say(1), Step::Ask { again: true }])
    }
}

#[test]
fn what_is_deprecated_is_content_as_well() {
    let (request, steps) = old::values();
    assert_wire(&request);
    assert_form(&request, r#"{"engine":"e","model":"m","region":1}"#);
    assert_eq!(request.idempotency_key().scope().as_deref(), Some("1"));
    assert_eq!(request.model, "m");
    assert_wire(&steps);
}

#[derive(IdempotencyKey)]
struct Configured {
    kept: u8,
    #[cfg(any())]
    compiled_out: SystemTime,
    #[cfg_attr(all(), idemp(skip))]
    skipped: SystemTime,
}

#[test]
fn conditional_fields_and_attributes() {
    let configured = Configured { kept: 1, skipped: SystemTime::UNIX_EPOCH };
    assert_form(&configured, r#"{"kept":1}"#);
    assert!(configured.skipped.elapsed().is_ok());
}
