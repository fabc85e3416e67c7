//! The ways to say where `agentidemp` is, and the keys themselves, digit by digit.

use renamed::IdempotencyKey;

// What a crate that knows `agentidemp` by its name has in scope without an attribute.
extern crate renamed as agentidemp;

mod shadowed {
    // Not the crate.
    mod agentidemp {}

    #[derive(renamed::IdempotencyKey)]
    pub(crate) struct Default(pub(crate) u8);
}

mod nested {
    pub(crate) use renamed as reexport;

    pub(crate) mod deeper {
        #[derive(renamed::IdempotencyKey)]
        #[idemp(crate = super::reexport)]
        pub(crate) struct Super(pub(crate) u8);

        #[derive(renamed::IdempotencyKey)]
        #[idemp(crate = crate::nested::reexport)]
        pub(crate) struct Crate(pub(crate) u8);
    }
}

#[derive(IdempotencyKey)]
struct Default(u8);

#[derive(IdempotencyKey)]
#[idemp(crate = renamed)]
struct Name(u8);

#[derive(IdempotencyKey)]
#[idemp(crate = ::renamed)]
struct Absolute(u8);

#[derive(IdempotencyKey)]
#[idemp(crate = self::nested::reexport)]
struct Relative(u8);

#[derive(IdempotencyKey)]
#[idemp(crate = "renamed")]
struct Text(u8);

#[derive(IdempotencyKey)]
#[idemp(crate = "self::nested::reexport")]
struct RelativeText(u8);

#[derive(IdempotencyKey)]
#[idemp(crate = agentidemp_hygiene::nested::reexport)]
struct OtherCrate(u8);

agentidemp_hygiene::request! {
    /// Of a macro that says it for its caller.
    #[idemp(scope = "{name}")]
    OfMacro { name: String, order: u64, parts: Vec<OtherCrate> }
}

#[test]
fn paths() {
    const KEY: &str = "ik_7902699be42c8a8e46fbbb4501726517";
    assert_eq!(Default(7).idempotency_key(), KEY);
    assert_eq!(shadowed::Default(7).idempotency_key(), KEY);
    assert_eq!(Name(7).idempotency_key(), KEY);
    assert_eq!(Absolute(7).idempotency_key(), KEY);
    assert_eq!(Relative(7).idempotency_key(), KEY);
    assert_eq!(Text(7).idempotency_key(), KEY);
    assert_eq!(RelativeText(7).idempotency_key(), KEY);
    assert_eq!(OtherCrate(7).idempotency_key(), KEY);
    assert_eq!(nested::deeper::Super(7).idempotency_key(), KEY);
    assert_eq!(nested::deeper::Crate(7).idempotency_key(), KEY);
}

#[test]
fn a_macro_of_a_crate_that_reexports() {
    let request = OfMacro { name: "a/b".into(), order: 7, parts: vec![OtherCrate(1)] };
    assert_eq!(request.canonical_string(), r#"{"name":"a/b","order":7,"parts":[1]}"#);
    assert_eq!(request.idempotency_key(), "a%2Fb:ik_47a0b336da8d94a0ffee0dfa034a9ed3");
}
