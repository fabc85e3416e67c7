//! Scopes from templates.

use std::fmt;

use agentidemp::{IdempotencyKey, Key, sha256_hex};
use agentidemp_tests::strategies::text;
use agentidemp_tests::{assert_form, for_all, key_text};
use proptest::prop_oneof;
use proptest::sample::select;
use proptest::strategy::Strategy;

/// The names on the wire change places: placeholders go by those in the source.
#[derive(IdempotencyKey)]
#[idemp(scope = "v1:{tenant}/orders({order}){{}}")]
struct Charge {
    #[idemp(rename = "order")]
    tenant: String,
    #[idemp(rename = "tenant")]
    order: String,
}

/// A value as it stands in a scope: all but the unreserved characters of RFC 3986 escaped.
fn escaped(value: &str) -> String {
    let escape = |byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
            String::from(char::from(byte))
        }
        byte => format!("%{byte:02X}"),
    };
    value.bytes().map(escape).collect::<Vec<_>>().concat()
}

#[test]
fn values_are_escaped_and_come_back() {
    for_all((text(), text()), |(tenant, order)| {
        let charge = Charge { tenant: tenant.clone(), order: order.clone() };
        let key = charge.idempotency_key();
        let unscoped = key_text(charge.canonical_string());
        let scope = format!("v1:{}/orders({}){{}}", escaped(&tenant), escaped(&order));
        assert_eq!(key, format!("{scope}:{unscoped}"));
        assert_eq!(charge.scope().expect("a scope").as_str(), scope);
        assert_eq!(key.scope().expect("a scope"), format!("v1:{tenant}/orders({order}){{}}"));
        assert_eq!(key.parse::<Key>(), Ok(key));
    });
}

#[test]
fn values_that_differ_give_scopes_that_differ() {
    let hostile = select(vec!["", "/", "%", "%2F", "a", "/orders(", ")", "a)/orders(", ":ik_"]);
    let value = prop_oneof![hostile.prop_map(String::from), text()];
    for_all([value.clone(), value.clone(), value.clone(), value], |[a, b, c, d]| {
        let scope = |tenant: &str, order: &str| {
            Charge { tenant: tenant.into(), order: order.into() }.scope().expect("a scope")
        };
        assert_eq!(scope(&a, &b) == scope(&c, &d), (&a, &b) == (&c, &d));
        assert_eq!(scope(&a, &b) == scope(&b, &a), a == b);
    });
}

#[derive(IdempotencyKey)]
#[idemp(scope = "{1}/{0}:")]
struct Tuple(u8, #[idemp(skip)] &'static str, bool);

#[test]
fn indices_name_the_fields_of_a_tuple() {
    let tuple = Tuple(7, "a b", true);
    assert_eq!(tuple.scope().expect("a scope").as_str(), "a%20b/7:");
    assert_form(&tuple, "[7,true]");
    assert_eq!(tuple.idempotency_key().digest(), Tuple(7, "c", true).idempotency_key().digest());
    assert_ne!(tuple.idempotency_key(), Tuple(7, "c", true).idempotency_key());
}

#[derive(IdempotencyKey)]
#[idemp(scope = "tenant:{id}")]
enum Job<'a> {
    Refresh {
        id: &'a str,
    },
    Charge {
        amount: u32,
        #[idemp(skip)]
        id: u64,
    },
}

#[derive(IdempotencyKey)]
#[idemp(scope = "all")]
enum Constant {
    Unit,
    Tuple(u8),
}

#[test]
fn enums_have_scopes() {
    let refresh = Job::Refresh { id: "a/b" };
    let key = sha256_hex(r#"{"Refresh":{"id":"a/b"}}"#);
    assert_eq!(refresh.idempotency_key(), format!("tenant:a%2Fb:{key}"));
    let charge = Job::Charge { amount: 5, id: u64::MAX };
    let key = sha256_hex(r#"{"Charge":{"amount":5}}"#);
    assert_eq!(charge.idempotency_key(), format!("tenant:18446744073709551615:{key}"));
    assert_eq!(Constant::Unit.idempotency_key(), sha256_hex(r#""Unit""#).with_scope("all"));
    assert_eq!(
        Constant::Tuple(1).idempotency_key(),
        sha256_hex(r#"{"Tuple":1}"#).with_scope("all")
    );
}

/// What it displays comes in many pieces, and it has no form.
struct Spelled(&'static str);

impl fmt::Display for Spelled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|c| write!(f, "{c}"))
    }
}

#[derive(IdempotencyKey)]
#[idemp(scope = "{tenant}/{region}")]
struct Generic<'a, T, R: ?Sized> {
    #[idemp(skip)]
    tenant: T,
    region: &'a R,
}

#[test]
fn a_param_in_the_scope_must_display_itself() {
    let job = Generic { tenant: Spelled("Zoë/100%"), region: "eu west" };
    assert_eq!(job.scope().expect("a scope").as_str(), "Zo%C3%AB%2F100%25/eu%20west");
    assert_form(&job, r#"{"region":"eu west"}"#);
    let region = sha256_hex("eu").with_scope("é");
    let job = Generic { tenant: -0.5, region: &region };
    assert_eq!(job.scope().expect("a scope").as_str(), format!("-0.5/{}", escaped(&region)));
}

#[derive(IdempotencyKey)]
#[idemp(scope = "outer")]
struct Outer {
    inner: Tuple,
    list: Vec<Constant>,
}

#[test]
fn the_scope_of_what_is_inside_does_not_count() {
    let outer = |scope| Outer { inner: Tuple(1, scope, false), list: vec![Constant::Unit] };
    assert_form(&outer("a"), r#"{"inner":[1,false],"list":["Unit"]}"#);
    assert_eq!(outer("a").idempotency_key(), outer("b").idempotency_key());
    assert_eq!(outer("a").idempotency_key().scope().as_deref(), Some("outer"));
}

#[derive(IdempotencyKey)]
#[idemp(scope = "{0}")]
struct Newtype<T>(T);

#[test]
fn the_empty_scope_and_a_long_one() {
    assert_eq!(Newtype("").idempotency_key(), format!(":{}", sha256_hex(r#""""#)));
    assert_eq!(Newtype("").idempotency_key().scope().as_deref(), Some(""));
    for length in 35..55 {
        let (text, unscoped) =
            ("é".repeat(length), sha256_hex(format!("\"{}\"", "é".repeat(length))));
        let key = Newtype(&text).idempotency_key();
        assert_eq!(key, format!("{}:{unscoped}", "%C3%A9".repeat(length)));
        assert_eq!(key.scope().as_deref(), Some(&*text));
    }
}

/// Fails to display itself.
struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Err(fmt::Error)
    }
}

#[test]
#[should_panic(expected = "a Display implementation returned an error")]
fn a_display_that_fails_panics() {
    let _ = Generic { tenant: Broken, region: &1 }.idempotency_key();
}
