//! Tools, and which of them the model may call.

use agentidemp::IdempotencyKey;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A tool that the model may call.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Tool {
    Function { function: FunctionDefinition },
    Custom { custom: CustomTool },
}

/// A function, with a JSON schema of its parameters.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
pub struct FunctionDefinition {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strict: Option<bool>,
}

/// A tool that takes text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
pub struct CustomTool {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<CustomFormat>,
}

/// What text a custom tool takes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum CustomFormat {
    Text,
    Grammar { grammar: Grammar },
}

/// A grammar that the input of a custom tool follows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
pub struct Grammar {
    pub syntax: GrammarSyntax,
    pub definition: String,
}

/// The language of a grammar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(rename_all = "lowercase")]
pub enum GrammarSyntax {
    Lark,
    Regex,
}

/// Which tool the model calls: a word, or an object that says more.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ToolChoice {
    Function {
        function: Name,
    },
    Custom {
        custom: Name,
    },
    AllowedTools {
        allowed_tools: AllowedTools,
    },
    #[serde(untagged)]
    Mode(ToolChoiceMode),
}

/// Whether the model calls a tool.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(rename_all = "lowercase")]
pub enum ToolChoiceMode {
    None,
    Auto,
    Required,
}

/// The tool that has this name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
pub struct Name {
    pub name: String,
}

/// Those of the tools that may be called; each is said in part, as an object.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
pub struct AllowedTools {
    pub mode: AllowedMode,
    pub tools: Vec<Value>,
}

/// Whether one of the allowed tools must be called.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(rename_all = "lowercase")]
pub enum AllowedMode {
    Auto,
    Required,
}

/// Which function the model calls, as it was said before there were tools.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(rename_all = "lowercase")]
pub enum FunctionChoice {
    None,
    Auto,
    #[serde(untagged)]
    Named(Name),
}
