//! Keys that must be the same whatever features of `serde_json` are on; its tests pin them.

use agentidemp::{IdempotencyKey, Key, canonical_key};
use serde::Serialize;
use serde_json::{Value, json};

/// A request with values of every kind, half of them in no order that is canonical.
#[must_use]
pub fn value() -> Value {
    json!({
        "zeta": [null, true, false, "é\n\u{1f600}", ""],
        "numbers": {
            "small": [0, -1, 9_007_199_254_740_993_i64, u64::MAX, i64::MIN],
            "floats": [0.0, -0.0, 1.0, 0.1, 1e21, 1e-7, 5e-324, f64::MAX],
        },
        "alpha": { "b": {}, "a": [], "B": [[[{ "deep": { "z": 1, "a": 2 } }]]] },
        "￥": 1,
        "😀": 2,
    })
}

/// The same, read from a text that spaces and escapes it in its own way.
///
/// # Panics
///
/// If the text is no JSON.
#[must_use]
pub fn read() -> Value {
    let text = r#" { "\uffe5":1, "zeta":[null,true,false,"\u00e9\n\uD83D\ude00",""],
        "alpha": {"B":[[[{"deep":{"a":2,"z":1}}]]], "b":{}, "a":[ ]},
        "numbers": {
            "floats": [0.0, -0.0, 1.0, 0.1, 1e21, 1.0E-7, 5e-324, 1.7976931348623157e308],
            "small": [0, -1, 9007199254740993, 18446744073709551615, -9223372036854775808]
        }, "😀": 2 }"#;
    serde_json::from_str(text).expect("the text is JSON")
}

/// A request that holds such a value, by way of serde.
#[derive(Serialize, IdempotencyKey)]
pub struct Request {
    /// Written by its `Serialize`.
    #[idemp(serde)]
    pub input: Value,
    /// Its members among those of the request.
    #[serde(flatten)]
    #[idemp(serde)]
    pub extra: Value,
    /// A field of its own.
    pub model: &'static str,
}

/// A request of two values.
#[must_use]
pub fn request() -> Request {
    Request { input: value(), extra: read(), model: "m" }
}

/// The key by the bridge.
///
/// # Panics
///
/// If `value` has none.
#[must_use]
pub fn bridged<T: Serialize + ?Sized>(value: &T) -> Key {
    canonical_key(value).expect("the value has a form")
}
