//! Float tokens, laid out anew from the digits they have.

/// A token with a point or an exponent, as ECMA-262, section 6.1.6.1.20, writes its value.
///
/// The digits of the token must be the shortest that tell its float from the others, as those that
/// `serde_json` writes are.
pub(super) fn ecmascript(token: &str) -> String {
    let magnitude = token.strip_prefix('-').unwrap_or(token);
    let (mantissa, exponent) = magnitude.split_once(['e', 'E']).unwrap_or((magnitude, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let written = [whole, fraction].concat();
    assert!(written.chars().all(|c| c.is_ascii_digit()), "no number: {token}");
    let exponent: i32 = exponent.parse().expect("an exponent");

    let digits = written.trim_start_matches('0');
    let leading_zeros = written.len() - digits.len();
    let digits = digits.trim_end_matches('0');
    if digits.is_empty() {
        return String::from("0");
    }
    let sign = if token.starts_with('-') { "-" } else { "" };
    let point = exponent + length(whole) - i32::try_from(leading_zeros).expect("a short token");
    format!("{sign}{}", layout(digits, point))
}

/// Steps 6 to 12, for the value 0.d₁d₂… × 10^n and its k digits.
fn layout(digits: &str, n: i32) -> String {
    let k = length(digits);
    let zeros = |count: i32| "0".repeat(usize::try_from(count).expect("a count"));
    let split = |at: i32| digits.split_at(usize::try_from(at).expect("a position"));
    if k <= n && n <= 21 {
        format!("{digits}{}", zeros(n - k))
    } else if 0 < n && n <= 21 {
        let (whole, fraction) = split(n);
        format!("{whole}.{fraction}")
    } else if -6 < n && n <= 0 {
        format!("0.{}{digits}", zeros(-n))
    } else {
        let (first, others) = split(1);
        let point = if others.is_empty() { "" } else { "." };
        format!("{first}{point}{others}e{:+}", n - 1)
    }
}

fn length(digits: &str) -> i32 {
    i32::try_from(digits.len()).expect("a short token")
}

#[cfg(test)]
mod tests {
    use super::ecmascript;

    #[test]
    fn each_rule_at_its_edges() {
        // What `String(…)` gives in ECMAScript for each of these.
        let cases = [
            ("0.0", "0"),
            ("-0.0", "0"),
            ("1.0", "1"),
            ("-1.5", "-1.5"),
            ("10.0", "10"),
            ("100.25", "100.25"),
            ("0.1", "0.1"),
            ("1e16", "10000000000000000"),
            ("1.5e16", "15000000000000000"),
            ("123456789012345680000.0", "123456789012345680000"),
            ("1e20", "100000000000000000000"),
            ("9.999999999999999e20", "999999999999999900000"),
            ("1e21", "1e+21"),
            ("1e+21", "1e+21"),
            ("-1.2e21", "-1.2e+21"),
            ("1.7976931348623157e308", "1.7976931348623157e+308"),
            ("0.00001", "0.00001"),
            ("0.000001", "0.000001"),
            ("1e-6", "0.000001"),
            ("1.25e-6", "0.00000125"),
            ("9.999999999999997e-7", "9.999999999999997e-7"),
            ("1e-7", "1e-7"),
            ("0.0000001", "1e-7"),
            ("-5e-324", "-5e-324"),
            ("333333333.3333333", "333333333.3333333"),
            ("3.5E-10", "3.5e-10"),
        ];
        for (token, expected) in cases {
            assert_eq!(ecmascript(token), expected, "{token}");
        }
    }
}
