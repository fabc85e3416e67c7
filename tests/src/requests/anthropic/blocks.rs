//! Content blocks.

use agentidemp::IdempotencyKey;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    Caller, Document, Image, McpResultContent, SearchResult, ToolResultContent, WebSearchContent,
};

/// What a turn says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(untagged)]
pub enum Content {
    Text(String),
    Blocks(Vec<Block>),
}

/// A block of a turn.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Block {
    Text(Text),
    Image(Image),
    Document(Box<Document>),
    SearchResult(SearchResult),
    Thinking {
        thinking: String,
        signature: String,
    },
    RedactedThinking {
        data: String,
    },
    ToolUse {
        id: String,
        name: String,
        input: Value,
        #[serde(skip_serializing_if = "Option::is_none")]
        caller: Option<Caller>,
        #[serde(flatten)]
        cache: Cache,
    },
    ToolResult {
        tool_use_id: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        content: Option<ToolResultContent>,
        #[serde(skip_serializing_if = "Option::is_none")]
        is_error: Option<bool>,
        #[serde(flatten)]
        cache: Cache,
    },
    ServerToolUse {
        id: String,
        name: String,
        input: Value,
        #[serde(skip_serializing_if = "Option::is_none")]
        cache_control: Option<CacheControl>,
    },
    WebSearchToolResult {
        tool_use_id: String,
        content: WebSearchContent,
        #[serde(skip_serializing_if = "Option::is_none")]
        cache_control: Option<CacheControl>,
    },
    McpToolUse {
        id: String,
        name: String,
        server_name: String,
        input: Value,
    },
    McpToolResult {
        tool_use_id: String,
        is_error: bool,
        #[serde(skip_serializing_if = "Option::is_none")]
        content: Option<McpResultContent>,
    },
    ContainerUpload {
        file_id: String,
    },
}

/// A breakpoint of the prompt cache, as a member of a block or a tool.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
pub struct Cache {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cache_control: Option<CacheControl>,
}

/// How the prompt up to here is cached.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum CacheControl {
    Ephemeral {
        #[serde(skip_serializing_if = "Option::is_none")]
        ttl: Option<Ttl>,
    },
}

/// For how long it is cached.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
pub enum Ttl {
    #[serde(rename = "5m")]
    FiveMinutes,
    #[serde(rename = "1h")]
    OneHour,
}

/// A block where only text may stand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum TextBlock {
    Text(Text),
}

/// The members of a text block.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
pub struct Text {
    pub text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citations: Option<Vec<Citation>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cache_control: Option<CacheControl>,
}

/// What a text is based on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Citation {
    CharLocation {
        cited_text: String,
        document_index: u32,
        document_title: Option<String>,
        start_char_index: u64,
        end_char_index: u64,
    },
    PageLocation {
        cited_text: String,
        document_index: u32,
        document_title: Option<String>,
        start_page_number: u32,
        end_page_number: u32,
    },
    ContentBlockLocation {
        cited_text: String,
        document_index: u32,
        document_title: Option<String>,
        start_block_index: u32,
        end_block_index: u32,
    },
    WebSearchResultLocation {
        cited_text: String,
        encrypted_index: String,
        title: Option<String>,
        url: String,
    },
    SearchResultLocation {
        cited_text: String,
        search_result_index: u32,
        source: String,
        title: Option<String>,
        start_block_index: u32,
        end_block_index: u32,
    },
}
