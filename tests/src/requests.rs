//! The requests that agents send, as faithful trees of types: [`openai::ChatRequest`] and
//! [`anthropic::MessagesRequest`].
//!
//! The types are those of the public wire schemas, with the serde attributes that clients of these
//! APIs use: enums tagged by `type` and `role`, untagged unions, optional members that are left
//! out, flattened ones. [`strategies`] makes random requests of both.

pub mod anthropic;
pub mod openai;
pub mod strategies;
