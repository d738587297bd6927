"""The few questions asked of a node's RPC."""

import json
import urllib.error
import urllib.parse
import urllib.request

from layout import NODES, RPC_PORT, address_of

_direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
UNREACHABLE = (OSError, ValueError, KeyError)


def endpoint(index):
    return f"http://{address_of(index)}:{RPC_PORT}"


def _ask(index, path):
    with _direct.open(endpoint(index) + path, timeout=3) as reply:
        return json.loads(reply.read(1 << 22))["result"]


def height(index):
    """The node's latest height; nothing when it does not answer."""
    try:
        return int(_ask(index, "/status")["sync_info"]["latest_block_height"])
    except UNREACHABLE:
        return None


def block_hash(index, at):
    """The hash that the commit of a height signs; raises one of UNREACHABLE."""
    return _ask(index, f"/commit?height={at}")["signed_header"]["commit"]["block_id"]["hash"]


def link(chain_id, at, trusted_hash):
    """What a light node needs: chain, endpoint, comparison nodes and the trust anchor."""
    fields = {"chain": chain_id, "endpoint": endpoint(0), "witness": [endpoint(index) for index in range(1, NODES)],
              "height": at, "hash": trusted_hash}
    return "wastewatch:network?" + urllib.parse.urlencode(fields, doseq=True, safe=":/")
