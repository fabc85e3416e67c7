//! Longer texts, their examples tested.
//!
//! - [`in_the_key`]: what is in the key, attribute by attribute;
//! - [`changes`]: changing a struct without changing its keys.

pub mod changes;
pub mod in_the_key;
