//! Parameters named like those of the runtime, and like what generated code names.

#![expect(non_camel_case_types, reason = "so that parameters are named like locals")]

use std::collections::BTreeMap;
use std::fmt::Display;
use std::marker::PhantomData;

use agentidemp_hygiene::assert_says;
use renamed::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(crate = renamed, scope = "{key}")]
struct Types<'s, 'a, '__a, 'o, T: ?Sized, S, H = u8, Ok = u16, Some = u32>
where
    '__a: 'a,
{
    key: &'s T,
    s: &'a [S],
    h: &'__a Option<H>,
    ok: Box<Ok>,
    some: PhantomData<&'o Some>,
}

#[derive(IdempotencyKey)]
#[idemp(crate = renamed)]
struct Locals<__out, __object, __field0, const N: usize, const __OUT: bool = true> {
    __out: __out,
    __object: [__object; N],
    __field0: __field0,
}

#[derive(IdempotencyKey)]
#[idemp(crate = renamed)]
struct Runtime<Canonicalize, Canonicalizer, Object, Array, Scope, ScopeWriter, Self_>(
    Canonicalize,
    Canonicalizer,
    Object,
    Array,
    Scope,
    ScopeWriter,
    Self_,
);

#[derive(IdempotencyKey)]
#[idemp(crate = renamed, scope = "{0}")]
struct Display_<Display>(Display);

trait Family {
    type Canonicalize;
    type Scope;
}

impl Family for () {
    type Canonicalize = u8;
    type Scope = &'static str;
}

#[derive(IdempotencyKey)]
#[idemp(crate = renamed, scope = "{scope}")]
enum Projections<T: Family> {
    Both { content: T::Canonicalize, scope: <T as Family>::Scope },
}

#[derive(IdempotencyKey)]
#[idemp(crate = renamed, bound = "T: Display, for<'a> &'a U: Into<u8>, U: Copy")]
struct Bounded<T, U> {
    #[idemp(skip)]
    content: T,
    other: PhantomData<(T, U)>,
}

#[derive(IdempotencyKey)]
#[idemp(crate = renamed)]
struct Tree<K: Ord, V> {
    value: V,
    children: BTreeMap<K, Vec<Self>>,
}

#[test]
fn parameters() {
    let types =
        Types::<str, u8> { key: "a", s: &[1], h: &None, ok: Box::new(2), some: PhantomData };
    assert_says(&types, Some("a"), r#"{"h":null,"key":"a","ok":2,"s":[1],"some":null}"#);
    let locals = Locals::<_, _, _, 2> { __out: 1, __object: [2, 3], __field0: 4 };
    assert_says(&locals, None, r#"{"__field0":4,"__object":[2,3],"__out":1}"#);
    assert_says(&Runtime(1, 2, 3, 4, 5, 6, 7), None, "[1,2,3,4,5,6,7]");
    assert_says(&Display_("a"), Some("a"), r#""a""#);
}

#[test]
fn bounds() {
    let projections = Projections::<()>::Both { content: 1, scope: "a" };
    assert_says(&projections, Some("a"), r#"{"Both":{"content":1,"scope":"a"}}"#);
    let tree = |children| Tree { value: 'v', children };
    let root = tree(BTreeMap::from([(10, vec![tree(BTreeMap::new())]), (9, vec![])]));
    assert_says(
        &root,
        None,
        r#"{"children":{"10":[{"children":{},"value":"v"}],"9":[]},"value":"v"}"#,
    );
    let bounded = Bounded::<_, Byte> { content: "not in the key", other: PhantomData };
    assert_says(&bounded, None, r#"{"other":null}"#);
    assert_eq!(format!("{}{}", bounded.content, u8::from(&Byte)), "not in the key7");
}

#[derive(Clone, Copy)]
struct Byte;

impl From<&Byte> for u8 {
    fn from(Byte: &Byte) -> Self {
        7
    }
}
