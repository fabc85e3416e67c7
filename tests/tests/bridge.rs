//! What serde says, in its canonical form.

use std::collections::{BTreeMap, HashMap};

use agentidemp::canonical::Serde;
use agentidemp::{IdempotencyKey, canonical_key, canonical_string};
use agentidemp_tests::strategies::{finite_f64, integer, short_text, text};
use agentidemp_tests::{assert_form, for_all, key_text, wire_form};
use proptest::arbitrary::any;
use proptest::collection::vec;
use proptest::option;
use serde::{Serialize, Serializer};
use serde_json::json;

fn form<T: Serialize + ?Sized>(value: &T) -> String {
    canonical_string(value).expect("the value has a form")
}

#[derive(Serialize)]
struct Everything {
    z: (u8, i128, u128),
    y: Vec<Option<f64>>,
    x: BTreeMap<i64, String>,
    w: HashMap<String, bool>,
    v: Shape,
    u: (),
    t: char,
    s: f32,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
enum Shape {
    Unit,
    Newtype(u8),
    Tuple(u8, u8),
    Struct { b: u8, a: u8 },
}

const SHAPES: [Shape; 4] =
    [Shape::Unit, Shape::Newtype(1), Shape::Tuple(1, 2), Shape::Struct { b: 1, a: 2 }];

#[test]
fn everything_follows_the_wire() {
    let parts = (
        (any::<u8>(), integer(), integer()),
        vec(option::of(finite_f64()), 0..4),
        vec((integer(), text()), 0..4),
        vec((short_text(), any::<bool>()), 0..4),
        (0..4_usize, any::<char>(), -1e6_f32..1e6),
    );
    for_all(parts, |(z, y, x, w, (shape, t, s))| {
        let (x, w) = (x.into_iter().collect(), w.into_iter().collect());
        let value = Everything { z, y, x, w, v: SHAPES[shape], u: (), t, s };
        let expected = wire_form(&value);
        assert_eq!(form(&value), expected);
        assert_eq!(form(&[&value, &value]), format!("[{expected},{expected}]"));
        assert_eq!(canonical_key(&value).expect("a key"), key_text(&expected));
        assert_form(&Serde(&value), &expected);
    });
}

#[test]
fn what_is_not_finite_keeps_its_token() {
    assert_eq!(form(&[f64::NAN, f64::INFINITY, f64::NEG_INFINITY]), "[NaN,Infinity,-Infinity]");
    assert_eq!(form(&[f32::NAN, -f32::INFINITY]), "[NaN,-Infinity]");
}

#[test]
fn bytes_are_an_array() {
    struct Bytes(&'static [u8]);

    impl Serialize for Bytes {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_bytes(self.0)
        }
    }

    assert_eq!(form(&Bytes(&[0, 255])), "[0,255]");
    assert_eq!(form(&Bytes(&[0, 255])), wire_form(&Bytes(&[0, 255])));
}

#[test]
fn keys_of_a_map_become_names() {
    for_all(vec((integer::<i128>(), any::<bool>(), any::<char>(), 0..1_usize), 0..6), |keys| {
        macro_rules! check {
            ($key:pat => $value:expr) => {{
                let map: BTreeMap<_, _> = keys.iter().map(|$key| ($value, 1)).collect();
                assert_eq!(form(&map), wire_form(&map));
            }};
        }
        check!((n, ..) => *n);
        check!((n, ..) => n.unsigned_abs());
        check!((_, flag, ..) => *flag);
        check!((_, _, c, _) => *c);
        check!((_, _, c, _) => Some(c.to_string()));
        check!((.., shape) => SHAPES[*shape]);
    });
}

#[test]
fn keys_that_json_has_no_name_for_give_their_form() {
    assert_eq!(form(&BTreeMap::from([((1, "\n"), 0)])), r#"{"[1,\"\\n\"]":0}"#);
    assert_eq!(form(&BTreeMap::from([(None::<u8>, 0)])), r#"{"null":0}"#);
    let shapes = BTreeMap::from(SHAPES.map(|shape| (shape, 0)));
    let names = r#""Unit":0,"{\"Newtype\":1}":0,"{\"Struct\":{\"a\":2,\"b\":1}}":0"#;
    assert_eq!(form(&shapes), format!(r#"{{{names},"{{\"Tuple\":[1,2]}}":0}}"#));
}

#[test]
fn objects_in_objects_are_each_sorted() {
    fn nested(depth: usize) -> serde_json::Value {
        match depth {
            0 => json!([{ "b": {}, "a": [{ "d": 1, "c": 2 }] }, {}]),
            depth => json!({
                "z": nested(depth - 1),
                "é": [nested(depth - 1), 1.0],
                "a": { "b": nested(depth - 1), "a": "\u{1}" },
            }),
        }
    }
    for depth in 0..5 {
        assert_eq!(form(&nested(depth)), wire_form(&nested(depth)));
    }
    // Larger than any buffer, and than what grows in one step.
    let long = json!({ "z": "é".repeat(3_000), "a": { "y": "\n".repeat(3_000), "b": 1 } });
    assert_eq!(form(&vec![&long; 20]), wire_form(&vec![&long; 20]));
}

#[derive(Serialize)]
struct Sku {
    shelf: u8,
    number: u8,
}

#[test]
fn what_only_serializes_can_be_inside_of_what_has_a_form() {
    let sku = |number| Serde(Sku { shelf: 1, number });
    let skus = [sku(10), sku(9)];
    assert_form(&skus, r#"[{"number":10,"shelf":1},{"number":9,"shelf":1}]"#);
    assert_form(&Some(("a", &skus[0])), r#"["a",{"number":10,"shelf":1}]"#);
    assert_form(&BTreeMap::from([(1, &skus[1])]), r#"{"1":{"number":9,"shelf":1}}"#);
}

#[derive(IdempotencyKey)]
struct Order {
    #[idemp(serde)]
    sku: Sku,
    #[idemp(serde, flatten)]
    also: Sku,
    #[idemp(flatten)]
    more: Serde<BTreeMap<&'static str, u8>>,
    z: u8,
}

#[test]
fn fields_go_through_serde() {
    let order = Order {
        sku: Sku { shelf: 1, number: 2 },
        also: Sku { shelf: 3, number: 4 },
        more: Serde(BTreeMap::from([("a", 5), ("z", 6)])),
        z: 7,
    };
    let form = r#"{"a":5,"number":4,"shelf":3,"sku":{"number":2,"shelf":1},"z":6,"z":7}"#;
    assert_form(&order, form);
    assert_eq!(order.idempotency_key(), key_text(form));
}
