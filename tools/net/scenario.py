"""What the network asks of wastewatch-cli: the genesis of the scenario, and feeding it. The only place that knows
its arguments."""

import json
import subprocess


def genesis(programs, chain_id, seed, time_scale):
    """The members of the genesis document that the scenario decides, at least chain_id and app_state."""
    command = [str(programs / "wastewatch-cli"), "scenario", "genesis", "--chain-id", chain_id,
               "--seed", str(seed), "--time-scale", str(time_scale)]
    out = subprocess.run(command, check=True, stdout=subprocess.PIPE, timeout=120).stdout
    return json.loads(out)


def feed_command(programs, link, seed, time_scale):
    """Sends the scenario's transactions as their time comes; runs until the scenario ends."""
    return [str(programs / "wastewatch-cli"), "scenario", "feed", "--network", str(link),
            "--seed", str(seed), "--time-scale", str(time_scale)]
