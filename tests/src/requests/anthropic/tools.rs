//! Tools, and which of them the model may call.

use agentidemp::IdempotencyKey;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Cache, CitationsConfig};

/// A tool that the model may call.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(untagged)]
pub enum Tool {
    BuiltIn(BuiltInTool),
    Custom(CustomTool),
}

/// A tool of the caller, with a JSON schema of its input.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
pub struct CustomTool {
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<CustomToolType>,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    pub input_schema: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strict: Option<bool>,
    #[serde(flatten)]
    pub common: ToolCommon,
}

/// What a custom tool may say of its type.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(rename_all = "lowercase")]
pub enum CustomToolType {
    Custom,
}

/// The members that every tool may have.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
pub struct ToolCommon {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub defer_loading: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_callers: Option<Vec<String>>,
    #[serde(flatten)]
    pub cache: Cache,
}

/// A tool that the model knows, by the date of its definition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(tag = "type")]
pub enum BuiltInTool {
    #[serde(rename = "web_search_20250305")]
    WebSearch {
        name: String,
        #[serde(flatten)]
        domains: Domains,
        #[serde(skip_serializing_if = "Option::is_none")]
        user_location: Option<UserLocation>,
        #[serde(flatten)]
        common: ToolCommon,
    },
    #[serde(rename = "web_fetch_20250910")]
    WebFetch {
        name: String,
        #[serde(flatten)]
        domains: Domains,
        #[serde(skip_serializing_if = "Option::is_none")]
        citations: Option<CitationsConfig>,
        #[serde(skip_serializing_if = "Option::is_none")]
        max_content_tokens: Option<u32>,
        #[serde(flatten)]
        common: ToolCommon,
    },
    #[serde(rename = "bash_20250124")]
    Bash(NamedTool),
    #[serde(rename = "code_execution_20250825")]
    CodeExecution(NamedTool),
    #[serde(rename = "memory_20250818")]
    Memory(NamedTool),
    #[serde(rename = "text_editor_20250728")]
    TextEditor {
        name: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        max_characters: Option<u32>,
        #[serde(flatten)]
        common: ToolCommon,
    },
    #[serde(rename = "computer_20250124")]
    Computer {
        name: String,
        display_width_px: u32,
        display_height_px: u32,
        #[serde(skip_serializing_if = "Option::is_none")]
        display_number: Option<u32>,
        #[serde(flatten)]
        common: ToolCommon,
    },
}

/// The members of a tool without options of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
pub struct NamedTool {
    pub name: String,
    #[serde(flatten)]
    pub common: ToolCommon,
}

/// How often a tool goes to the web, and where.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
pub struct Domains {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_uses: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_domains: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked_domains: Option<Vec<String>>,
}

/// Where the user is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(tag = "type", rename = "approximate")]
pub struct UserLocation {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
}

/// Which tool the model calls.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ToolChoice {
    Auto(Parallelism),
    Any(Parallelism),
    Tool {
        name: String,
        #[serde(flatten)]
        parallelism: Parallelism,
    },
    None,
}

/// Whether the model calls more than one tool at once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
pub struct Parallelism {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_parallel_tool_use: Option<bool>,
}
