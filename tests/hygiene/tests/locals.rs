//! Fields, constants and functions named like the locals and the parameters of generated code.

#![expect(dead_code, reason = "that the items are in scope is the test")]
#![expect(non_camel_case_types, reason = "so that variants are named like locals")]

use agentidemp_hygiene::assert_says;
use renamed::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(crate = renamed, scope = "{__scope}/{__field0}/{r}")]
struct Locals {
    __field0: u8,
    __out: u8,
    __object: u8,
    __array: u8,
    __variant: u8,
    __scope: u8,
    #[idemp(skip)]
    __field1: u8,
    out: u8,
    scope: u8,
    self_: u8,
    r: u8,
}

#[derive(IdempotencyKey)]
#[idemp(crate = renamed, scope = "{type}/{match}")]
struct Raw {
    r#type: u8,
    r#match: u8,
    r#fn: u8,
    r#gen: u8,
    #[idemp(skip)]
    r#struct: u8,
}

#[derive(IdempotencyKey)]
#[idemp(crate = renamed)]
struct Methods {
    canonicalize: u8,
    canonical_string: u8,
    idempotency_key: u8,
    key: u8,
    begin: u8,
    end: u8,
    member: u8,
    slot: u8,
    value: u8,
    finish: u8,
}

#[derive(IdempotencyKey)]
#[idemp(crate = renamed, scope = "{__variant}")]
enum Variants {
    __variant { __variant: u8, __object: u8, __out: u8, __field1: u8 },
    r#match { __field0: u8, __variant: u8, __array: u8 },
}

// In scope of all that is derived here. Functions and macros share no name with a local, modules
// and types do.
fn __field0() {}
fn __out() {}
fn __scope() {}
mod __object {}
mod __array {}
macro_rules! __variant {
    () => {};
}
__variant!();
const OUT: u8 = 1;
const FIELD0: u8 = 1;
static SCOPE: u8 = 1;

mod lowercase {
    #![expect(non_upper_case_globals, reason = "so that they are named like locals")]

    use agentidemp_hygiene::assert_says;
    use renamed::IdempotencyKey;

    const out: u8 = 1;
    const scope: u8 = 2;
    const field0: u8 = 3;
    const order: u8 = 4;
    const created_at: u8 = 5;
    static object: u8 = 6;
    static tenant: u8 = 7;

    #[derive(IdempotencyKey)]
    #[idemp(crate = renamed, scope = "{tenant}")]
    struct Request {
        out: u8,
        object: u8,
        order: u8,
        tenant: u8,
        #[idemp(include)]
        created_at: u8,
    }

    #[test]
    fn constants_are_no_patterns() {
        let request = Request { out: 10, object: 20, order: 30, tenant: 40, created_at: 50 };
        let form = r#"{"created_at":50,"object":20,"order":30,"out":10,"tenant":40}"#;
        assert_says(&request, Some("40"), form);
    }
}

#[test]
fn fields_named_like_locals() {
    let locals = Locals {
        __field0: 1,
        __out: 2,
        __object: 3,
        __array: 4,
        __variant: 5,
        __scope: 6,
        __field1: 7,
        out: 8,
        scope: 9,
        self_: 10,
        r: 11,
    };
    let form = concat!(
        r#"{"__array":4,"__field0":1,"__object":3,"__out":2,"__scope":6,"__variant":5,"#,
        r#""out":8,"r":11,"scope":9,"self_":10}"#,
    );
    assert_says(&locals, Some("6/1/11"), form);
}

#[test]
fn fields_named_like_keywords() {
    let raw = Raw { r#type: 1, r#match: 2, r#fn: 3, r#gen: 4, r#struct: 5 };
    assert_says(&raw, Some("1/2"), r#"{"fn":3,"gen":4,"match":2,"type":1}"#);
}

#[test]
fn fields_named_like_methods() {
    let methods = Methods {
        canonicalize: 1,
        canonical_string: 2,
        idempotency_key: 3,
        key: 4,
        begin: 5,
        end: 6,
        member: 7,
        slot: 8,
        value: 9,
        finish: 10,
    };
    let form = concat!(
        r#"{"begin":5,"canonical_string":2,"canonicalize":1,"end":6,"finish":10,"#,
        r#""idempotency_key":3,"key":4,"member":7,"slot":8,"value":9}"#,
    );
    assert_says(&methods, None, form);
}

#[test]
fn variants_named_like_locals() {
    let variant = Variants::__variant { __variant: 1, __object: 2, __out: 3, __field1: 4 };
    let form = r#"{"__variant":{"__field1":4,"__object":2,"__out":3,"__variant":1}}"#;
    assert_says(&variant, Some("1"), form);
    let variant = Variants::r#match { __field0: 1, __variant: 2, __array: 3 };
    let form = r#"{"match":{"__array":3,"__field0":1,"__variant":2}}"#;
    assert_says(&variant, Some("2"), form);
}
