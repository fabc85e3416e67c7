//! The keys, pinned.

use agentidemp::IdempotencyKey as _;
#[cfg(feature = "serde_json")]
use agentidemp::Key;
use agentidemp_serde_json::{bridged, read, request, value};

const VALUE: &str = "ik_098748a441e7ed020df11d1def070c9b";
const REQUEST: &str = "ik_0a34b885a53a15ac0f56a9fd9b08c80c";

#[test]
fn values_have_the_same_key_under_all_features() {
    assert_eq!(bridged(&value()), VALUE);
    assert_eq!(bridged(&read()), VALUE);
}

#[test]
fn requests_have_the_same_key_under_all_features() {
    assert_eq!(request().idempotency_key(), REQUEST);
    assert_eq!(bridged(&request()), REQUEST);
    assert_eq!(bridged(&serde_json::to_value(request()).expect("a value")), REQUEST);
}

#[cfg(feature = "serde_json")]
#[test]
fn values_have_a_form_of_their_own() {
    assert_eq!(Key::of(&value()), VALUE);
    assert_eq!(Key::of(&read()), VALUE);
    let numbers = &value()["numbers"]["floats"];
    let form = "[0,0,1,0.1,1e+21,1e-7,5e-324,1.7976931348623157e+308]";
    assert_eq!(agentidemp::canonical::to_string(numbers), form);
    assert_eq!(
        agentidemp::canonical::to_string(&value()["alpha"].as_object()),
        r#"{"B":[[[{"deep":{"a":2,"z":1}}]]],"a":[],"b":{}}"#
    );
}

#[cfg(any(feature = "raw_value", feature = "serde_json"))]
mod raw {
    use super::{VALUE, bridged, value};
    use serde_json::value::RawValue;

    #[test]
    fn a_text_has_the_key_of_what_it_says() {
        for text in [serde_json::to_string(&value()), serde_json::to_string_pretty(&value())] {
            let raw = RawValue::from_string(text.expect("a text")).expect("the text is JSON");
            assert_eq!(bridged(&raw), VALUE);
            #[cfg(feature = "serde_json")]
            assert_eq!(super::Key::of(&raw), VALUE);
        }
    }
}

#[cfg(feature = "arbitrary_precision")]
mod precise {
    use agentidemp::canonical_string;
    use serde_json::{Number, Value};

    #[test]
    fn numbers_keep_their_digits_and_lose_their_spelling() {
        let cases = [
            ("123456789012345678901234567890", "123456789012345678901234567890"),
            ("-18446744073709551616", "-18446744073709551616"),
            ("1.10", "1.1"),
            ("100E-2", "1"),
            ("-0", "0"),
        ];
        for (text, form) in cases {
            let number: Value = serde_json::from_str(text).expect("a number");
            assert_eq!(canonical_string(&number).expect("a form"), form);
        }
    }

    #[test]
    fn a_number_beyond_a_double_has_no_form() {
        let number: Number = serde_json::from_str("1e400").expect("a number");
        let error = canonical_string(&number).expect_err("no form").to_string();
        assert!(error.contains("is beyond the range of a binary64"), "{error}");
    }
}
