//! bench-peers-rust NAME FILE [--seconds S]: verifies the light blocks in FILE, as `bench-peers light-blocks`
//! prints them, with tendermint-light-client-verifier; NAME is adjacent or skipping. Prints one line of JSON:
//! operations, seconds, cpu_seconds.

use std::time::{Duration, Instant};
use std::{env, error::Error, fs};

use serde::Deserialize;
use serde_json::json;
use tendermint::block::signed_header::SignedHeader;
use tendermint::{validator, Time};
use tendermint_light_client_verifier::options::Options;
use tendermint_light_client_verifier::types::{TrustThreshold, TrustedBlockState, UntrustedBlockState};
use tendermint_light_client_verifier::{ProdVerifier, Verdict, Verifier};

#[derive(Deserialize)]
struct LightBlock {
    signed_header: SignedHeader,
    validator_set: validator::Set,
}

#[derive(Deserialize)]
struct Chain {
    now: Time,
    blocks: Vec<LightBlock>,
}

const OPTIONS: Options = Options {
    trust_threshold: TrustThreshold::ONE_THIRD,
    trusting_period: Duration::from_secs(20 * 24 * 3600),
    clock_drift: Duration::from_secs(10),
};

fn verify(chain: &Chain, trusted: usize, untrusted: usize) -> Result<(), Box<dyn Error>> {
    let (known, new) = (&chain.blocks[trusted], &chain.blocks[untrusted]);
    let verdict = ProdVerifier::default().verify_update_header(
        UntrustedBlockState {
            signed_header: &new.signed_header,
            validators: &new.validator_set,
            next_validators: None,
        },
        TrustedBlockState {
            chain_id: &known.signed_header.header.chain_id,
            header_time: known.signed_header.header.time,
            height: known.signed_header.header.height,
            next_validators: &known.validator_set,
            next_validators_hash: known.signed_header.header.next_validators_hash,
        },
        &OPTIONS,
        chain.now,
    );
    match verdict {
        Verdict::Success => Ok(()),
        other => Err(format!("a good header was refused: {other:?}").into()),
    }
}

/// User and system time of this process.
fn cpu_seconds() -> Result<f64, Box<dyn Error>> {
    let stat = fs::read_to_string("/proc/self/stat")?;
    let after_name = stat.rsplit_once(')').ok_or("unexpected /proc/self/stat")?.1;
    let fields: Vec<&str> = after_name.split_whitespace().collect();
    let ticks = fields[11].parse::<f64>()? + fields[12].parse::<f64>()?;
    Ok(ticks / 100.0)
}

fn run(name: &str, file: &str, seconds: f64) -> Result<(), Box<dyn Error>> {
    let chain: Chain = serde_json::from_slice(&fs::read(file)?)?;
    let first = match name {
        "adjacent" => 1,
        "skipping" => 2,
        _ => return Err(format!("unknown name {name}").into()),
    };
    let (cpu, start) = (cpu_seconds()?, Instant::now());
    let (mut operations, mut next) = (0u64, first);
    while operations == 0 || start.elapsed().as_secs_f64() < seconds {
        verify(&chain, if name == "adjacent" { next - 1 } else { 0 }, next)?;
        operations += 1;
        next = if next + 1 == chain.blocks.len() { first } else { next + 1 };
    }
    let elapsed = start.elapsed().as_secs_f64();
    println!(
        "{}",
        json!({"name": name, "operations": operations, "seconds": elapsed, "cpu_seconds": cpu_seconds()? - cpu})
    );
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [name, file] => run(name, file, 2.0),
        [name, file, "--seconds", seconds] => run(name, file, seconds.parse()?),
        _ => Err("usage: bench-peers-rust adjacent|skipping FILE [--seconds S]".into()),
    }
}
