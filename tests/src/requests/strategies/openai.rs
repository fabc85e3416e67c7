//! The types of [`openai`](crate::requests::openai), field by field and variant by variant.

use proptest::strategy::{BoxedStrategy, Strategy as _};

use super::{Sample, samples};
#[allow(clippy::wildcard_imports, reason = "every type of the tree is a sample")]
use crate::requests::openai::*;

samples! {
    ChatRequest {
        model, messages, modalities, audio, prediction, response_format, reasoning_effort,
        verbosity, max_completion_tokens, max_tokens, temperature, top_p, frequency_penalty,
        presence_penalty, logit_bias, logprobs, top_logprobs, n, seed, stop, stream,
        stream_options, tools, tool_choice, parallel_tool_calls, functions, function_call,
        web_search_options, service_tier, store, metadata, prompt_cache_key, safety_identifier,
        user, extra,
    }
    AudioOptions { voice, format }
    JsonSchemaFormat { name, description, schema, strict }
    StreamOptions { include_usage, include_obfuscation }
    WebSearchOptions { search_context_size, user_location }
    Place { country, region, city, timezone }

    Instructions { content, name }
    AssistantMessage { content, refusal, name, audio, tool_calls, function_call }
    TextPart { text }
    ImageUrl { url, detail }
    InputAudio { data, format }
    FileInput { file_data, file_id, filename }
    AudioReference { id }
    FunctionCall { name, arguments }
    CustomCall { name, input }

    FunctionDefinition { name, description, parameters, strict }
    CustomTool { name, description, format }
    Grammar { syntax, definition }
    Name { name }
    AllowedTools { mode, tools }
}

samples! {
    enum Modality { Text, Audio }
    enum Voice { Alloy, Echo, Sage, Other(_) }
    enum AudioFormat { Wav, Mp3, Flac, Opus, Pcm16 }
    enum Prediction { Content(_) }
    enum ResponseFormat { Text, JsonObject, JsonSchema { json_schema } }
    enum ReasoningEffort { None, Minimal, Low, Medium, High, Xhigh }
    enum Verbosity { Low, Medium, High }
    enum Stop { One(_), Any(_) }
    enum SearchContextSize { Low, Medium, High }
    enum UserLocation { Approximate { approximate } }
    enum ServiceTier { Auto, Default, Flex, Scale, Priority }

    enum Message {
        System(_),
        Developer(_),
        User { content, name },
        Assistant(_),
        Tool { tool_call_id, content },
        Function { name, content },
    }
    enum TextContent { Text(_), Parts(_) }
    enum UserContent { Text(_), Parts(_) }
    enum UserPart {
        Text { text },
        ImageUrl { image_url },
        InputAudio { input_audio },
        File { file },
    }
    enum ImageDetail { Auto, Low, High }
    enum InputAudioFormat { Wav, Mp3 }
    enum AssistantContent { Text(_), Parts(_) }
    enum AssistantPart { Text { text }, Refusal { refusal } }
    enum ToolCall { Function { id, function }, Custom { id, custom } }

    enum Tool { Function { function }, Custom { custom } }
    enum CustomFormat { Text, Grammar { grammar } }
    enum GrammarSyntax { Lark, Regex }
    enum ToolChoice {
        Function { function },
        Custom { custom },
        AllowedTools { allowed_tools },
        Mode(_),
    }
    enum ToolChoiceMode { None, Auto, Required }
    enum AllowedMode { Auto, Required }
    enum FunctionChoice { None, Auto, Named(_) }
}
