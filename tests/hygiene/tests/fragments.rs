//! Items that a macro declares, its fragments in place of names, types and literals.

use agentidemp_hygiene::assert_says;
use renamed::IdempotencyKey;

macro_rules! declare {
    (
        $visibility:vis struct $name:ident<$lifetime:lifetime, $param:ident> in $scope:literal by $krate:path, $bound:literal {
            $($(#[$attribute:meta])* $wire:literal $field:ident: $type:ty,)*
        }
    ) => {
        #[derive(IdempotencyKey)]
        #[idemp(scope = $scope, crate = $krate, bound = $bound)]
        $visibility struct $name<$lifetime, $param> {
            $(
                #[idemp(rename = $wire)]
                $(#[$attribute])*
                $field: $type,
            )*
            /// The macro's own field, beside one of the same name that it is given.
            #[idemp(skip)]
            own: Option<&$lifetime $param>,
        }
    };
    (enum $name:ident<$param:ident> { $($variant:ident $wire:literal ($type:ty)),* $(,)? }) => {
        #[derive(IdempotencyKey)]
        #[idemp(crate = renamed)]
        enum $name<$param> {
            $(#[idemp(rename = $wire)] $variant($type),)*
            Other { __out: u8, own: u8 },
        }
    };
    (tuple $name:ident($($type:ty),*)) => {
        #[derive(IdempotencyKey)]
        #[idemp(crate = renamed, scope = "{0}")]
        struct $name<T>($($type),*);
    };
}

declare! {
    pub(crate) struct Request<'a, T> in "day-{day}" by ::renamed, "T: renamed::Canonicalize" {
        "Day" day: u8,
        "content" content: Vec<Option<T>>,
        "__out" __out: &'a str,
        "time" r#type: (T, [u8; 2]),
    }
}

declare! {
    enum Payment<T> { Card "card" (T), Cash "ca\"sh" (Option<Box<T>>) }
}

declare!(tuple Inferred(T, Vec<T>, Box<[T]>));

#[test]
fn fragments() {
    let request = Request {
        day: 7,
        content: vec![Some(1), None],
        __out: "a",
        r#type: (2, [3, 4]),
        own: None,
    };
    let form = r#"{"Day":7,"__out":"a","content":[1,null],"time":[2,[3,4]]}"#;
    assert_says(&request, Some("day-7"), form);
    assert_eq!(request.own, None);
    assert_says(&Payment::Card(1), None, r#"{"card":1}"#);
    assert_says(&Payment::Cash(Some(Box::new(1))), None, r#"{"ca\"sh":1}"#);
    assert_says(
        &Payment::<()>::Other { __out: 1, own: 2 },
        None,
        r#"{"Other":{"__out":1,"own":2}}"#,
    );
    assert_says(&Inferred(1, vec![2], Box::new([3])), Some("1"), "[1,[2],[3]]");
}

// The macro names the locals of generated code, and so does its caller.
macro_rules! locals {
    ($field:ident $other:ident) => {{
        #[derive(IdempotencyKey)]
        #[idemp(crate = renamed, scope = "{__field0}/{__field1}")]
        struct Locals {
            __field0: u8,
            $field: u8,
            $other: u8,
        }

        let __field0 = 1;
        let $field = 2;
        let $other = 3;
        assert_says(
            &Locals { __field0, $field, $other },
            Some("1/2"),
            r#"{"__field0":1,"__field1":2,"__out":3}"#,
        );
    }};
}

#[test]
fn locals_of_the_macro() {
    locals!(__field1 __out);
}
