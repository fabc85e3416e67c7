//! Skips deep inside requests of every tagging: fields that are on the wire all the same leave no
//! trace in the form.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;

use agentidemp::canonical::Members;
use agentidemp::{Canonicalize, IdempotencyKey, canonical};
use agentidemp_tests::strategies::{finite_f64, short_text};
use agentidemp_tests::{assert_form, for_all, oracle};
use proptest::arbitrary::any;
use proptest::collection::vec;
use proptest::option;
use proptest::strategy::Strategy;
use serde::Serialize;
use serde_json::Value;

/// By the name of its queue, the jobs in it; none if it is closed.
type Queues = HashMap<String, Option<Vec<Job>>>;

#[derive(Clone, Serialize, IdempotencyKey)]
struct Job {
    prompt: String,
    #[idemp(skip)]
    volatile: String,
    #[serde(flatten)]
    options: Options,
    #[serde(flatten)]
    step: Step,
    then: Option<Next>,
}

#[derive(Clone, Serialize, IdempotencyKey)]
struct Options {
    #[serde(rename = "volatile/in flattened")]
    #[idemp(skip)]
    volatile: String,
    temperature: f64,
    #[serde(flatten)]
    labels: BTreeMap<String, Label>,
}

#[derive(Clone, Serialize, IdempotencyKey)]
#[serde(transparent)]
struct Label(Pair);

#[derive(Clone, Serialize, IdempotencyKey)]
struct Pair(#[idemp(skip)] String, String, #[idemp(skip)] String);

#[derive(Clone, Serialize, IdempotencyKey)]
#[serde(tag = "step", rename_all = "snake_case")]
enum Step {
    Ask {
        question: String,
        #[serde(rename = "volatile/in tagged")]
        #[idemp(skip)]
        volatile: String,
    },
    Run(Command),
    Forget {
        #[serde(rename = "volatile/all there is")]
        #[idemp(skip)]
        volatile: String,
    },
}

#[derive(Clone, Serialize, IdempotencyKey)]
struct Command {
    command: String,
    #[serde(rename = "volatile/in newtype", skip_serializing_if = "String::is_empty")]
    #[idemp(skip)]
    volatile: String,
}

#[derive(Clone, Serialize, IdempotencyKey)]
#[serde(untagged)]
enum Next {
    Labelled(Pair),
    Inner {
        next: Box<Option<Next>>,
        #[serde(rename = "volatile/in untagged")]
        #[idemp(skip)]
        volatile: String,
    },
    Run(Command),
}

macro_rules! requests {
    ($($(#[$attr:meta])* $name:ident($(#[$of_field:meta])* Job);)*) => {$(
        #[derive(Serialize, IdempotencyKey)]
        $(#[$attr])*
        enum $name {
            Queued {
                queues: Queues,
                #[idemp(skip)]
                volatile: String,
            },
            Direct($(#[$of_field])* Job),
        }

        impl Request for $name {
            fn queued(queues: Queues, volatile: String) -> Self {
                Self::Queued { queues, volatile }
            }

            fn direct(job: Job) -> Self {
                Self::Direct(job)
            }
        }
    )*};
}

requests! {
    External(Job);
    #[serde(tag = "kind")]
    Internal(Job);
    #[serde(tag = "kind", content = "work")]
    Adjacent(Job);
    #[serde(untagged)]
    Untagged(#[idemp(flatten)] Job);
}

#[derive(Serialize, IdempotencyKey)]
struct Flattened<T> {
    #[serde(flatten)]
    request: T,
    tenant: String,
    #[serde(rename = "volatile/around flattened")]
    #[idemp(skip)]
    volatile: String,
}

impl<T: Request + Members> Request for Flattened<T> {
    fn queued(queues: Queues, volatile: String) -> Self {
        let tenant = "tenant-42".into();
        Self { request: T::queued(queues, volatile.clone()), tenant, volatile }
    }

    fn direct(job: Job) -> Self {
        let (tenant, volatile) = ("tenant-7".into(), job.volatile.clone());
        Self { request: T::direct(job), tenant, volatile }
    }
}

trait Request: Serialize + IdempotencyKey + Canonicalize {
    fn queued(queues: Queues, volatile: String) -> Self;
    fn direct(job: Job) -> Self;
}

/// What jobs are made of, but for what is skipped.
#[derive(Clone, Debug)]
struct Content {
    text: String,
    temperature: f64,
    kind: u8,
    depth: u8,
}

impl Content {
    fn job(&self, volatile: &str) -> Job {
        let options = Options {
            volatile: volatile.into(),
            temperature: self.temperature,
            labels: BTreeMap::from([("label".into(), Label(self.pair(volatile)))]),
        };
        let step = match self.kind % 3 {
            0 => Step::Ask { question: self.text.clone(), volatile: volatile.into() },
            1 => Step::Run(self.command(volatile)),
            _ => Step::Forget { volatile: volatile.into() },
        };
        Job {
            prompt: self.text.clone(),
            volatile: volatile.into(),
            options,
            step,
            then: self.next(self.depth, volatile),
        }
    }

    fn next(&self, depth: u8, volatile: &str) -> Option<Next> {
        match depth {
            0 => None,
            1 if self.kind < 3 => Some(Next::Labelled(self.pair(volatile))),
            1 => Some(Next::Run(self.command(volatile))),
            _ => {
                let next = self.next(depth - 1, volatile).into();
                Some(Next::Inner { next, volatile: volatile.into() })
            }
        }
    }

    fn pair(&self, volatile: &str) -> Pair {
        Pair(volatile.into(), self.text.clone(), volatile.into())
    }

    fn command(&self, volatile: &str) -> Command {
        Command { command: self.text.clone(), volatile: volatile.into() }
    }
}

fn content() -> impl Strategy<Value = Content> {
    (short_text(), finite_f64(), 0..6_u8, 0..4_u8)
        .prop_map(|(text, temperature, kind, depth)| Content { text, temperature, kind, depth })
}

fn contents() -> impl Strategy<Value = Vec<(String, Option<Vec<Content>>)>> {
    vec((short_text(), option::of(vec(content(), 0..3))), 0..3)
}

/// The value, less the members and elements that are called volatile.
fn stripped(value: Value) -> Value {
    match value {
        Value::Array(elements) => {
            let kept = elements.into_iter().filter(|element| {
                !element.as_str().is_some_and(|text| text.starts_with("volatile"))
            });
            kept.map(stripped).collect()
        }
        Value::Object(members) => {
            let kept = members.into_iter().filter(|(name, _)| !name.starts_with("volatile"));
            kept.map(|(name, value)| (name, stripped(value))).collect()
        }
        scalar => scalar,
    }
}

#[track_caller]
fn check<T: Request>(make: impl Fn(&str) -> T, [one, another]: [u64; 2]) {
    let values = [format!("volatile {one}"), format!("volatile, {another}")].map(|v| make(&v));
    let json = values.each_ref().map(|value| serde_json::to_value(value).unwrap());
    assert_ne!(json[0], json[1]);
    assert_eq!(values[0].idempotency_key(), values[1].idempotency_key());

    let form = oracle::canonical(&stripped(json[0].clone()).to_string());
    for value in &values {
        assert_form(value, &form);
        assert!(!canonical::to_string(value).contains("volatile"));
    }
}

fn skips_leave_no_trace<T: Request>() {
    for_all((contents(), any::<[u64; 2]>()), |(contents, volatile)| {
        let queued = |volatile: &str| {
            let jobs = |contents: &Vec<Content>| contents.iter().map(|c| c.job(volatile)).collect();
            let queue = |(name, of): &(String, Option<_>)| (name.clone(), of.as_ref().map(jobs));
            T::queued(contents.iter().map(queue).collect(), volatile.into())
        };
        check(queued, volatile);
    });
    for_all((content(), any::<[u64; 2]>()), |(content, volatile)| {
        check(|volatile| T::direct(content.job(volatile)), volatile);
    });
}

macro_rules! tests {
    ($($name:ident: $request:ty;)*) => {$(
        #[test]
        fn $name() {
            skips_leave_no_trace::<$request>();
        }
    )*};
}

tests! {
    externally_tagged: External;
    internally_tagged: Internal;
    adjacently_tagged: Adjacent;
    untagged: Untagged;
    externally_tagged_and_flattened: Flattened<External>;
    internally_tagged_and_flattened: Flattened<Internal>;
    adjacently_tagged_and_flattened: Flattened<Adjacent>;
    untagged_and_flattened: Flattened<Untagged>;
}
