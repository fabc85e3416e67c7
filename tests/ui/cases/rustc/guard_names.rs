#![deny(deprecated)]

use agentidemp::IdempotencyKey;

#[derive(IdempotencyKey)]
struct Job {
    attempt: u64,
    attempt_id: u64,
    attempt_number: u64,
    attempts: u64,
    correlation_id: u64,
    created_at: u64,
    enqueued_at: u64,
    issued_at: u64,
    nonce: u64,
    now: u64,
    queued_at: u64,
    received_at: u64,
    request_id: u64,
    requested_at: u64,
    retries: u64,
    retry: u64,
    retry_count: u64,
    sent_at: u64,
    span_id: u64,
    started_at: u64,
    timestamp: u64,
    trace_id: u64,
    traceparent: u64,
    updated_at: u64,
}

fn main() {}
