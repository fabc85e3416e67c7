//! The guard is silent at fields that say what they are, and at names that are not in its list.

#![deny(warnings)]
#![expect(dead_code, reason = "nothing reads what is skipped")]

use agentidemp_hygiene::assert_says;
use renamed::IdempotencyKey;

#[derive(IdempotencyKey)]
#[idemp(crate = renamed)]
struct Volatile {
    #[idemp(include)]
    created_at: u8,
    #[idemp(include, rename = "Nonce")]
    nonce: u8,
    #[idemp(skip)]
    attempt: u8,
    // Named so only on the wire.
    #[idemp(rename = "timestamp")]
    day: u8,
    // Contains such a name.
    retry_policy: u8,
    // Needs no word, and may have one.
    #[idemp(include)]
    order: u8,
}

#[derive(IdempotencyKey)]
#[idemp(crate = renamed)]
enum Event {
    Retry {
        #[idemp(include)]
        retry: u8,
        #[idemp(skip)]
        sent_at: u8,
    },
    // A variant is content by its name.
    #[expect(non_camel_case_types, reason = "it is named like a volatile field")]
    attempt(u8),
}

#[test]
fn volatile_names() {
    let volatile =
        Volatile { created_at: 1, nonce: 2, attempt: 3, day: 4, retry_policy: 5, order: 6 };
    let form = r#"{"Nonce":2,"created_at":1,"order":6,"retry_policy":5,"timestamp":4}"#;
    assert_says(&volatile, None, form);
    assert_says(&Event::Retry { retry: 1, sent_at: 2 }, None, r#"{"Retry":{"retry":1}}"#);
    assert_says(&Event::attempt(1), None, r#"{"attempt":1}"#);
}
