//! What an item writes as the members of an object, its own or one that it is flattened into.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

use super::field::unless_skipped;
use super::{Arm, Expander, literal, local};
use crate::ast::{Content, Data, Field, Fields, Source, Tagging, Variant};

/// A member whose value is known when the item is compiled.
#[derive(Clone, Copy)]
pub(super) struct Tag<'a> {
    name: &'a str,
    value: &'a str,
}

impl Expander<'_> {
    /// The body of `members`, if every value has some.
    pub(super) fn members_of_all(&self) -> Option<TokenStream> {
        self.has_members()
            .then(|| self.match_self(|variant, fields| self.members_of_list(variant, fields)))
    }

    /// Whether every value has members, so that the item can be flattened.
    pub(super) fn has_members(&self) -> bool {
        let mut lists = self.input.kept_lists();
        let all = lists.all(|(variant, fields)| {
            let tagging = variant.map_or(&Tagging::Untagged, |variant| &variant.tagging);
            *tagging != Tagging::Untagged
                || match fields.content() {
                    Content::Nothing | Content::Members => true,
                    Content::One(field) => field.is_flattened(),
                    Content::Elements => false,
                }
        });
        all && self.input.into.is_none()
    }

    /// Writes the members of a struct or a variant to `__object`.
    pub(super) fn members_of_list<'a>(
        &self,
        variant: Option<&'a Variant<'a>>,
        fields: &'a Fields<'a>,
    ) -> Arm<'a> {
        match variant {
            Some(variant) => self.members_of_variant(variant),
            None => self.members_of_struct(fields),
        }
    }

    fn members_of_struct<'a>(&self, fields: &'a Fields<'a>) -> Arm<'a> {
        let tag = match (&self.input.tagging, &self.input.data) {
            (Tagging::Internal { tag }, Data::Struct(_)) => {
                Some(Tag { name: tag, value: &self.input.name })
            }
            _ => None,
        };
        Arm { bound: fields.kept().collect(), body: self.beside_tag(None, fields, tag) }
    }

    fn members_of_variant<'a>(&self, variant: &'a Variant<'a>) -> Arm<'a> {
        let site = Span::mixed_site();
        let private = &self.private;
        let fields = &variant.fields;
        if variant.skipped {
            let message = self.never_serialized(variant);
            let body = quote_spanned!(site=> #private::Object::fail_with(__object, #message););
            return Arm { bound: Vec::new(), body };
        }
        let content_at = |name: &str| {
            let name = literal::name(name);
            let slot = quote_spanned!(site=> #private::Object::slot(__object, #name));
            self.content(Some(variant), fields, &slot)
        };
        let body = match &variant.tagging {
            Tagging::External => content_at(&variant.name),
            Tagging::Internal { tag } => {
                let tag = Tag { name: tag, value: &variant.name };
                self.beside_tag(Some(variant), fields, Some(tag))
            }
            Tagging::Adjacent { tag, content } => {
                let tagged = self.text(&Tag { name: tag, value: &variant.name });
                match fields.content() {
                    Content::Nothing => tagged,
                    _ if tag.encode_utf16().lt(content.encode_utf16()) => {
                        [tagged, content_at(content)].into_iter().collect()
                    }
                    _ => [content_at(content), tagged].into_iter().collect(),
                }
            }
            Tagging::Untagged => self.beside_tag(Some(variant), fields, None),
        };
        Arm { bound: fields.kept().collect(), body }
    }

    /// Writes the tag, and what is inside a struct or a variant, as members.
    fn beside_tag(
        &self,
        variant: Option<&Variant<'_>>,
        fields: &Fields<'_>,
        tag: Option<Tag<'_>>,
    ) -> TokenStream {
        let site = Span::mixed_site();
        let private = &self.private;
        match (fields.content(), tag) {
            (Content::Members, tag) => self.members_of(variant, fields, tag),
            (Content::One(field), Some(Tag { name, value })) => {
                let (name, value) = (literal::name(name), literal::string(value));
                let members = self.flattened(variant, field);
                quote_spanned! {site=>
                    #private::Object::tag(__object, #name, #value);
                    #members
                }
            }
            (Content::One(field), None) => self.flattened(variant, field),
            (Content::Nothing | Content::Elements, tag) => {
                tag.map(|tag| self.text(&tag)).unwrap_or_default()
            }
        }
    }

    /// Writes named fields, and the tag beside them, as members.
    pub(super) fn members_of(
        &self,
        variant: Option<&Variant<'_>>,
        fields: &Fields<'_>,
        tag: Option<Tag<'_>>,
    ) -> TokenStream {
        let site = Span::mixed_site();
        let private = &self.private;
        let tag = tag.iter().map(|tag| (tag.name, self.text(tag)));
        let fields_in_order =
            fields.kept().map(|field| (field.name.as_str(), self.member(variant, field)));
        let mut members: Vec<_> = tag.chain(fields_in_order).collect();
        // What is flattened brings names of its own, so all are sorted when they are there.
        let unsorted = fields
            .kept()
            .any(Field::is_flattened)
            .then(|| quote_spanned!(site=> #private::Object::unsorted(__object);));
        if unsorted.is_none() {
            members.sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
        }
        let members = members.into_iter().map(|(_, member)| member);
        quote_spanned!(site=> #unsorted #(#members)*)
    }

    fn member(&self, variant: Option<&Variant<'_>>, field: &Field<'_>) -> TokenStream {
        let site = Span::mixed_site();
        let private = &self.private;
        let name = literal::name(&field.name);
        let write = match field.source() {
            _ if field.is_flattened() => self.flattened(variant, field),
            Source::Canonicalize => {
                let value = local(field);
                quote_spanned!(site=> #private::Object::member(__object, #name, #value);)
            }
            _ => {
                let slot = quote_spanned!(site=> #private::Object::slot(__object, #name));
                self.field(variant, field, &slot)
            }
        };
        unless_skipped(field, write)
    }

    fn text(&self, tag: &Tag<'_>) -> TokenStream {
        let site = Span::mixed_site();
        let private = &self.private;
        let (name, value) = (literal::name(tag.name), literal::string(tag.value));
        quote_spanned!(site=> #private::Object::text(__object, #name, #value);)
    }
}
