//! Methods of the names that generated code calls, with other signatures.

use agentidemp_hygiene::assert_says;
use renamed::IdempotencyKey;

/// What a method returns that generated code must not call.
#[derive(Debug, PartialEq)]
struct Wrong;

macro_rules! greedy {
    ($($name:ident)*) => {
        /// In scope for every type and every reference, by value: in place of method syntax, these
        /// would be called.
        #[expect(dead_code, reason = "that the methods are in scope is the test")]
        trait Greedy: Sized {
            $(fn $name(self) -> Wrong {
                Wrong
            })*
        }
    };
}

greedy! {
    begin canonical_string canonicalize clone element end finish fmt idempotency_key literal member
    scope slot to_string value
}

impl<T> Greedy for T {}

#[derive(IdempotencyKey)]
#[idemp(crate = renamed, scope = "{0}")]
struct Inherent(u8, u8);

#[expect(clippy::unused_self, dead_code, reason = "generated code must not call them")]
impl Inherent {
    fn canonicalize(&self) -> Wrong {
        Wrong
    }

    fn scope(&self, _: u8) -> Wrong {
        Wrong
    }

    fn idempotency_key(self) -> Wrong {
        Wrong
    }

    fn canonical_string() -> Wrong {
        Wrong
    }

    fn begin(&mut self) -> Wrong {
        Wrong
    }

    fn fmt() -> Wrong {
        Wrong
    }

    fn clone(&self) -> Wrong {
        Wrong
    }
}

#[derive(IdempotencyKey)]
#[idemp(crate = renamed, scope = "{tenant}/{name}")]
struct Outer<'a, T> {
    tenant: u8,
    name: &'a str,
    inner: Inherent,
    content: T,
}

#[derive(IdempotencyKey)]
#[idemp(crate = renamed)]
enum Payment {
    Cash,
    Card(Inherent),
    Split(Inherent, u8),
    Refund { of: Inherent },
}

#[test]
fn the_methods_are_in_scope() {
    assert_eq!([7.canonicalize(), (&&"a").member(), Inherent(2, 3).begin()], [Wrong, Wrong, Wrong]);
}

#[test]
fn no_method_in_scope_is_called() {
    let outer = Outer { tenant: 1, name: "a", inner: Inherent(2, 3), content: [Some("b")] };
    let form = r#"{"content":["b"],"inner":[2,3],"name":"a","tenant":1}"#;
    assert_says(&outer, Some("1/a"), form);
    assert_says(&Inherent(2, 3), Some("2"), "[2,3]");
    assert_says(&Payment::Cash, None, r#""Cash""#);
    assert_says(&Payment::Card(Inherent(2, 3)), None, r#"{"Card":[2,3]}"#);
    assert_says(&Payment::Split(Inherent(2, 3), 4), None, r#"{"Split":[[2,3],4]}"#);
    assert_says(&Payment::Refund { of: Inherent(2, 3) }, None, r#"{"Refund":{"of":[2,3]}}"#);
}
