//! The worked examples of `SPEC.md`: each is what the crate makes, and each is in the text.

use std::collections::{BTreeMap, HashSet};
use std::time::Duration;

use agentidemp::canonical::{self, Canonicalize};
use agentidemp::{
    IdempotencyKey, Key, NAMESPACE_ANTHROPIC, scoped, scoped_key, scoped_sha256_hex, sha256_hex,
    uuidv5,
};

const SPEC: &str = include_str!("../../SPEC.md");

/// The rows of the table behind `heading`, their code spans as they are.
fn rows(heading: &str) -> Vec<String> {
    let (_, section) = SPEC.split_once(heading).expect(heading);
    let table = section.lines().skip_while(|line| !line.starts_with("| ---"));
    let rows = table.skip(1).take_while(|line| line.starts_with('|'));
    rows.map(String::from).collect()
}

fn row(cells: &[&str]) -> String {
    format!("| {} |", cells.join(" | "))
}

#[derive(IdempotencyKey)]
enum Payment {
    Paid,
    Card(String),
    Split(u64, u64),
    Refund {
        order: u64,
        #[idemp(rename = "amount in cents")]
        amount: u64,
    },
}

#[derive(IdempotencyKey)]
#[idemp(tag = "type")]
struct Refund {
    cents: u32,
}

macro_rules! tagged {
    ($($name:ident: $attribute:meta;)*) => {$(
        #[derive(IdempotencyKey)]
        #[$attribute]
        enum $name {
            #[idemp(rename = "refund")]
            Refund { order: u64 },
        }
    )*};
}

tagged! {
    Internal: idemp(tag = "type");
    Adjacent: idemp(tag = "type", content = "value");
    Untagged: idemp(untagged);
}

#[derive(IdempotencyKey)]
struct Flattened {
    b: u8,
    #[idemp(flatten)]
    map: BTreeMap<&'static str, u8>,
}

#[derive(IdempotencyKey)]
#[idemp(scope = "{tenant}/refresh:{name}")]
struct Refresh {
    #[idemp(skip)]
    tenant: &'static str,
    #[idemp(skip)]
    name: &'static str,
    order: u64,
}

#[derive(IdempotencyKey)]
#[idemp(scope = "catalog-refresh-{run_date}")]
struct RefreshJob {
    run_date: &'static str,
    product: u64,
    prompt: Option<&'static str>,
    #[idemp(skip)]
    #[expect(dead_code, reason = "in no key")]
    enqueued_at: u64,
}

#[test]
fn canonical_forms() {
    fn example(what: &str, value: impl Canonicalize) -> String {
        let form = canonical::to_string(&value);
        let key = Key::of(&value);
        assert_eq!(key, sha256_hex(&form));
        row(&[what, &format!("`{form}`"), &format!("`{key}`")])
    }
    fn in_hex(what: &str, value: &str) -> String {
        let form = canonical::to_string(value);
        let bytes: Vec<_> = form.bytes().map(|byte| format!("{byte:02x}")).collect();
        row(&[what, &format!("bytes {}", bytes.join(" ")), &format!("`{}`", Key::of(value))])
    }
    let job = RefreshJob {
        run_date: "2026-05-24",
        product: 1812,
        prompt: Some("Tell me"),
        enqueued_at: 1,
    };
    let names = ["", "\r", "1", "\u{f6}", "\u{20ac}", "\u{1f600}", "\u{ffe5}"];
    let examples = [
        example("null", ()),
        example("the booleans", [true, false]),
        example("empty containers", (Vec::<u8>::new(), BTreeMap::<u8, u8>::new(), "")),
        example(
            "a string: U+20AC `$` U+000F U+000A `A'B\"\\\\\"/`",
            "\u{20ac}$\u{f}\nA'B\"\\\\\"/",
        ),
        in_hex("a string: U+007F U+2028 U+1F600", "\u{7f}\u{2028}\u{1f600}"),
        example("integers", (0, -1, 9_007_199_254_740_993_u64, u128::MAX, i128::MIN)),
        example("binary64 1, -0, 10^21, 10^-7, 2^-1074", [1.0, -0.0, 1e21, 1e-7, 5e-324]),
        example("the integer 10^21", 1_000_000_000_000_000_000_000_i128),
        example("binary32 0.7, 16777216, 2^-149", [0.7_f32, 16_777_216.0, 1e-45]),
        example("not finite", [f64::NAN, f64::INFINITY, f64::NEG_INFINITY]),
        example(
            "names in order: empty, U+000D, `1`, U+00F6, U+20AC, U+1F600, U+FFE5",
            names.iter().rev().zip(0..).collect::<BTreeMap<_, _>>(),
        ),
        example(
            "a map with the integer keys 9 and 10",
            BTreeMap::from([(9, None), (10, Some(0.5))]),
        ),
        example("a set without order", HashSet::from([9, 10, -1])),
        example("a unit variant", Payment::Paid),
        example("a newtype variant", Payment::Card("4242".into())),
        example("a tuple variant", Payment::Split(30, 70)),
        example("a struct variant", Payment::Refund { order: 7, amount: 1999 }),
        example("a struct with the tag `type`", Refund { cents: 1999 }),
        example("a struct variant, internally tagged by `type`", Internal::Refund { order: 7 }),
        example("the same, adjacently tagged by `type` and `value`", Adjacent::Refund { order: 7 }),
        example("the same, untagged", Untagged::Refund { order: 7 }),
        example(
            "a struct with the fields `b` = 1 and, flattened, a map of `a` to 2 and `b` to 3",
            Flattened { b: 1, map: BTreeMap::from([("a", 2), ("b", 3)]) },
        ),
        example("a duration of 1.5 s", Duration::from_millis(1500)),
        example("a range", 1..4),
        example("a struct, one field of it skipped", job),
    ];
    assert_eq!(rows("### Canonical forms"), examples);
}

#[test]
fn keys() {
    let abc = sha256_hex("abc");
    let zoe = scoped("Zoë 100%", "abc");
    let examples = [
        ("the content `abc`", abc.clone()),
        ("the empty content", sha256_hex("")),
        ("`abc` in the scope `tenant-42`", scoped("tenant-42", "abc")),
        ("`abc` in the scope `Zoë 100%`", zoe.clone()),
        ("`abc` in the scope `a:b`", scoped("a:b", "abc")),
        ("`abc` in the empty scope", scoped("", "abc")),
        ("`compact` of `Zo%C3%AB%20100%25:ik_ba7816bf8f01cfea414140de5dae2223`", zoe.compact()),
        (
            "`{\"order\":1}`, template `{tenant}/refresh:{name}`, `tenant` = `a/b é`, `name` = `x:y`",
            Refresh { tenant: "a/b é", name: "x:y", order: 1 }.idempotency_key(),
        ),
        (
            "`scoped_sha256_hex`, scope `user-42`, content `body`",
            scoped_sha256_hex("user-42", "body"),
        ),
        (
            "`scoped_key`, scope `tenant-42`, parts `user-7`, `body`",
            scoped_key("tenant-42", ["user-7", "body"]),
        ),
    ];
    let mut examples: Vec<_> =
        examples.iter().map(|(what, key)| row(&[what, &format!("`{key}`")])).collect();
    let uuid = zoe.uuid(&NAMESPACE_ANTHROPIC);
    assert_eq!(uuid, uuidv5(&NAMESPACE_ANTHROPIC, &zoe));
    examples.push(row(&[
        "`uuid` of `Zo%C3%AB%20100%25:ik_ba7816bf8f01cfea414140de5dae2223` under `6ba7b810-9dad-11d1-80b4-00c04fd430c8`",
        &format!("`{uuid}`"),
    ]));
    assert_eq!(rows("### Keys"), examples);
}
