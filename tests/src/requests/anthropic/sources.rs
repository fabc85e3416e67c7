//! Images, documents and search results.

use agentidemp::IdempotencyKey;
use serde::{Deserialize, Serialize};

use super::{Cache, Text, TextBlock};

/// The members of an image block.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
pub struct Image {
    pub source: ImageSource,
    #[serde(flatten)]
    pub cache: Cache,
}

/// Where an image is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ImageSource {
    Base64 { media_type: ImageType, data: String },
    Url { url: String },
    File { file_id: String },
}

/// The encoding of an image.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
pub enum ImageType {
    #[serde(rename = "image/jpeg")]
    Jpeg,
    #[serde(rename = "image/png")]
    Png,
    #[serde(rename = "image/gif")]
    Gif,
    #[serde(rename = "image/webp")]
    Webp,
}

/// The members of a document block.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
pub struct Document {
    pub source: DocumentSource,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citations: Option<CitationsConfig>,
    #[serde(flatten)]
    pub cache: Cache,
}

/// Where a document is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum DocumentSource {
    Base64 { media_type: PdfType, data: String },
    Text { media_type: PlainTextType, data: String },
    Content { content: DocumentContent },
    Url { url: String },
    File { file_id: String },
}

/// The only type of a document in base64.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
pub enum PdfType {
    #[serde(rename = "application/pdf")]
    Pdf,
}

/// The only type of a document that is text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
pub enum PlainTextType {
    #[serde(rename = "text/plain")]
    PlainText,
}

/// A document that consists of blocks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(untagged)]
pub enum DocumentContent {
    Text(String),
    Blocks(Vec<DocumentBlock>),
}

/// A block of a document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum DocumentBlock {
    Text(Text),
    Image(Image),
}

/// Whether the model cites.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
pub struct CitationsConfig {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

/// The members of a search result, of a search that the caller did.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
pub struct SearchResult {
    pub source: String,
    pub title: String,
    pub content: Vec<TextBlock>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citations: Option<CitationsConfig>,
    #[serde(flatten)]
    pub cache: Cache,
}
