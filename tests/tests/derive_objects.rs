//! Jobs behind pointers, trait objects, and types whose size is not known.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use agentidemp::{Canonicalize, IdempotencyKey, Key, canonical};
use agentidemp_tests::{assert_form, assert_wire, key_text};
use serde::Serialize;

#[derive(Clone, Serialize, IdempotencyKey)]
#[idemp(scope = "tenant/{tenant}")]
struct Job {
    tenant: u8,
    prompt: String,
}

#[derive(Serialize, IdempotencyKey)]
enum Other {
    Charge(u64),
}

fn job() -> Job {
    Job { tenant: 7, prompt: "\u{1f600}".into() }
}

#[test]
fn a_pointer_has_the_key_of_what_it_points_to() {
    fn key<T: IdempotencyKey>(job: T) -> Key {
        job.idempotency_key()
    }
    let form = "{\"prompt\":\"\u{1f600}\",\"tenant\":7}";
    let expected = format!("tenant/7:{}", key_text(form));
    let mut job = job();
    assert_eq!(job.idempotency_key(), expected);
    assert_eq!(key(&job), expected);
    assert_eq!(key(&mut job), expected);
    assert_eq!(key(Box::new(&job)), expected);
    assert_eq!(key(Cow::Borrowed(&job)), expected);
    assert_eq!(key(Rc::new(Cow::<Job>::Owned(job.clone()))), expected);
    assert_form(&Rc::new(&job), form);
    let shared = Arc::new(job);
    assert_eq!(shared.idempotency_key(), expected);
    assert_eq!(key(&shared), expected);
    assert_eq!(IdempotencyKey::scope(&shared), shared.scope());
}

#[test]
fn jobs_of_many_types_in_one_list() {
    let jobs: Vec<Box<dyn IdempotencyKey>> = vec![Box::new(job()), Box::new(Other::Charge(5))];
    assert_eq!(jobs[0].idempotency_key(), job().idempotency_key());
    assert_eq!(jobs[1].idempotency_key(), Other::Charge(5).idempotency_key());
    assert_eq!(jobs[1].canonical_string(), r#"{"Charge":5}"#);
    assert_eq!(canonical::to_string(&jobs), canonical::to_string(&(job(), Other::Charge(5))));
    let shared: Arc<dyn IdempotencyKey + Send + Sync> = Arc::new(job());
    assert_eq!(shared.idempotency_key(), job().idempotency_key());
}

#[derive(IdempotencyKey)]
struct Envelope<'a> {
    content: Box<dyn Canonicalize + 'a>,
    also: &'a (dyn Canonicalize + Sync),
    jobs: Vec<Rc<dyn IdempotencyKey>>,
    by_name: [(&'a str, &'a dyn Canonicalize); 2],
}

#[test]
fn trait_objects_are_content() {
    let text = String::from("a");
    let envelope = Envelope {
        content: Box::new(text.as_str()),
        also: &0.5_f32,
        jobs: vec![Rc::new(Other::Charge(1)), Rc::new(job())],
        by_name: [("one", &1), ("none", &None::<u8>)],
    };
    assert_form(
        &envelope,
        concat!(
            r#"{"also":0.5,"by_name":[["one",1],["none",null]],"content":"a","#,
            "\"jobs\":[{\"Charge\":1},{\"prompt\":\"\u{1f600}\",\"tenant\":7}]}",
        ),
    );
}

#[derive(Serialize, IdempotencyKey)]
#[idemp(scope = "{name}")]
struct Tail<T: ?Sized> {
    name: &'static str,
    tail: T,
}

#[test]
fn a_tail_of_unknown_size() {
    let sized = Tail { name: "a", tail: [1, 2, 3] };
    let slice: &Tail<[i32]> = &sized;
    assert_wire(slice);
    assert_eq!(slice.idempotency_key(), sized.idempotency_key());
    assert_eq!(slice.idempotency_key().scope().as_deref(), Some("a"));

    let object: Box<Tail<dyn Canonicalize>> = Box::new(Tail { name: "b", tail: Other::Charge(3) });
    assert_form(&*object, r#"{"name":"b","tail":{"Charge":3}}"#);
    assert_eq!(object.idempotency_key().scope().as_deref(), Some("b"));
}

#[test]
fn keys_of_what_has_no_size() {
    assert_form("a", r#""a""#);
    assert_form(&["a", "b"][..], r#"["a","b"]"#);
    assert_form::<dyn Canonicalize>(&7, "7");
    assert_form::<dyn IdempotencyKey>(&Other::Charge(7), r#"{"Charge":7}"#);
}
