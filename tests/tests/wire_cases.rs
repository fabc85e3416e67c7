//! Every case of names follows the wire: on fields, on variants and on the fields of variants, in
//! serde's words and in our own.

#[macro_use]
mod wire;

/// The types of one case, in the words of one attribute, and values of them.
macro_rules! types {
    ($side:ident, $words:ident, $case:literal) => {
        pub(crate) mod $side {
            use agentidemp::IdempotencyKey;
            use serde::Serialize;

            use crate::wire::Leaves;

            #[derive(Serialize, IdempotencyKey)]
            #[$words(rename_all = $case)]
            pub(crate) struct Fields {
                a: i64,
                two_words: String,
                _leading: Option<u8>,
                trailing_: f64,
                two__bars: i64,
                r#type: i64,
                x1_2y: i64,
                mixedCase: i64,
                café_é: i64,
                #[$words(rename = "kept_As_IT_is")]
                renamed: i64,
            }

            #[derive(Serialize, IdempotencyKey)]
            #[$words(rename_all = $case)]
            pub(crate) enum Variants {
                A,
                TwoWords(i64),
                HTTPServer(i64, String),
                X1Y2 {
                    two_words: Option<u8>,
                },
                With_bar,
                CaféÉté,
                #[$words(rename = "kept_As_IT_is")]
                Renamed,
            }

            #[derive(Serialize, IdempotencyKey)]
            #[$words(rename_all_fields = $case, tag = "type")]
            pub(crate) enum FieldsOfAll {
                TwoWords {
                    two_words: i64,
                    mixedCase: f64,
                },
                #[$words(rename_all = "SCREAMING-KEBAB-CASE")]
                OwnCase {
                    two_words: i64,
                    mixedCase: f64,
                },
            }

            #[derive(Serialize, IdempotencyKey)]
            #[$words(rename_all_fields = "SCREAMING-KEBAB-CASE", tag = "type", content = "value")]
            pub(crate) enum FieldsOfOne {
                #[$words(rename_all = $case)]
                OwnCase {
                    two_words: i64,
                    #[$words(rename = "kept_As_IT_is")]
                    renamed: f64,
                },
                CaseOfAll {
                    two_words: i64,
                },
            }

            #[derive(Serialize, IdempotencyKey)]
            #[$words(rename_all = $case, rename_all_fields = $case)]
            pub(crate) enum Both {
                TwoWords {
                    two_words: i64,
                },
                #[$words(untagged)]
                Untagged {
                    two_words: i64,
                },
            }

            pub(crate) fn fields((n, text, o, f, _): Leaves) -> Fields {
                Fields {
                    a: n,
                    two_words: text,
                    _leading: o,
                    trailing_: f,
                    two__bars: n,
                    r#type: n,
                    x1_2y: n,
                    mixedCase: n,
                    café_é: n,
                    renamed: n,
                }
            }

            pub(crate) fn variants((n, text, two_words, ..): Leaves) -> [Variants; 7] {
                use Variants::{A, CaféÉté, HTTPServer, Renamed, TwoWords, With_bar, X1Y2};
                let http = HTTPServer(n, text);
                [A, TwoWords(n), http, X1Y2 { two_words }, With_bar, CaféÉté, Renamed]
            }

            pub(crate) fn fields_of_all((n, _, _, f, _): Leaves) -> [FieldsOfAll; 2] {
                let own = FieldsOfAll::OwnCase { two_words: n, mixedCase: f };
                [own, FieldsOfAll::TwoWords { two_words: n, mixedCase: f }]
            }

            pub(crate) fn fields_of_one((n, _, _, f, _): Leaves) -> [FieldsOfOne; 2] {
                let own = FieldsOfOne::OwnCase { two_words: n, renamed: f };
                [own, FieldsOfOne::CaseOfAll { two_words: n }]
            }

            pub(crate) fn both((n, ..): Leaves) -> [Both; 2] {
                [Both::TwoWords { two_words: n }, Both::Untagged { two_words: n }]
            }
        }
    };
}

macro_rules! cases {
    ($($name:ident $case:literal;)*) => {$(
        #[expect(non_snake_case, non_camel_case_types, reason = "cases change odd names as well")]
        mod $name {
            types!(by_serde, serde, $case);
            types!(by_idemp, idemp, $case);

            follow! {
                fields: leaves => by_serde::fields(leaves), by_idemp::fields(leaves);
                variants: leaves => by_serde::variants(leaves), by_idemp::variants(leaves);
                fields_of_all: leaves =>
                    by_serde::fields_of_all(leaves), by_idemp::fields_of_all(leaves);
                fields_of_one: leaves =>
                    by_serde::fields_of_one(leaves), by_idemp::fields_of_one(leaves);
                both: leaves => by_serde::both(leaves), by_idemp::both(leaves);
            }
        }
    )*};
}

cases! {
    lower "lowercase";
    upper "UPPERCASE";
    pascal "PascalCase";
    camel "camelCase";
    snake "snake_case";
    screaming_snake "SCREAMING_SNAKE_CASE";
    kebab "kebab-case";
    screaming_kebab "SCREAMING-KEBAB-CASE";
}
