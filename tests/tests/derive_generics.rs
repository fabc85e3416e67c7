//! The bounds that the derive infers, as serde does: from the types of the kept fields.

use std::fmt::Debug;
use std::marker::PhantomData;
use std::time::SystemTime;

use agentidemp::{Canonicalize, IdempotencyKey};
use agentidemp_tests::{assert_form, assert_wire};
use serde::Serialize;

/// A type that has neither form nor JSON.
#[derive(Clone, Copy, Debug)]
struct Formless;

#[derive(Serialize, IdempotencyKey)]
struct Skipping<T, U> {
    kept: Vec<Option<T>>,
    #[serde(skip)]
    #[idemp(skip)]
    #[expect(dead_code, reason = "in no key")]
    skipped: U,
}

#[test]
fn a_param_of_skipped_fields_needs_no_form() {
    assert_wire(&Skipping { kept: vec![Some(1), None], skipped: Formless });
    let key = Skipping { kept: vec![Some("a")], skipped: SystemTime::now() }.idempotency_key();
    assert_eq!(key, Skipping { kept: vec![Some("a")], skipped: () }.idempotency_key());
}

#[derive(Serialize, IdempotencyKey)]
enum Either<L, R, X> {
    Left(L),
    Right {
        right: R,
    },
    #[expect(dead_code, reason = "its type matters, not its values")]
    Neither(
        #[serde(skip)]
        #[idemp(skip)]
        X,
    ),
}

#[test]
fn variants_have_bounds_of_their_own() {
    assert_wire(&[Either::<_, _, Formless>::Left("a"), Either::Right { right: 0.5 }]);
}

#[derive(Serialize, IdempotencyKey)]
struct Marked<T> {
    id: u64,
    kind: PhantomData<T>,
}

#[derive(Serialize, IdempotencyKey)]
struct MarkedByPath<T: ?Sized>(u64, std::marker::PhantomData<fn(&T)>);

#[test]
fn a_param_of_phantom_data_needs_no_form() {
    assert_wire(&Marked { id: 7, kind: PhantomData::<Formless> });
    assert_form(&MarkedByPath::<dyn Debug>(7, PhantomData), "[7,null]");
}

trait Tagged {
    type Tag;
    type List<'a>
    where
        Self: 'a;
}

impl Tagged for Formless {
    type Tag = &'static str;
    type List<'a> = [u8; 2];
}

#[derive(Serialize, IdempotencyKey)]
struct ByTag<T: Tagged> {
    tag: T::Tag,
    tags: Vec<(T::Tag, bool)>,
}

#[derive(IdempotencyKey)]
struct ByQualifiedTag<'a, T: Tagged + 'a>(<T as Tagged>::Tag, Option<<T as Tagged>::List<'a>>);

#[derive(IdempotencyKey)]
struct NextOf<I: Iterator>(Option<I::Item>);

#[test]
fn associated_types_need_a_form_and_not_what_they_are_of() {
    assert_wire(&ByTag::<Formless> { tag: "a", tags: vec![("b", true)] });
    assert_form(&ByQualifiedTag::<Formless>("a", Some([1, 2])), r#"["a",[1,2]]"#);
    let mut chars = "é".chars();
    assert_form(&NextOf::<std::str::Chars<'_>>(chars.next()), r#""é""#);
}

#[derive(Serialize, IdempotencyKey)]
struct Borrowed<'a, 'b: 'a, T: 'b>
where
    T: Clone,
{
    text: &'a str,
    items: &'b [T],
    nested: Option<&'a &'b T>,
}

#[test]
fn lifetimes_and_where_clauses() {
    let items = [String::from("a"), String::from("\n")];
    let first = &items[0];
    assert_wire(&Borrowed { text: "t", items: &items, nested: Some(&first) });
}

#[derive(Serialize, IdempotencyKey)]
struct Page<T = u8, const SIZE: usize = 2>
where
    [T; SIZE]: Serialize,
{
    items: [T; SIZE],
}

#[derive(IdempotencyKey)]
struct Flag<const ON: bool, const NAME: char>;

#[test]
fn consts_and_defaults() {
    assert_form(&Page::<u8, 2> { items: [1, 2] }, r#"{"items":[1,2]}"#);
    let page: Page = Page { items: [1, 2] };
    assert_wire(&page);
    assert_wire(&Page { items: ["a", "b", "c"] });
    assert_form(&Flag::<true, 'x'>, "null");
}

#[derive(IdempotencyKey)]
struct Callback<'a, F>
where
    F: Fn(u8) -> u8,
{
    name: &'a str,
    #[idemp(skip)]
    run: F,
}

#[test]
fn a_closure_can_be_skipped() {
    let callback = Callback { name: "double", run: |n| n * 2 };
    assert_form(&callback, r#"{"name":"double"}"#);
    assert_eq!((callback.run)(4), 8);
}

#[test]
fn generic_code_can_ask_for_the_bounds() {
    fn form<T: Canonicalize + Tagged<Tag = String>>(kept: T) -> String {
        let inside = Skipping { kept: vec![Some(kept)], skipped: Formless };
        (Either::<_, T::Tag, Formless>::Left(inside)).canonical_string()
    }
    #[derive(IdempotencyKey)]
    struct Local(u8);
    impl Tagged for Local {
        type Tag = String;
        type List<'a> = ();
    }
    assert_eq!(form(Local(3)), r#"{"Left":{"kept":[3]}}"#);
}
