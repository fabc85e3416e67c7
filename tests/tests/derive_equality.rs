//! Two values have the same key exactly when their kept content is equal.

use std::collections::{BTreeMap, HashMap, HashSet};

use agentidemp::IdempotencyKey;
use agentidemp_tests::for_all;
use proptest::arbitrary::any;
use proptest::collection::{btree_map, hash_map, hash_set, vec};
use proptest::option;
use proptest::prop_oneof;
use proptest::sample::select;
use proptest::strategy::{Just, Strategy};

/// Equality is that of the kept content.
#[derive(Clone, Debug, IdempotencyKey)]
#[idemp(scope = "{tenant}/jobs")]
struct Job {
    #[idemp(skip)]
    tenant: u8,
    prompt: String,
    steps: Vec<Step>,
    limits: HashMap<&'static str, Option<i8>>,
    tags: HashSet<&'static str>,
    #[idemp(skip)]
    volatile: u64,
}

impl PartialEq for Job {
    fn eq(&self, other: &Self) -> bool {
        self.tenant == other.tenant
            && self.prompt == other.prompt
            && self.steps == other.steps
            && self.limits == other.limits
            && self.tags == other.tags
    }
}

#[derive(Clone, Debug, IdempotencyKey)]
enum Step {
    Wait,
    Say(
        &'static str,
        #[idemp(skip)]
        #[expect(dead_code, reason = "in no key")]
        u64,
    ),
    Ask {
        names: BTreeMap<u8, &'static str>,
        again: bool,
    },
    Both(Box<Step>, Box<Step>),
}

impl PartialEq for Step {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Wait, Self::Wait) => true,
            (Self::Say(a, _), Self::Say(b, _)) => a == b,
            (Self::Ask { names: a, again: b }, Self::Ask { names: c, again: d }) => {
                a == c && b == d
            }
            (Self::Both(a, b), Self::Both(c, d)) => a == c && b == d,
            _ => false,
        }
    }
}

/// Few texts, so that values often meet, and such as could run into each other.
fn text() -> impl Strategy<Value = &'static str> + Clone {
    select(vec![
        "", "a", "aa", "\"", "\\", "\",\"", "null", "1", "\u{1}", "\\u0001", "é", "e\u{301}",
    ])
}

fn step() -> impl Strategy<Value = Step> + Clone {
    let leaf = prop_oneof![
        Just(Step::Wait),
        (text(), any::<u64>()).prop_map(|(text, volatile)| Step::Say(text, volatile)),
        (btree_map(0..3_u8, text(), 0..2), any::<bool>())
            .prop_map(|(names, again)| Step::Ask { names, again }),
    ];
    leaf.prop_recursive(2, 4, 2, |step| {
        (step.clone(), step).prop_map(|(a, b)| Step::Both(a.into(), b.into()))
    })
}

fn job() -> impl Strategy<Value = Job> + Clone {
    let parts = (
        0..2_u8,
        text(),
        vec(step(), 0..2),
        hash_map(text(), option::of(0..2_i8), 0..2),
        hash_set(text(), 0..2),
        any::<u64>(),
    );
    parts.prop_map(|(tenant, prompt, steps, limits, tags, volatile)| Job {
        tenant,
        prompt: prompt.into(),
        steps,
        limits,
        tags,
        volatile,
    })
}

/// A job and another that differs from it in one part, or in none.
fn neighbours() -> impl Strategy<Value = (Job, Job)> {
    (job(), job(), 0..6).prop_map(|(one, mut other, part)| {
        let changed = std::mem::replace(&mut other, one.clone());
        match part {
            0 => other.tenant = changed.tenant,
            1 => other.prompt = changed.prompt,
            2 => other.steps = changed.steps,
            3 => other.limits = changed.limits,
            4 => other.tags = changed.tags,
            _ => other.volatile = changed.volatile,
        }
        (one, other)
    })
}

#[test]
fn jobs_share_a_key_exactly_when_they_are_equal() {
    for_all(prop_oneof![neighbours(), (job(), job())], |(one, other)| {
        let same_key = one.idempotency_key() == other.idempotency_key();
        assert_eq!(same_key, one == other);
    });
}

#[test]
fn steps_share_a_key_exactly_when_they_are_equal() {
    for_all(vec(step(), 10), |steps| {
        let keys: Vec<_> = steps.iter().map(IdempotencyKey::idempotency_key).collect();
        for (one, key) in steps.iter().zip(&keys) {
            for (other, other_key) in steps.iter().zip(&keys) {
                assert_eq!(key == other_key, one == other, "{one:?} {other:?}");
            }
        }
    });
}
