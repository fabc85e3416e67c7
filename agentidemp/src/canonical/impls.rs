//! The canonical forms of the types of `core` and `std`, a table per kind.

mod collections;
mod numbers;
mod pointers;
mod shapes;
mod text;
