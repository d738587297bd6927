"""Validator keys of a local network: secp256k1, in CometBFT's file formats."""

import base64
import hashlib
import json
import subprocess

# Places of the numbers in OpenSSL's DER: ECPrivateKey (RFC 5915) starts with 30 74 02 01 01 04 20, the key follows;
# a SubjectPublicKeyInfo ends with the point.
PRIVATE_KEY_AT = slice(7, 39)
COMPRESSED_POINT = slice(-33, None)


def _openssl(*arguments, data=b""):
    return subprocess.run(["openssl", *arguments], input=data, check=True, capture_output=True, timeout=30).stdout


def new_key():
    """A fresh key: (32 secret bytes, 33 bytes of the compressed public key)."""
    key = _openssl("ecparam", "-name", "secp256k1", "-genkey", "-noout", "-outform", "DER")
    public = _openssl("ec", "-inform", "DER", "-pubout", "-conv_form", "compressed", "-outform", "DER", data=key)
    return key[PRIVATE_KEY_AT], public[COMPRESSED_POINT]


def address(public):
    """RIPEMD-160 of SHA-256, as CometBFT derives addresses of secp256k1 keys."""
    return hashlib.new("ripemd160", hashlib.sha256(public).digest()).hexdigest().upper()


def write_validator(home):
    """Writes priv_validator_key.json and priv_validator_state.json of one node; returns its public key."""
    secret, public = new_key()
    key = {
        "address": address(public),
        "pub_key": {"type": "tendermint/PubKeySecp256k1", "value": base64.b64encode(public).decode()},
        "priv_key": {"type": "tendermint/PrivKeySecp256k1", "value": base64.b64encode(secret).decode()},
    }
    for part in ("config", "data"):
        (home / part).mkdir(parents=True, exist_ok=True)
    key_file = home / "config" / "priv_validator_key.json"
    key_file.touch(mode=0o600)
    key_file.write_text(json.dumps(key, indent=2))
    (home / "data" / "priv_validator_state.json").write_text('{"height": "0", "round": 0, "step": 0}')
    return public
