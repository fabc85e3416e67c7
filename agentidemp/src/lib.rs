//! Idempotency keys derived from what a request says, so that a retry, or a second worker, can
//! never become a second charge.
//!
//! A retry must carry the key of the first attempt. A key made fresh per attempt, or per worker,
//! is another key; a key derived from the *content* of the request is the same in every process,
//! on every machine and in every language.
//!
//! ```
//! # #[cfg(feature = "derive")] {
//! use agentidemp::IdempotencyKey;
//!
//! #[derive(IdempotencyKey)]
//! #[idemp(scope = "catalog-refresh-{run_date}")]
//! struct RefreshJob {
//!     run_date: String,
//!     product: u64,
//!     prompt: String,
//!     #[idemp(skip)]
//!     enqueued_at: std::time::SystemTime,
//! }
//!
//! let job = |enqueued_at| RefreshJob {
//!     run_date: "2026-05-24".into(),
//!     product: 1812,
//!     prompt: "Describe the product in one sentence.".into(),
//!     enqueued_at,
//! };
//! let first = job(std::time::SystemTime::now()).idempotency_key();
//! let retry = job(std::time::SystemTime::now()).idempotency_key();
//! assert_eq!(first, retry);
//! assert_eq!(first, "catalog-refresh-2026-05-24:ik_2466ce05bb28d87a6b43914a99c82a7c");
//! # }
//! ```
//!
//! Three ideas, and where they live:
//!
//! - the **key** is what you get: [`Key`], with [`Scope`], and the helpers [`sha256_hex`],
//!   [`scoped`], [`uuidv5`] and their relatives for bytes you have at hand;
//! - the **canonical form** is what is hashed: [`Canonicalize`], [`Canonicalizer`] and the module
//!   [`canonical`]; `SPEC.md` states it for other languages;
//! - the **derive** writes it: `#[derive(IdempotencyKey)]` sorts the members at compile time and
//!   implements [`Canonicalize`] and [`IdempotencyKey`]. The guide says [what is in the
//!   key](guide::in_the_key), and how to [change a struct without changing its
//!   keys](guide::changes).
//!
//! What only implements `Serialize` has a key as well: `canonical_key(&value)`.
//!
//! # Features
//!
//! | feature | default | gives |
//! |---|---|---|
//! | `std` | yes | canonical forms of `HashMap` and `HashSet`; without it the crate is `no_std` with `alloc` |
//! | `derive` | yes | `#[derive(IdempotencyKey)]` |
//! | `serde` | yes | [`Key`] as a string in serde's formats; `canonical_key` and `canonical_string` of whatever implements `Serialize`, and `#[idemp(serde)]` |
//! | `random` | yes | `random()` |
//! | `serde_json` | no | canonical forms of `serde_json`'s `Value`, `Map`, `Number` and `RawValue` |
//! | `http` | no | [`Key`] as an `http::HeaderValue` |
//!
//! No feature, here or anywhere in the dependency graph, changes a key.

#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
pub mod canonical;
// Its examples need these features, the text does not.
#[cfg(any(not(doctest), all(feature = "std", feature = "derive", feature = "serde")))]
pub mod guide;
mod helpers;
mod idempotency;
mod key;
mod scope;
mod text;

#[cfg(feature = "serde")]
pub use crate::canonical::{canonical_key, canonical_string};
#[cfg(feature = "random")]
pub use crate::helpers::random;
#[doc(no_inline)]
pub use crate::helpers::uuidv5 as uuid_v5;
pub use crate::{
    canonical::{Canonicalize, CanonicalizeError, Canonicalizer},
    helpers::{NAMESPACE_ANTHROPIC, scoped, scoped_key, scoped_sha256_hex, sha256_hex, uuidv5},
    idempotency::IdempotencyKey,
    key::{Key, ParseKeyError},
    scope::Scope,
};

/// Derives [`IdempotencyKey`], [`Canonicalize`] and, where there are members, [`canonical::Members`].
///
/// It reads serde's attributes that change the JSON, and its own, `#[idemp(...)]`, which win. [What
/// is in the key](guide::in_the_key) lists them, each with the JSON that it makes.
#[cfg(feature = "derive")]
pub use agentidemp_derive::IdempotencyKey;

const DISPLAY_FAILED: &str = "a Display implementation returned an error";
