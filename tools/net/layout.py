"""The folders of a local network: keys, configuration and genesis of every node, as CometBFT expects them."""

import json
import re
import subprocess

import keys
from scenario import DEPARTMENTS

NODES = 4
P2P_PORT = 26656
RPC_PORT = 26657

# What differs from CometBFT's defaults: (section, key, value); "" is the top of the file.
SETTINGS = [
    ("", "log_level", '"main:info,state:info,*:error"'),
    ("consensus", "create_empty_blocks", "true"),
    ("consensus", "timeout_commit", '"1s"'),
    ("storage", "discard_abci_responses", "false"),
    ("tx_index", "indexer", '"kv"'),
]


def address_of(index):
    """Node i listens on 127.0.0.(i+1)."""
    return f"127.0.0.{index + 1}"


def home_of(folder, index):
    return folder / f"node{index}"


def set_value(text, section, key, value):
    """The TOML text with `key` of `section` set; the key must be there, so a renamed setting is noticed."""
    start = text.index(f"\n[{section}]\n") + 1 if section else 0
    following = re.compile(r"^\[", re.M).search(text, start + 1)
    end = following.start() if following else len(text)
    part, count = re.subn(rf"^{re.escape(key)} *=.*$", lambda _: f"{key} = {value}", text[start:end], flags=re.M)
    if count != 1:
        raise ValueError(f"config.toml has no single {key} in [{section}]")
    return text[:start] + part + text[end:]


def write_config(home, index, application):
    """`application` is what CometBFT's proxy_app names."""
    file = home / "config" / "config.toml"
    text = file.read_text()
    own = [
        ("", "moniker", f'"{DEPARTMENTS[index % len(DEPARTMENTS)]} Environmental Department"'),
        ("", "proxy_app", f'"{application}"'),
        ("rpc", "laddr", f'"tcp://{address_of(index)}:{RPC_PORT}"'),
        ("p2p", "laddr", f'"tcp://{address_of(index)}:{P2P_PORT}"'),
    ]
    for section, key, value in SETTINGS + own:
        text = set_value(text, section, key, value)
    file.write_text(text)


def write_genesis(home, genesis):
    """Merges `genesis` (chain_id, app_state and whatever else it names) over the one CometBFT made."""
    file = home / "config" / "genesis.json"
    document = json.loads(file.read_text())
    parameters = {**document["consensus_params"], **genesis.get("consensus_params", {})}
    parameters["validator"] = {"pub_key_types": ["secp256k1"]}
    document.update(genesis)
    document["consensus_params"] = parameters
    for index, validator in enumerate(document["validators"]):
        validator["name"] = DEPARTMENTS[index % len(DEPARTMENTS)]
    file.write_text(json.dumps(document, indent=2))


def make(folder, cometbft, genesis_for, application_of):
    """Makes the nodes' folders. Keys come first: the scenario's genesis records them, and `cometbft testnet` takes
    them over. genesis_for(public keys) gives what the application decides, application_of(index) its address."""
    genesis = genesis_for([keys.write_validator(home_of(folder, index)) for index in range(NODES)])
    subprocess.run(
        [cometbft, "testnet", "--v", str(NODES), "--o", str(folder), "--starting-ip-address", address_of(0)],
        check=True, stdout=subprocess.DEVNULL, timeout=60,
    )
    for index in range(NODES):
        write_config(home_of(folder, index), index, application_of(index))
        write_genesis(home_of(folder, index), genesis)
