//! What tools give back, and who called them.

use agentidemp::IdempotencyKey;
use serde::{Deserialize, Serialize};

use super::{Document, Image, SearchResult, Text, TextBlock};

/// What a tool of the caller gives back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(untagged)]
pub enum ToolResultContent {
    Text(String),
    Blocks(Vec<ToolResultBlock>),
}

/// A block of what a tool gives back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ToolResultBlock {
    Text(Text),
    Image(Image),
    Document(Box<Document>),
    SearchResult(SearchResult),
    ToolReference { tool_name: String },
}

/// What a tool of an MCP server gives back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(untagged)]
pub enum McpResultContent {
    Text(String),
    Blocks(Vec<TextBlock>),
}

/// What a web search gives back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(untagged)]
pub enum WebSearchContent {
    Results(Vec<WebSearchResult>),
    Error(WebSearchError),
}

/// A page that was found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(tag = "type", rename = "web_search_result")]
pub struct WebSearchResult {
    pub title: String,
    pub url: String,
    pub encrypted_content: String,
    pub page_age: Option<String>,
}

/// Why nothing was found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(tag = "type", rename = "web_search_tool_result_error")]
pub struct WebSearchError {
    pub error_code: WebSearchErrorCode,
}

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(rename_all = "snake_case")]
pub enum WebSearchErrorCode {
    InvalidToolInput,
    Unavailable,
    MaxUsesExceeded,
    TooManyRequests,
    QueryTooLong,
}

/// What called a tool.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Caller {
    Direct,
    #[serde(rename = "code_execution_20250825")]
    CodeExecution {
        tool_id: String,
    },
}
