//! Items of the names that generated code could reach for, all in scope at once.

#![expect(dead_code, unused_macros, reason = "that the items are in scope is the test")]
#![expect(non_camel_case_types, reason = "primitive types are lowercase")]

mod core {}
mod std {}
mod alloc {}
mod agentidemp {}
mod renamed {}
mod __private {}

struct Ok;
struct Err;
struct Some;
struct None;
struct Option;
struct Result;
struct String;
struct Vec;
struct Box;
struct PhantomData;
trait Clone {}
trait Copy {}
trait Default {}
trait Deref {}
trait Display {}
trait Drop {}
trait Fn {}
trait From {}
trait Into {}
trait Iterator {}
trait Sized {}
trait ToString {}

trait Canonicalize {}
trait IdempotencyKey {}
struct Array;
struct Canonicalizer;
struct Key;
struct Object;
struct Scope;
struct ScopeWriter;

struct bool;
struct char;
struct str;
struct u8;
struct usize;

macro_rules! take {
    ($d:tt $($name:ident)*) => {
        $(macro_rules! $name {
            ($d($d token:tt)*) => { compile_error!("generated code used a macro in scope") };
        })*
    };
}
take!($ assert concat debug_assert format matches panic stringify todo unreachable vec write);

#[derive(::renamed::IdempotencyKey)]
#[idemp(crate = ::renamed, scope = "{tenant}")]
struct Request<T, U> {
    tenant: T,
    content: ::core::option::Option<U>,
    #[idemp(skip)]
    at: ::core::primitive::u8,
}

#[derive(::renamed::IdempotencyKey)]
#[idemp(crate = ::renamed, scope = "{0}")]
struct Tuple(::core::primitive::u8, ::core::primitive::u8);

#[derive(::renamed::IdempotencyKey)]
#[idemp(crate = ::renamed)]
struct Unit;

// Variants with the names of items, and of the associated types of traits.
#[derive(::renamed::IdempotencyKey)]
#[idemp(crate = ::renamed)]
enum Outcome<T> {
    Ok(T),
    Err { error: T },
    Some,
    None,
    Object(T, T),
    Array,
    Output,
}

impl<T> ::core::ops::Not for Outcome<T> {
    type Output = Self;

    fn not(self) -> Self {
        self
    }
}

// The item itself is named so.
mod derived {
    macro_rules! derive {
        ($($name:ident)*) => {$(
            #[derive(::renamed::IdempotencyKey)]
            #[idemp(crate = renamed, scope = "{0}")]
            pub(super) struct $name(pub(super) ::core::primitive::u8);
        )*};
    }
    derive!(Canonicalize Canonicalizer Display IdempotencyKey Object Option Scope Some);
}

mod says {
    use agentidemp_hygiene::assert_says;
    use std::option::Option::{None, Some};

    use super::{Outcome, Request, Tuple, Unit, derived};

    #[test]
    fn structs() {
        let request = Request { tenant: "a", content: Some(7), at: 1 };
        assert_says(&request, Some("a"), r#"{"content":7,"tenant":"a"}"#);
        assert_says(&Tuple(7, 8), Some("7"), "[7,8]");
        assert_says(&Unit, None, "null");
    }

    #[test]
    fn items_named_so() {
        assert_says(&derived::Canonicalize(7), Some("7"), "7");
        assert_says(&derived::Canonicalizer(7), Some("7"), "7");
        assert_says(&derived::Display(7), Some("7"), "7");
        assert_says(&derived::IdempotencyKey(7), Some("7"), "7");
        assert_says(&derived::Object(7), Some("7"), "7");
        assert_says(&derived::Option(7), Some("7"), "7");
        assert_says(&derived::Scope(7), Some("7"), "7");
        assert_says(&derived::Some(7), Some("7"), "7");
    }

    #[test]
    fn variants() {
        assert_says(&!Outcome::Ok(7), None, r#"{"Ok":7}"#);
        assert_says(&Outcome::Err { error: 7 }, None, r#"{"Err":{"error":7}}"#);
        assert_says(&Outcome::<()>::Some, None, r#""Some""#);
        assert_says(&Outcome::<()>::None, None, r#""None""#);
        assert_says(&Outcome::Object(7, 8), None, r#"{"Object":[7,8]}"#);
        assert_says(&Outcome::<()>::Array, None, r#""Array""#);
        assert_says(&Outcome::<()>::Output, None, r#""Output""#);
    }
}
