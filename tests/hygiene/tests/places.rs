//! Items inside bodies, blocks, constants and private modules.

use agentidemp_hygiene::assert_says;
use renamed::IdempotencyKey;

mod private {
    use renamed::IdempotencyKey;

    mod inner {
        #[derive(::renamed::IdempotencyKey)]
        #[idemp(crate = renamed)]
        pub(super) struct Private(pub(super) u8);

        #[derive(::renamed::IdempotencyKey)]
        #[idemp(crate = renamed)]
        pub(in crate::private) struct Within {
            pub(in crate::private) inner: Private,
        }
    }

    #[derive(IdempotencyKey)]
    #[idemp(crate = renamed, scope = "{day}")]
    pub(super) struct Request {
        inner: inner::Private,
        within: inner::Within,
        day: u8,
    }

    pub(super) fn request() -> Request {
        let within = inner::Within { inner: inner::Private(1) };
        Request { inner: inner::Private(2), within, day: 3 }
    }
}

#[test]
fn private_types() {
    let form = r#"{"day":3,"inner":2,"within":{"inner":1}}"#;
    assert_says(&private::request(), Some("3"), form);
}

#[test]
fn bodies() {
    #[derive(IdempotencyKey)]
    #[idemp(crate = renamed, scope = "{0}")]
    struct InBody(u8);

    // The locals of the body, in reach of an item only by name.
    let (__field0, __out) = (7, 8);
    assert_says(&InBody(__field0), Some("7"), "7");

    let in_closure = |value| {
        #[derive(IdempotencyKey)]
        #[idemp(crate = renamed)]
        struct InBody {
            of: super_::Outer,
            value: u8,
        }

        mod super_ {
            #[derive(renamed::IdempotencyKey)]
            #[idemp(crate = renamed)]
            pub(super) struct Outer;
        }

        assert_says(&InBody { of: super_::Outer, value }, None, r#"{"of":null,"value":8}"#);
    };
    in_closure(__out);

    if __out == 8 {
        #[derive(IdempotencyKey)]
        #[idemp(crate = renamed)]
        enum InBlock {
            A(InBody),
        }

        assert_says(&InBlock::A(InBody(9)), None, r#"{"A":9}"#);
    }
}

const LENGTH: usize = {
    #[derive(IdempotencyKey)]
    #[idemp(crate = renamed)]
    struct InConstant {
        bytes: [u8; 3],
    }

    let value: &dyn IdempotencyKey = &InConstant { bytes: [0; 3] };
    size_of_val(value)
};

struct Worker;

impl Worker {
    fn work<T: IdempotencyKey>(&self, of: &T) -> [String; 2] {
        #[derive(IdempotencyKey)]
        #[idemp(crate = renamed)]
        struct Attempted<'a, T> {
            of: &'a T,
        }

        let Self = self;
        [of.canonical_string(), Attempted { of }.canonical_string()]
    }
}

#[test]
fn constants_and_methods() {
    assert_eq!(LENGTH, 3);
    let [inner, outer] = Worker.work(&private::request());
    assert_eq!(outer, format!(r#"{{"of":{inner}}}"#));
}
