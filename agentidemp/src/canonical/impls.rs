//! The canonical forms of the types of `core` and `std`, a table per kind.

mod collections;
mod numbers;
mod pointers;
#[cfg(feature = "serde_json")]
mod serde_json;
mod shapes;
mod text;
