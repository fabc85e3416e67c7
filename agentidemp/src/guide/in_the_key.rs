//! What is in the key.
//!
//! One rule: what is hashed is the canonical form ([RFC 8785]) of the JSON that
//! `serde_json::to_string` writes for the value, less what is skipped. So a type that derives both
//! says what it is once, for the wire and for the key, and a service in another language makes the
//! same key from the JSON that it receives.
//!
//! ```
//! use agentidemp::{IdempotencyKey, sha256_hex};
//! use serde::Serialize;
//!
//! #[derive(Serialize, IdempotencyKey)]
//! #[serde(rename_all = "camelCase")]
//! struct Refund {
//!     order_id: u64,
//!     amount: Option<u32>,
//!     #[serde(rename = "type")]
//!     kind: &'static str,
//!     #[idemp(skip)]
//!     attempt: u8,
//! }
//!
//! let refund = Refund { order_id: 7, amount: None, kind: "full", attempt: 2 };
//! assert_eq!(
//!     serde_json::to_string(&refund)?,
//!     r#"{"orderId":7,"amount":null,"type":"full","attempt":2}"#,
//! );
//! assert_eq!(refund.canonical_string(), r#"{"amount":null,"orderId":7,"type":"full"}"#);
//! assert_eq!(refund.idempotency_key(), sha256_hex(refund.canonical_string()));
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! The type need not derive `Serialize`: every attribute of serde that changes the JSON has a
//! spelling in `#[idemp(...)]`. Where both are there, `#[idemp(...)]` wins. Attributes of serde that
//! only change how JSON is *read* (`default`, `alias`, `deserialize_with` …) are passed over, and
//! one that is not known is an error.
//!
//! [RFC 8785]: https://www.rfc-editor.org/rfc/rfc8785
//!
//! | on | `#[idemp(...)]` | as `#[serde(...)]` | makes |
//! |---|---|---|---|
//! | type | `scope = "text-{field}"` | | the key's scope, no part of what is hashed |
//! | type | `explicit` | | every field must say `include` or `skip` |
//! | type | `rename_all = "camelCase"` | the same | [names](#names) in another case |
//! | enum | `rename_all_fields = "camelCase"` | the same | the same for the fields of all variants |
//! | type | `tag`, `content`, `untagged` | the same | how a value [says its variant](#variants) |
//! | struct | `tag = "type"`, `rename = "name"` | the same | a member that names the type |
//! | struct | `transparent` | the same | the form of [the one field](#other-shapes) |
//! | type | `into = Type` | `into = "Type"` | the form of what it converts into |
//! | type | `crate = path`, `bound = "…"` | | where `agentidemp` is; the bounds of the impls |
//! | variant | `rename`, `rename_all`, `untagged` | the same | as on the type, for one variant |
//! | variant | `skip` | `skip`, `skip_serializing` | values without JSON, so without a key |
//! | field | `skip` | `skip`, `skip_serializing` | [nothing](#what-is-left-out) |
//! | field | `include` | | content, in spite of its name or of serde's `skip` |
//! | field | `skip_if = path` | `skip_serializing_if = "path"` | nothing, if the function says so |
//! | field | `rename = "name"` | `rename`, `rename(serialize = …)` | another name |
//! | field | `flatten` | `flatten` | its [members](#flattened-fields), beside the others |
//! | field | `with = path` | | the form of [what the function returns](#normalised-fields) |
//! | field | `unordered` | | a sequence whose order does not count |
//! | field | `serde` | | the form of [what it serializes](#fields-that-serialize-themselves) |
//! | field | | `with`, `serialize_with` | the form of what the function serializes |
//!
//! `remote` and `getter` are refused, and so are `with` and `serialize_with` on a variant.
//!
//! # What is left out
//!
//! A field that says `#[idemp(skip)]` is no part of the key, however deep it lies; nothing stands in
//! its place. So is a field that serde skips, unless it says `#[idemp(include)]`.
//!
//! ```
//! use agentidemp::IdempotencyKey;
//!
//! #[derive(IdempotencyKey)]
//! struct Job {
//!     prompt: &'static str,
//!     steps: Vec<Step>,
//!     #[idemp(skip)]
//!     enqueued_at: std::time::SystemTime,
//!     #[idemp(skip_if = Option::is_none)]
//!     seed: Option<u64>,
//! }
//!
//! #[derive(IdempotencyKey)]
//! enum Step {
//!     Say(&'static str, #[idemp(skip)] u64),
//! }
//!
//! let job = Job {
//!     prompt: "Tell me",
//!     steps: vec![Step::Say("hello", 1)],
//!     enqueued_at: std::time::SystemTime::now(),
//!     seed: None,
//! };
//! assert_eq!(job.canonical_string(), r#"{"prompt":"Tell me","steps":[{"Say":["hello"]}]}"#);
//! ```
//!
//! Three guards stand before a key that changes by accident. Types that differ from process to
//! process have no canonical form, so a struct with an `Instant`, a `SystemTime`, an atomic, a lock
//! or a cell does not compile until the field says what to do:
//!
//! ```compile_fail
//! #[derive(agentidemp::IdempotencyKey)]
//! struct Job {
//!     prompt: String,
//!     enqueued_at: std::time::SystemTime,
//! }
//! ```
//!
//! A field that is only *named* like something volatile (`created_at`, `attempt`, `nonce`,
//! `request_id`, `trace_id` …) raises a warning until it says `skip` or `include`. And under
//! `#[idemp(explicit)]` every field says one of the two:
//!
//! ```compile_fail
//! #[derive(agentidemp::IdempotencyKey)]
//! #[idemp(explicit)]
//! struct Job {
//!     #[idemp(include)]
//!     prompt: String,
//!     worker: u8,
//! }
//! ```
//!
//! # Names
//!
//! ```
//! use agentidemp::IdempotencyKey;
//!
//! #[derive(IdempotencyKey)]
//! #[idemp(rename_all = "snake_case", rename_all_fields = "camelCase")]
//! enum Event {
//!     OrderPaid { order_id: u64 },
//!     #[idemp(rename = "refund", rename_all = "UPPERCASE")]
//!     OrderRefunded { order_id: u64, #[idemp(rename = "why")] reason: &'static str },
//! }
//!
//! let paid = Event::OrderPaid { order_id: 7 };
//! assert_eq!(paid.canonical_string(), r#"{"order_paid":{"orderId":7}}"#);
//! let refunded = Event::OrderRefunded { order_id: 7, reason: "late" };
//! assert_eq!(refunded.canonical_string(), r#"{"refund":{"ORDER_ID":7,"why":"late"}}"#);
//! ```
//!
//! # Variants
//!
//! ```
//! use agentidemp::IdempotencyKey;
//!
//! macro_rules! payment {
//!     ($name:ident $(#[$attribute:meta])*) => {
//!         #[derive(IdempotencyKey)]
//!         $(#[$attribute])*
//!         enum $name {
//!             Cash,
//!             Card(Card),
//!             Transfer { iban: u64 },
//!         }
//!     };
//! }
//!
//! #[derive(IdempotencyKey)]
//! struct Card { number: u64 }
//!
//! payment!(External);
//! assert_eq!(External::Cash.canonical_string(), r#""Cash""#);
//! assert_eq!(External::Card(Card { number: 1 }).canonical_string(), r#"{"Card":{"number":1}}"#);
//! assert_eq!(External::Transfer { iban: 1 }.canonical_string(), r#"{"Transfer":{"iban":1}}"#);
//!
//! payment!(Internal #[idemp(tag = "by")]);
//! assert_eq!(Internal::Cash.canonical_string(), r#"{"by":"Cash"}"#);
//! assert_eq!(Internal::Card(Card { number: 1 }).canonical_string(), r#"{"by":"Card","number":1}"#);
//! assert_eq!(Internal::Transfer { iban: 1 }.canonical_string(), r#"{"by":"Transfer","iban":1}"#);
//!
//! payment!(Adjacent #[idemp(tag = "by", content = "with")]);
//! assert_eq!(Adjacent::Cash.canonical_string(), r#"{"by":"Cash"}"#);
//! assert_eq!(
//!     Adjacent::Card(Card { number: 1 }).canonical_string(),
//!     r#"{"by":"Card","with":{"number":1}}"#,
//! );
//!
//! payment!(Untagged #[idemp(untagged)]);
//! assert_eq!(Untagged::Cash.canonical_string(), "null");
//! assert_eq!(Untagged::Card(Card { number: 1 }).canonical_string(), r#"{"number":1}"#);
//! ```
//!
//! Without a tag, two variants of the same content are the same request, on the wire and for the
//! key. A single variant can be `untagged`. Beside an internal tag a newtype variant shows the
//! members of its field, so the field must have some.
//!
//! # Flattened fields
//!
//! ```
//! use std::collections::BTreeMap;
//! use agentidemp::IdempotencyKey;
//!
//! #[derive(IdempotencyKey)]
//! struct Request {
//!     model: &'static str,
//!     #[idemp(flatten)]
//!     paging: Option<Paging>,
//!     #[idemp(flatten)]
//!     extra: BTreeMap<&'static str, u8>,
//! }
//!
//! #[derive(IdempotencyKey)]
//! struct Paging { limit: u8, offset: u8 }
//!
//! let request = Request {
//!     model: "m",
//!     paging: Some(Paging { limit: 10, offset: 0 }),
//!     extra: BTreeMap::from([("user", 7), ("limit", 20)]),
//! };
//! assert_eq!(
//!     request.canonical_string(),
//!     r#"{"limit":10,"limit":20,"model":"m","offset":0,"user":7}"#,
//! );
//! ```
//!
//! Members that share a name are both kept, in the order in which serde writes them. What has no
//! members cannot be flattened, and does not compile; `None` has none and is fine. Structs with
//! named fields, maps and enums have members. A newtype, and a newtype variant of an untagged enum,
//! has those of its field where that says so:
//!
//! ```
//! # use std::collections::BTreeMap;
//! # use agentidemp::IdempotencyKey;
//! #[derive(IdempotencyKey)]
//! struct Labels(#[idemp(flatten)] BTreeMap<String, String>);
//! ```
//!
//! # Other shapes
//!
//! ```
//! use agentidemp::IdempotencyKey;
//!
//! /// A struct that names itself.
//! #[derive(IdempotencyKey)]
//! #[idemp(tag = "object", rename = "list")]
//! struct Page { data: Vec<u8> }
//!
//! assert_eq!(Page { data: vec![1] }.canonical_string(), r#"{"data":[1],"object":"list"}"#);
//!
//! /// The form of its field, as every newtype has.
//! #[derive(IdempotencyKey)]
//! #[idemp(transparent)]
//! struct Id { value: u64 }
//!
//! assert_eq!(Id { value: 7 }.canonical_string(), "7");
//!
//! /// The form of what it converts into.
//! #[derive(Clone, IdempotencyKey)]
//! #[idemp(into = String)]
//! struct Version(u8, u8);
//!
//! impl From<Version> for String {
//!     fn from(Version(major, minor): Version) -> Self {
//!         format!("{major}.{minor}")
//!     }
//! }
//!
//! assert_eq!(Version(1, 85).canonical_string(), r#""1.85""#);
//! ```
//!
//! # Normalised fields
//!
//! Two requests that mean the same should say the same. `with` names a function from a reference to
//! the field to anything that has a canonical form; `unordered` sorts the elements of a sequence by
//! their canonical bytes. The wire is not changed by either.
//!
//! ```
//! use agentidemp::IdempotencyKey;
//!
//! #[derive(IdempotencyKey)]
//! struct Invite {
//!     #[idemp(with = address)]
//!     email: String,
//!     #[idemp(unordered)]
//!     groups: Vec<&'static str>,
//! }
//!
//! fn address(email: &String) -> String {
//!     email.trim().to_lowercase()
//! }
//!
//! let one = Invite { email: "A@b.example ".into(), groups: vec!["staff", "admin"] };
//! let other = Invite { email: "a@b.example".into(), groups: vec!["admin", "staff"] };
//! assert_eq!(one.canonical_string(), r#"{"email":"a@b.example","groups":["admin","staff"]}"#);
//! assert_eq!(one.idempotency_key(), other.idempotency_key());
//! ```
//!
//! # Fields that serialize themselves
//!
//! A type of another crate has no canonical form here, but often implements `Serialize`.
//! `#[idemp(serde)]` takes what it serializes, and so does the function of serde's `with` or
//! `serialize_with`. That code is not ours, and can fail: then the value has no key, and the error
//! names the field.
//!
//! ```
//! use agentidemp::IdempotencyKey;
//! use serde::{Serialize, Serializer, ser::Error};
//!
//! #[derive(Serialize, IdempotencyKey)]
//! struct Charge {
//!     order: u64,
//!     #[idemp(serde)]
//!     amount: Decimal,
//! }
//!
//! // Of another crate.
//! struct Decimal(Option<u64>);
//!
//! impl Serialize for Decimal {
//!     fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
//!         match self.0 {
//!             Some(cents) => serializer.collect_str(&format_args!("{}.{:02}", cents / 100, cents % 100)),
//!             None => Err(S::Error::custom("not a number")),
//!         }
//!     }
//! }
//!
//! let charge = Charge { order: 7, amount: Decimal(Some(1999)) };
//! assert_eq!(charge.canonical_string(), r#"{"amount":"19.99","order":7}"#);
//!
//! let charge = Charge { order: 7, amount: Decimal(None) };
//! assert_eq!(
//!     charge.try_idempotency_key().unwrap_err().to_string(),
//!     "field `amount` of `Charge` has no canonical form: not a number",
//! );
//! ```
