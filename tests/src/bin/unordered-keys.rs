//! Prints what this process says of every seed, a line each.

use agentidemp_tests::unordered;

fn main() {
    for seed in unordered::SEEDS {
        println!("{}", unordered::report(seed).line());
    }
}
