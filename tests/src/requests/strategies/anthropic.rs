//! The types of [`anthropic`](crate::requests::anthropic), field by field and variant by variant.

use proptest::strategy::{BoxedStrategy, Strategy as _};

use super::{Sample, samples};
#[allow(clippy::wildcard_imports, reason = "every type of the tree is a sample")]
use crate::requests::anthropic::*;

samples! {
    MessagesRequest {
        model, max_tokens, messages, system, metadata, stop_sequences, stream, temperature, top_k,
        top_p, thinking, output_config, tools, tool_choice, mcp_servers, container,
        context_management, service_tier, extra,
    }
    Message { role, content }
    Metadata { user_id }
    OutputConfig { effort, format }
    McpServer { name, url, authorization_token, tool_configuration }
    McpToolConfiguration { enabled, allowed_tools }
    Skill { r#type, skill_id, version }
    ContextManagement { edits }

    Cache { cache_control }
    Text { text, citations, cache_control }
    Image { source, cache }
    Document { source, title, context, citations, cache }
    CitationsConfig { enabled }
    SearchResult { source, title, content, citations, cache }

    WebSearchResult { title, url, encrypted_content, page_age }
    WebSearchError { error_code }

    CustomTool { kind, name, description, input_schema, strict, common }
    ToolCommon { defer_loading, allowed_callers, cache }
    NamedTool { name, common }
    Domains { max_uses, allowed_domains, blocked_domains }
    UserLocation { city, region, country, timezone }
    Parallelism { disable_parallel_tool_use }
}

samples! {
    enum Role { User, Assistant }
    enum System { Text(_), Blocks(_) }
    enum Thinking { Enabled { budget_tokens }, Adaptive, Disabled }
    enum Effort { Low, Medium, High, Max }
    enum OutputFormat { JsonSchema { schema } }
    enum Container { Id(_), Loaded { id, skills } }
    enum SkillType { Anthropic, Custom }
    enum ContextEdit {
        ToolUses { trigger, keep, clear_at_least, exclude_tools },
        Thinking { keep },
    }
    enum Amount { InputTokens(_), ToolUses(_), ThinkingTurns(_) }
    enum KeepThinking { All, Last(_) }
    enum ServiceTier { Auto, StandardOnly }

    enum Content { Text(_), Blocks(_) }
    enum Block {
        Text(_),
        Image(_),
        Document(_),
        SearchResult(_),
        Thinking { thinking, signature },
        RedactedThinking { data },
        ToolUse { id, name, input, caller, cache },
        ToolResult { tool_use_id, content, is_error, cache },
        ServerToolUse { id, name, input, cache_control },
        WebSearchToolResult { tool_use_id, content, cache_control },
        McpToolUse { id, name, server_name, input },
        McpToolResult { tool_use_id, is_error, content },
        ContainerUpload { file_id },
    }
    enum CacheControl { Ephemeral { ttl } }
    enum Ttl { FiveMinutes, OneHour }
    enum TextBlock { Text(_) }
    enum Citation {
        CharLocation {
            cited_text, document_index, document_title, start_char_index, end_char_index,
        },
        PageLocation {
            cited_text, document_index, document_title, start_page_number, end_page_number,
        },
        ContentBlockLocation {
            cited_text, document_index, document_title, start_block_index, end_block_index,
        },
        WebSearchResultLocation { cited_text, encrypted_index, title, url },
        SearchResultLocation {
            cited_text, search_result_index, source, title, start_block_index, end_block_index,
        },
    }
    enum ImageSource { Base64 { media_type, data }, Url { url }, File { file_id } }
    enum ImageType { Jpeg, Png, Gif, Webp }
    enum DocumentSource {
        Base64 { media_type, data },
        Text { media_type, data },
        Content { content },
        Url { url },
        File { file_id },
    }
    enum PdfType { Pdf }
    enum PlainTextType { PlainText }
    enum DocumentContent { Text(_), Blocks(_) }
    enum DocumentBlock { Text(_), Image(_) }

    enum ToolResultContent { Text(_), Blocks(_) }
    enum ToolResultBlock {
        Text(_),
        Image(_),
        Document(_),
        SearchResult(_),
        ToolReference { tool_name },
    }
    enum McpResultContent { Text(_), Blocks(_) }
    enum WebSearchContent { Results(_), Error(_) }
    enum WebSearchErrorCode {
        InvalidToolInput,
        Unavailable,
        MaxUsesExceeded,
        TooManyRequests,
        QueryTooLong,
    }
    enum Caller { Direct, CodeExecution { tool_id } }

    enum Tool { BuiltIn(_), Custom(_) }
    enum CustomToolType { Custom }
    enum BuiltInTool {
        WebSearch { name, domains, user_location, common },
        WebFetch { name, domains, citations, max_content_tokens, common },
        Bash(_),
        CodeExecution(_),
        Memory(_),
        TextEditor { name, max_characters, common },
        Computer { name, display_width_px, display_height_px, display_number, common },
    }
    enum ToolChoice { Auto(_), Any(_), Tool { name, parallelism }, None }
}
