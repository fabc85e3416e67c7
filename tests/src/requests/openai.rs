//! The request of `POST https://api.openai.com/v1/chat/completions`.

#![expect(missing_docs, reason = "members and variants are named as in the schema of the API")]

mod messages;
mod tools;

use std::collections::{BTreeMap, HashMap};

use agentidemp::IdempotencyKey;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

pub use self::messages::*;
pub use self::tools::*;

/// The body of the request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
pub struct ChatRequest {
    pub model: String,
    pub messages: Vec<Message>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modalities: Option<Vec<Modality>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audio: Option<AudioOptions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prediction: Option<Prediction>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response_format: Option<ResponseFormat>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasoning_effort: Option<ReasoningEffort>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verbosity: Option<Verbosity>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_completion_tokens: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_tokens: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temperature: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top_p: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency_penalty: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub presence_penalty: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logit_bias: Option<HashMap<String, i8>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logprobs: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top_logprobs: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub n: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seed: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stop: Option<Stop>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream_options: Option<StreamOptions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tools: Option<Vec<Tool>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tool_choice: Option<ToolChoice>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parallel_tool_calls: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub functions: Option<Vec<FunctionDefinition>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub function_call: Option<FunctionChoice>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_search_options: Option<WebSearchOptions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_tier: Option<ServiceTier>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt_cache_key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub safety_identifier: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// What compatible servers take besides.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A kind of output.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(rename_all = "lowercase")]
pub enum Modality {
    Text,
    Audio,
}

/// How the answer sounds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
pub struct AudioOptions {
    pub voice: Voice,
    pub format: AudioFormat,
}

/// A voice by its name, the known ones and others.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(rename_all = "lowercase")]
pub enum Voice {
    Alloy,
    Echo,
    Sage,
    #[serde(untagged)]
    Other(String),
}

/// The encoding of sound that is made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(rename_all = "lowercase")]
pub enum AudioFormat {
    Wav,
    Mp3,
    Flac,
    Opus,
    Pcm16,
}

/// Output that is known beforehand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(tag = "type", content = "content", rename_all = "snake_case")]
pub enum Prediction {
    Content(TextContent),
}

/// The shape of the answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ResponseFormat {
    Text,
    JsonObject,
    JsonSchema { json_schema: JsonSchemaFormat },
}

/// A schema for the answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
pub struct JsonSchemaFormat {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strict: Option<bool>,
}

/// How long to think.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(rename_all = "lowercase")]
pub enum ReasoningEffort {
    None,
    Minimal,
    Low,
    Medium,
    High,
    Xhigh,
}

/// How much to say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(rename_all = "lowercase")]
pub enum Verbosity {
    Low,
    Medium,
    High,
}

/// Where the answer ends.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(untagged)]
pub enum Stop {
    One(String),
    Any(Vec<String>),
}

/// What a stream contains besides the answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
pub struct StreamOptions {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_usage: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_obfuscation: Option<bool>,
}

/// How a search model searches.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
pub struct WebSearchOptions {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub search_context_size: Option<SearchContextSize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_location: Option<UserLocation>,
}

/// How much of what is found is read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(rename_all = "lowercase")]
pub enum SearchContextSize {
    Low,
    Medium,
    High,
}

/// Where the user is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum UserLocation {
    Approximate { approximate: Place },
}

/// A place on a map; what is not known is null.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
pub struct Place {
    pub country: Option<String>,
    pub region: Option<String>,
    pub city: Option<String>,
    pub timezone: Option<String>,
}

/// How urgent the work is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, IdempotencyKey)]
#[serde(rename_all = "lowercase")]
pub enum ServiceTier {
    Auto,
    Default,
    Flex,
    Scale,
    Priority,
}
