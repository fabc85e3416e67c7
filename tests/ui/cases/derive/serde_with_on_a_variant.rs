use agentidemp::IdempotencyKey;
use serde::Serialize;

#[derive(Serialize, IdempotencyKey)]
enum Payment {
    #[serde(serialize_with = "as_text")]
    Card(u64),
}

fn as_text<S: serde::Serializer>(number: &u64, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(number)
}

fn main() {}
