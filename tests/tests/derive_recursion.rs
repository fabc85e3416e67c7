//! Types that contain themselves.

use std::collections::BTreeMap;
use std::rc::Rc;

use agentidemp::IdempotencyKey;
use agentidemp_tests::strategies::{short_text, text};
use agentidemp_tests::{assert_form, assert_wire, for_all};
use proptest::collection::vec;
use proptest::strategy::Strategy;
use serde::Serialize;

#[derive(Serialize, IdempotencyKey)]
struct List<T> {
    head: T,
    tail: Option<Box<List<T>>>,
}

#[derive(Debug, Serialize, IdempotencyKey)]
enum Tree<T> {
    Leaf(T),
    Branch { left: Box<Tree<T>>, right: Box<Self> },
    Many(Vec<Tree<T>>),
}

#[derive(Serialize, IdempotencyKey)]
struct Message {
    text: String,
    replies: Vec<Thread>,
}

#[derive(Serialize, IdempotencyKey)]
enum Thread {
    Of(Rc<Message>),
    ByName(BTreeMap<String, Message>),
    Closed,
}

#[test]
fn lists() {
    for_all(vec(text(), 1..40), |texts| {
        let list = texts.into_iter().fold(None, |tail, head| Some(Box::new(List { head, tail })));
        assert_wire(&list);
    });
}

#[test]
fn trees() {
    let tree = text().prop_map(Tree::Leaf).prop_recursive(5, 40, 4, |tree| {
        let branch = (tree.clone(), tree.clone())
            .prop_map(|(left, right)| Tree::Branch { left: left.into(), right: right.into() });
        proptest::prop_oneof![branch, vec(tree, 0..4).prop_map(Tree::Many)]
    });
    for_all(tree, |tree| assert_wire(&tree));
}

#[test]
fn types_that_contain_each_other() {
    for_all(vec(short_text(), 0..12), |texts| {
        let message = |text, replies| Message { text, replies };
        let top =
            texts.into_iter().fold(message("first".into(), vec![]), |inner, text| {
                match inner.replies.len() + text.len() % 2 {
                    0 => message(text, vec![Thread::Closed, Thread::Of(Rc::new(inner))]),
                    1 => message(text.clone(), vec![Thread::ByName([(text, inner)].into())]),
                    _ => message(text, vec![Thread::Of(Rc::new(inner))]),
                }
            });
        assert_wire(&top);
    });
}

#[test]
fn a_list_of_two() {
    let list = List { head: 1, tail: Some(Box::new(List { head: 2, tail: None })) };
    assert_form(&list, r#"{"head":1,"tail":{"head":2,"tail":null}}"#);
}
