//! Changing a struct without changing its keys.
//!
//! A key that changes in a release is a second charge: a job that was tried before the release is
//! tried again after it, under another key. What counts is the canonical form, the JSON on the wire
//! less what is skipped. This chapter says which changes of a type leave it as it is, and which do
//! not. The name of the type is no part of it, so the examples call it `Before` and `After`.
//!
//! A test with a value and its key of today finds the others:
//!
//! ```
//! # use agentidemp::IdempotencyKey;
//! #[derive(IdempotencyKey)]
//! struct Refund {
//!     order: u64,
//!     cents: u32,
//! }
//!
//! let refund = Refund { order: 7, cents: 1999 };
//! assert_eq!(refund.idempotency_key(), "ik_d9484104ea863347ef70527e1caa6002");
//! ```
//!
//! # Reordering fields
//!
//! Members are sorted, so the order of named fields does not count. That of the fields of a tuple
//! does, as that of the elements of a `Vec`.
//!
//! ```
//! # use agentidemp::IdempotencyKey;
//! #[derive(IdempotencyKey)]
//! struct Before { order: u64, cents: u32 }
//!
//! #[derive(IdempotencyKey)]
//! struct After { cents: u32, order: u64 }
//!
//! assert_eq!(
//!     Before { order: 7, cents: 1999 }.idempotency_key(),
//!     After { order: 7, cents: 1999 }.idempotency_key(),
//! );
//! ```
//!
//! # Renaming a field, a variant or a type
//!
//! The name on the wire is what counts, so the old one is kept with `rename`, as it is for clients
//! that send the JSON. Types may be renamed freely, unless a `tag` shows the name of a struct.
//!
//! ```
//! # use agentidemp::IdempotencyKey;
//! #[derive(IdempotencyKey)]
//! enum Before { Refund { cents: u32 } }
//!
//! #[derive(IdempotencyKey)]
//! enum After {
//!     #[idemp(rename = "Refund")]
//!     Reimbursement {
//!         #[idemp(rename = "cents")]
//!         amount_in_cents: u32,
//!     },
//! }
//!
//! assert_eq!(
//!     Before::Refund { cents: 1999 }.idempotency_key(),
//!     After::Reimbursement { amount_in_cents: 1999 }.idempotency_key(),
//! );
//! ```
//!
//! # Adding an optional field
//!
//! A new field changes the key of every value, even where it is `None`: `null` is content. With
//! `skip_if`, or serde's `skip_serializing_if`, a value that does not use the field keeps its key.
//!
//! ```
//! # use agentidemp::IdempotencyKey;
//! #[derive(IdempotencyKey)]
//! struct Before { order: u64 }
//!
//! #[derive(IdempotencyKey)]
//! struct Careless { order: u64, note: Option<String> }
//!
//! #[derive(IdempotencyKey)]
//! struct After {
//!     order: u64,
//!     #[idemp(skip_if = Option::is_none)]
//!     note: Option<String>,
//! }
//!
//! let before = Before { order: 7 }.idempotency_key();
//! assert_ne!(before, Careless { order: 7, note: None }.idempotency_key());
//! assert_eq!(before, After { order: 7, note: None }.idempotency_key());
//! assert_ne!(before, After { order: 7, note: Some("late".into()) }.idempotency_key());
//! ```
//!
//! A field that is not optional joins in the same way, if one of its values stands for what went
//! without saying.
//!
//! ```
//! # use agentidemp::IdempotencyKey;
//! # #[derive(IdempotencyKey)]
//! # struct Before { order: u64 }
//! #[derive(IdempotencyKey)]
//! struct After {
//!     order: u64,
//!     #[idemp(skip_if = is_one)]
//!     copies: u8,
//! }
//!
//! fn is_one(copies: &u8) -> bool {
//!     *copies == 1
//! }
//!
//! let before = Before { order: 7 }.idempotency_key();
//! assert_eq!(before, After { order: 7, copies: 1 }.idempotency_key());
//! assert_ne!(before, After { order: 7, copies: 2 }.idempotency_key());
//! ```
//!
//! # Removing a field
//!
//! Skipping a field that was content changes every key. What should leave the code but not the keys
//! has to stay in the form: as a constant, behind a function.
//!
//! ```
//! # use agentidemp::IdempotencyKey;
//! #[derive(IdempotencyKey)]
//! struct Before { order: u64, version: u8 }
//!
//! #[derive(IdempotencyKey)]
//! struct After {
//!     order: u64,
//!     #[idemp(with = always_2)]
//!     version: (),
//! }
//!
//! fn always_2(_: &()) -> u8 {
//!     2
//! }
//!
//! assert_eq!(
//!     Before { order: 7, version: 2 }.idempotency_key(),
//!     After { order: 7, version: () }.idempotency_key(),
//! );
//! ```
//!
//! # Widening a number
//!
//! Integers of every width are the same decimals. A float of another width is not the same number:
//! 0.7 as an `f32` is not 0.7 as an `f64`, and converting one to the other shows it. An integer that
//! becomes a float keeps its key up to 2^53, where doubles stop telling integers apart.
//!
//! ```
//! # use agentidemp::{IdempotencyKey, Key};
//! #[derive(IdempotencyKey)]
//! struct Before { cents: u16, rate: f32 }
//!
//! #[derive(IdempotencyKey)]
//! struct After<T> { cents: i128, rate: T }
//!
//! let before = Before { cents: 1999, rate: 0.7 }.idempotency_key();
//! assert_eq!(before, After { cents: 1999, rate: 0.7_f32 }.idempotency_key());
//! assert_eq!(before, After { cents: 1999, rate: 0.7_f64 }.idempotency_key());
//! assert_ne!(before, After { cents: 1999, rate: f64::from(0.7_f32) }.idempotency_key());
//!
//! assert_eq!(Key::of(&1999_u16), Key::of(&1999.0));
//! assert_ne!(Key::of(&((1_u64 << 53) + 1)), Key::of(&9_007_199_254_740_993.0));
//! ```
//!
//! # Splitting a variant
//!
//! A variant that becomes two keeps its keys where it keeps its name. The new one has keys of its
//! own, and values that move to it change theirs.
//!
//! ```
//! # use agentidemp::IdempotencyKey;
//! #[derive(IdempotencyKey)]
//! enum Before { Card { number: u64 } }
//!
//! #[derive(IdempotencyKey)]
//! enum After {
//!     #[idemp(rename = "Card")]
//!     Credit { number: u64 },
//!     Debit { number: u64 },
//! }
//!
//! let before = Before::Card { number: 4242 }.idempotency_key();
//! assert_eq!(before, After::Credit { number: 4242 }.idempotency_key());
//! assert_ne!(before, After::Debit { number: 4242 }.idempotency_key());
//! ```
//!
//! A variant that is only added changes no key of the others.
//!
//! # Changing a type for one that says the same
//!
//! Pointers, newtypes, and collections of another kind write the same JSON: `String`, `Box<str>`,
//! `Cow<str>` and an enum of unit variants a string; `Vec`, arrays, slices and `VecDeque` an array;
//! `HashMap`, `BTreeMap` and a struct an object.
//!
//! ```
//! # use std::collections::BTreeMap;
//! # use agentidemp::IdempotencyKey;
//! #[derive(IdempotencyKey)]
//! struct Before { currency: String, amounts: Vec<u32>, limits: BTreeMap<String, u8> }
//!
//! #[derive(IdempotencyKey)]
//! struct After { currency: Currency, amounts: [Cents; 2], limits: Limits }
//!
//! #[derive(IdempotencyKey)]
//! enum Currency { EUR, USD }
//!
//! #[derive(IdempotencyKey)]
//! struct Cents(u64);
//!
//! #[derive(IdempotencyKey)]
//! struct Limits { daily: u8 }
//!
//! assert_eq!(
//!     Before {
//!         currency: "EUR".into(),
//!         amounts: vec![1999, 501],
//!         limits: BTreeMap::from([("daily".into(), 3)]),
//!     }
//!     .idempotency_key(),
//!     After {
//!         currency: Currency::EUR,
//!         amounts: [Cents(1999), Cents(501)],
//!         limits: Limits { daily: 3 },
//!     }
//!     .idempotency_key(),
//! );
//! ```
//!
//! # Moving fields into a struct of their own
//!
//! Flattened, they stay where they were.
//!
//! ```
//! # use agentidemp::IdempotencyKey;
//! #[derive(IdempotencyKey)]
//! struct Before { model: u8, limit: u8, offset: u8 }
//!
//! #[derive(IdempotencyKey)]
//! struct After {
//!     model: u8,
//!     #[idemp(flatten)]
//!     paging: Paging,
//! }
//!
//! #[derive(IdempotencyKey)]
//! struct Paging { limit: u8, offset: u8 }
//!
//! assert_eq!(
//!     Before { model: 1, limit: 10, offset: 0 }.idempotency_key(),
//!     After { model: 1, paging: Paging { limit: 10, offset: 0 } }.idempotency_key(),
//! );
//! ```
//!
//! # What changes keys
//!
//! - another name on the wire, another case in `rename_all`, another `tag`, `content` or tagging;
//! - a field that joins without `skip_if`, a field that leaves, `skip` where there was none;
//! - `with` or `unordered` where there was none, for the values that they normalise;
//! - a number that becomes a string, or an optional that becomes what it held: `null` is gone;
//! - another scope. The digits stay: `key.digest()` is that of the content alone.
