"""What the network asks of wastewatch-cli: the genesis of the scenario, and feeding it. The only place that knows
its arguments."""

import json
import subprocess

BEGIN = "10:00"  # the scenario's time of day when the network starts
DEPARTMENTS = ["Tongxiang", "Jiaxing", "Huzhou", "Deqing"]  # validator i's, as the genesis records it


def genesis(programs, chain_id, time_scale, validators):
    """The members of the genesis document that the scenario decides, at least app_state. `validators` are the
    public keys, which it records."""
    command = [str(programs / "wastewatch-cli"), "scenario", "genesis", "--chain-id", chain_id,
               "--time-scale", str(time_scale)]
    for key in validators:
        command += ["--validator", key.hex()]
    out = subprocess.run(command, check=True, stdout=subprocess.PIPE, timeout=120).stdout
    return {"chain_id": chain_id, **json.loads(out)}


def feed_command(programs, link, seed, time_scale):
    """Sends the scenario's transactions as their time comes; runs until stopped."""
    return [str(programs / "wastewatch-cli"), "scenario", "feed", "--network", str(link),
            "--seed", str(seed), "--time-scale", str(time_scale), "--begin", BEGIN]
