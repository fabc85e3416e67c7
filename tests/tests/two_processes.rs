//! Maps and sets without an order of their own have the same key in every process.

use std::process::{Command, Stdio};

use agentidemp_tests::unordered::{self, Report};

/// What a process of its own says of every seed.
fn other_process() -> Vec<Report> {
    let output = Command::new(env!("CARGO_BIN_EXE_unordered-keys"))
        .stderr(Stdio::inherit())
        .output()
        .expect("the process starts");
    assert!(output.status.success(), "{}", output.status);
    let lines = String::from_utf8(output.stdout).expect("the lines are text");
    lines.lines().map(|line| Report::parse(line).expect("a line is a report")).collect()
}

#[test]
fn keys_are_the_same_in_every_process() {
    let here: Vec<Report> = unordered::SEEDS.map(unordered::report).collect();
    let others = [other_process(), other_process()];
    for other in &others {
        assert_eq!(other.len(), here.len());
    }

    let [one, another] = &others;
    for ((seed, here), (one, another)) in unordered::SEEDS.zip(&here).zip(one.iter().zip(another)) {
        assert_eq!(one.keys, another.keys, "seed {seed}");
        assert_eq!(one.keys, here.keys, "seed {seed}");
    }

    // Else the processes iterate alike, and the keys above prove nothing.
    for at in 0..2 {
        let differ = |(a, b): (&Report, &Report)| a.orders[at] != b.orders[at];
        let different = one.iter().zip(another).filter(|pair| differ(*pair)).count();
        assert!(different > here.len() / 2, "{different} of {} orders differ", here.len());
    }
}
