//! Skips, however deep: what is skipped leaves no trace in the form, and is in no key.

#![expect(dead_code, reason = "the derive must not read what is skipped, and nobody else does")]

use std::collections::{BTreeMap, HashMap};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Instant, SystemTime};

use agentidemp::IdempotencyKey;
use agentidemp_tests::strategies::{short_text, text};
use agentidemp_tests::{assert_form, assert_wire, for_all};
use proptest::arbitrary::any;
use proptest::collection::vec;
use proptest::strategy::Strategy;
use serde::Serialize;

#[derive(Serialize, IdempotencyKey)]
struct Batch {
    jobs: Vec<Job>,
    first: Option<Box<Job>>,
    by_name: BTreeMap<String, Job>,
    #[serde(skip)]
    #[idemp(skip)]
    volatile: u64,
}

#[derive(Clone, Serialize, IdempotencyKey)]
struct Job {
    #[serde(skip)]
    #[idemp(skip)]
    volatile: u64,
    prompt: String,
    steps: HashMap<String, Step>,
}

#[derive(Clone, Serialize, IdempotencyKey)]
enum Step {
    Wait(
        #[serde(skip)]
        #[idemp(skip)]
        u64,
    ),
    Say(
        String,
        #[serde(skip)]
        #[idemp(skip)]
        u64,
    ),
    Ask {
        question: Point,
        #[serde(skip)]
        #[idemp(skip)]
        volatile: u64,
    },
    Nothing(
        #[serde(skip)]
        #[idemp(skip)]
        u64,
        #[serde(skip)]
        #[idemp(skip)]
        u64,
    ),
    Forget {
        #[serde(skip)]
        #[idemp(skip)]
        volatile: u64,
    },
}

#[derive(Clone, Serialize, IdempotencyKey)]
struct Point(
    #[serde(skip)]
    #[idemp(skip)]
    u64,
    i8,
    #[serde(skip)]
    #[idemp(skip)]
    u64,
);

/// The content of a step, and which variant it belongs to.
type Content = (u8, String, i8);

fn step((kind, text, number): &Content, volatile: u64) -> Step {
    match kind {
        0 => Step::Wait(volatile),
        1 => Step::Say(text.clone(), volatile),
        2 => Step::Ask { question: Point(volatile, *number, !volatile), volatile },
        3 => Step::Nothing(volatile, !volatile),
        _ => Step::Forget { volatile },
    }
}

fn batch(contents: &[(String, Vec<Content>)], volatile: u64) -> Batch {
    let job = |(prompt, steps): &(String, Vec<Content>)| Job {
        volatile,
        prompt: prompt.clone(),
        steps: (0..).zip(steps).map(|(at, of)| (format!("{at}"), step(of, volatile))).collect(),
    };
    let jobs: Vec<Job> = contents.iter().map(job).collect();
    Batch {
        first: jobs.first().cloned().map(Box::new),
        by_name: jobs.iter().map(|job| (job.prompt.clone(), job.clone())).collect(),
        jobs,
        volatile,
    }
}

fn contents() -> impl Strategy<Value = Vec<(String, Vec<Content>)>> + Clone {
    let content = (0..5_u8, short_text(), any::<i8>());
    vec((text(), vec(content, 0..4)), 0..4)
}

#[test]
fn skips_of_every_level_follow_the_wire() {
    for_all((contents(), any::<u64>()), |(contents, volatile)| {
        assert_wire(&batch(&contents, volatile));
    });
}

#[test]
fn what_is_skipped_is_in_no_key() {
    for_all((contents(), any::<u64>(), any::<u64>()), |(contents, one, another)| {
        let (one, another) = (batch(&contents, one), batch(&contents, another));
        assert_eq!(one.idempotency_key(), another.idempotency_key());
        assert_eq!(one.canonical_string(), another.canonical_string());
    });
}

#[test]
fn nothing_stands_for_what_is_skipped() {
    let steps = |kind| step(&(kind, "a".into(), 7), 1);
    assert_form(&steps(0), r#""Wait""#);
    assert_form(&steps(1), r#"{"Say":["a"]}"#);
    assert_form(&steps(2), r#"{"Ask":{"question":[7]}}"#);
    assert_form(&steps(3), r#"{"Nothing":[]}"#);
    assert_form(&steps(4), r#"{"Forget":{}}"#);
}

#[derive(IdempotencyKey)]
struct Attempt<'a> {
    order: u64,
    #[idemp(skip)]
    at: (SystemTime, Instant),
    #[idemp(skip)]
    number: &'a AtomicU32,
    #[idemp(skip)]
    worker: Mutex<Box<dyn FnMut()>>,
}

#[test]
fn what_has_no_form_can_be_skipped() {
    let number = AtomicU32::new(0);
    let attempt = || Attempt {
        order: 7,
        at: (SystemTime::now(), Instant::now()),
        number: &number,
        worker: Mutex::new(Box::new(|| ())),
    };
    let first = attempt();
    number.fetch_add(1, Ordering::Relaxed);
    let second = attempt();
    assert_ne!(first.at.1, second.at.1);
    assert_form(&first, r#"{"order":7}"#);
    assert_eq!(first.idempotency_key(), second.idempotency_key());
    (second.worker.into_inner().unwrap())();
    assert_eq!(second.number.load(Ordering::Relaxed), 1);
}
