//! Where both attributes say how an enum is tagged, our own words win: the form is that of an enum on
//! which serde says what they say.

#[macro_use]
mod wire;

use agentidemp::IdempotencyKey;
use agentidemp_tests::wire_form;
use serde::Serialize;

#[derive(Clone, Serialize, IdempotencyKey)]
struct Part {
    n: i64,
    text: String,
}

/// What the enums below say, in serde's words.
mod meant {
    use super::{IdempotencyKey, Part, Serialize};

    /// The variants of the enums below, tagged as they are meant to be.
    macro_rules! enums {
        ($($name:ident $(#[$attr:meta])*;)*) => {$(
            #[derive(Serialize, IdempotencyKey)]
            $(#[$attr])*
            pub(crate) enum $name {
                #[serde(rename = "\"")]
                Renamed(Part),
                #[serde(rename_all = "UPPERCASE")]
                Struct { the_number: i64 },
                Unit,
                #[serde(untagged)]
                Bare { the_number: i64 },
            }
        )*};
    }

    enums! {
        Internal #[serde(tag = "t", rename_all = "UPPERCASE", rename_all_fields = "kebab-case")];
        Adjacent #[serde(tag = "t", content = "c", rename_all_fields = "kebab-case")];
        Untagged #[serde(untagged, rename_all_fields = "kebab-case")];
    }
}

/// The variants of an enum that is tagged so by serde, and otherwise by us.
macro_rules! enums {
    ($($name:ident $(#[$attr:meta])*;)*) => {$(
        #[derive(Serialize, IdempotencyKey)]
        $(#[$attr])*
        enum $name {
            #[serde(rename = "x")]
            #[idemp(rename = "\"")]
            Renamed(Part),
            #[serde(rename_all = "kebab-case")]
            #[idemp(rename_all = "UPPERCASE")]
            Struct { the_number: i64 },
            Unit,
            #[idemp(untagged)]
            Bare { the_number: i64 },
        }
    )*};
}

enums! {
    InternalOverUntagged
        #[serde(untagged, rename_all_fields = "UPPERCASE")]
        #[idemp(tag = "t", rename_all = "UPPERCASE", rename_all_fields = "kebab-case")];
    InternalOverAdjacent
        #[serde(tag = "x", content = "y", rename_all = "UPPERCASE")]
        #[idemp(tag = "t", rename_all_fields = "kebab-case")];
    AdjacentOverInternal
        #[serde(tag = "x", rename_all_fields = "UPPERCASE")]
        #[idemp(tag = "t", content = "c", rename_all_fields = "kebab-case")];
    AdjacentOverUntagged
        #[serde(untagged)]
        #[idemp(tag = "t", content = "c", rename_all_fields = "kebab-case")];
    UntaggedOverInternal
        #[serde(tag = "x", rename_all_fields = "kebab-case")]
        #[idemp(untagged)];
    UntaggedOverExternal
        #[serde(rename_all_fields = "lowercase")]
        #[idemp(untagged, rename_all_fields = "kebab-case")];
}

/// One of each variant.
macro_rules! variants {
    ($($enum:ident)::+, $leaves:expr) => {{
        use $($enum)::+ as It;
        let (the_number, text, ..) = $leaves;
        [
            It::Renamed(Part { n: the_number, text }),
            It::Struct { the_number },
            It::Unit,
            It::Bare { the_number },
        ]
    }};
}

follow! {
    internal_over_untagged: leaves =>
        variants!(meant::Internal, leaves), variants!(InternalOverUntagged, leaves);
    internal_over_adjacent: leaves =>
        variants!(meant::Internal, leaves), variants!(InternalOverAdjacent, leaves);
    adjacent_over_internal: leaves =>
        variants!(meant::Adjacent, leaves), variants!(AdjacentOverInternal, leaves);
    adjacent_over_untagged: leaves =>
        variants!(meant::Adjacent, leaves), variants!(AdjacentOverUntagged, leaves);
    untagged_over_internal: leaves =>
        variants!(meant::Untagged, leaves), variants!(UntaggedOverInternal, leaves);
    untagged_over_external: leaves =>
        variants!(meant::Untagged, leaves), variants!(UntaggedOverExternal, leaves);
}

#[test]
fn serde_still_writes_what_it_is_told() {
    let leaves = || (7, String::from("a"), None::<u8>);
    assert_eq!(
        wire_form(&variants!(InternalOverUntagged, leaves())),
        r#"[{"n":7,"text":"a"},{"the-number":7},null,{"THE_NUMBER":7}]"#,
    );
    assert_eq!(
        wire_form(&variants!(AdjacentOverInternal, leaves())[..2]),
        r#"[{"n":7,"text":"a","x":"x"},{"the-number":7,"x":"Struct"}]"#,
    );
}
