"""The real network on this machine: four CometBFT validators with secp256k1 keys on loopback, each with its own
application, fed with the scenario. Called by ./dev net."""

import argparse
import hashlib
import os
import pathlib
import subprocess
import sys
import time

import control
import processes
from network import START_SECONDS, Network
from node import Failed

LONGEST_SOCKET_PATH = 100  # sockaddr_un holds 108 bytes


def arguments():
    parser = argparse.ArgumentParser(prog="./dev net", description=__doc__)
    parser.add_argument("--folder", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--programs", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--cometbft", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--kvstore", action="store_true", help=argparse.SUPPRESS)  # CometBFT's own example application
    parser.add_argument("--supervise", action="store_true", help=argparse.SUPPRESS)  # what --detach leaves running
    parser.add_argument("--seed", type=int, default=1, help="of the scenario (1)")
    parser.add_argument("--time-scale", type=int, default=60, help="the scenario runs this many times faster (60)")
    parser.add_argument("--resume", action="store_true", help="go on with the last chain instead of making a new one")
    parser.add_argument("--detach", action="store_true", help="return once blocks are made")
    parser.add_argument("--stop", action="store_true", help="stop the running network")
    parser.add_argument("request", nargs="*", help="status | stop-node N | start-node N")
    return parser.parse_args()


def socket_folder(folder):
    """Where sockets go: in the network's folder unless its path is too long for them."""
    folder.mkdir(parents=True, exist_ok=True)
    inside = folder / "run"
    if len(str(inside / "control")) > LONGEST_SOCKET_PATH:
        name = hashlib.sha256(str(folder).encode()).hexdigest()[:12]
        inside = pathlib.Path("/tmp") / f"wastewatch-net-{os.getuid()}-{name}"
    inside.mkdir(mode=0o700, parents=True, exist_ok=True)
    if inside.stat().st_uid != os.getuid():
        raise Failed(f"{inside} belongs to somebody else: remove it")
    return inside


def detach(settings):
    """Starts the supervisor in a session of its own and waits until it answers."""
    log = settings.folder / "net.log"
    command = [sys.executable, *sys.argv, "--supervise"]
    command.remove("--detach")
    with open(log, "wb") as out:
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT,
                                 start_new_session=True)
    deadline = time.monotonic() + 2 * START_SECONDS
    while child.poll() is None and time.monotonic() < deadline:
        answer = control.ask(settings.control, "status", START_SECONDS)
        if answer and answer != "starting":
            print(answer)
            return 0
        time.sleep(0.2)
    processes.stop(child)
    raise Failed(f"the network did not start: {log.read_text(errors='replace')[-1500:]}")


def request(settings, words):
    answer = control.ask(settings.control, " ".join(words))
    if answer is None:
        raise Failed("no network is running: start it with ./dev net")
    print(answer)
    if words == ["stop"]:
        while settings.control.exists() or control.ask(settings.control, "status", 5) is not None:
            time.sleep(0.1)
    return 1 if answer.startswith("error:") else 0


def main():
    os.umask(0o077)  # keys, state and logs are their owner's
    settings = arguments()
    settings.run = socket_folder(settings.folder)
    settings.control = settings.run / "control"
    settings.link = settings.folder / "link.txt"
    if settings.stop or settings.request:
        return request(settings, ["stop"] if settings.stop else settings.request)
    if control.ask(settings.control, "status") is not None:
        raise Failed("a network is running already: ./dev net status shows it, ./dev net --stop ends it")
    if settings.resume and not settings.link.exists():
        raise Failed("there is no chain to go on with: leave --resume out")
    if settings.detach:
        return detach(settings)
    Network(settings).run()
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Failed as failure:
        sys.exit(f"net: FAILED: {failure}")
    except subprocess.CalledProcessError as failure:
        sys.exit(f"net: FAILED: {' '.join(map(str, failure.cmd))} ended with {failure.returncode}; its message is above")
    except OSError as failure:
        sys.exit(f"net: FAILED: {failure}")
