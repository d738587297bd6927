"""The running network: four validators and the feeder, watched until asked to stop."""

import json
import select
import shutil
import signal
import time

import control
import layout
import processes
import rpc
import scenario
from node import Failed, Node

STANDS_AFTER = 15  # seconds without a new block
START_SECONDS = 90


def say(text):
    print(text, flush=True)


class Network:
    def __init__(self, settings):
        self.settings = settings
        self.nodes = [Node(index, settings) for index in range(layout.NODES)]
        self.feeder = None
        self.server = control.listen(settings.control)
        self.asked_to_stop = False
        self.ready = False
        self.height = 0
        self.advanced = time.monotonic()
        self.stands = False

    # --- start -------------------------------------------------------------------------------------------------

    def make(self):
        settings = self.settings
        for old in [*settings.folder.glob("node*"), settings.link]:
            shutil.rmtree(old) if old.is_dir() else old.unlink(missing_ok=True)
        chain_id = time.strftime("wastewatch-net-%Y%m%d-%H%M%S", time.gmtime())

        def genesis_for(validators):
            if settings.kvstore:
                return {"chain_id": chain_id}
            return scenario.genesis(settings.programs, chain_id, settings.time_scale, validators)

        layout.make(settings.folder, settings.cometbft, genesis_for, lambda index: self.nodes[index].proxy_app())

    def start(self):
        for node in self.nodes:
            node.start()
        self._wait_for_blocks()
        self._write_link()
        if not self.settings.kvstore:
            command = scenario.feed_command(self.settings.programs, self.settings.link, self.settings.seed,
                                            self.settings.time_scale)
            self.feeder = processes.start(command, self.settings.folder / "feed.log")
        self.ready = True

    def _wait_for_blocks(self):
        """Until the anchor's block has a successor everywhere, so that its commit is final."""
        deadline = time.monotonic() + START_SECONDS
        while not all((rpc.height(node.index) or 0) > self._anchor() for node in self.nodes):
            self._check_parts()
            if self.asked_to_stop or time.monotonic() > deadline or not all(node.runs() for node in self.nodes):
                raise Failed(f"the validators make no blocks: see {self.settings.folder}/node*/*.log")
            self._serve(0.2)

    def _genesis(self):
        return json.loads((self.nodes[0].home / "config" / "genesis.json").read_text())

    def _anchor(self):
        return max(1, int(self._genesis().get("initial_height", 1)))  # 0 stands for 1

    def _write_link(self):
        at = self._anchor()
        hashes = {rpc.block_hash(node.index, at) for node in self.nodes}
        if len(hashes) != 1:
            raise Failed(f"the validators disagree about block {at}: {', '.join(sorted(hashes))}")
        self.settings.link.write_text(rpc.link(self._genesis()["chain_id"], at, hashes.pop()) + "\n")

    # --- watch -------------------------------------------------------------------------------------------------

    def run(self):
        """Serves until stopped. Leaves no process behind, however it ends."""
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda *_: setattr(self, "asked_to_stop", True))
        try:
            if not self.settings.resume:
                self.make()
            self.start()
            say(self.summary())
            while not self.asked_to_stop:
                self._serve(1.0)
                self._check_parts()
                self._check_progress()
        finally:
            say("stopping")
            processes.stop(self.feeder)
            for node in self.nodes:
                node.stop()
            self.settings.control.unlink(missing_ok=True)  # who asked to stop waits for this

    def _serve(self, seconds):
        """Answers one request, or waits that long for one."""
        if select.select([self.server], [], [], seconds)[0]:
            control.answer(self.server, self.handle)

    def _check_parts(self):
        for node in self.nodes:
            if part := node.ended():
                node.stop()
                say(f"node {node.index}: {part} ended by itself, see {node.home}/{part}.log; "
                    f"./dev net start-node {node.index} starts it again")
        if self.feeder and self.feeder.poll() is not None:
            code, self.feeder = self.feeder.returncode, None
            say("the scenario is fed to its end" if code == 0 else
                f"the feeder failed (exit code {code}), see {self.settings.folder}/feed.log")

    def _check_progress(self):
        highest = max((rpc.height(node.index) or 0 for node in self.nodes if node.runs()), default=0)
        if highest > self.height:
            self.height, self.advanced = highest, time.monotonic()
        stands = time.monotonic() - self.advanced > STANDS_AFTER
        if stands != self.stands:
            self.stands = stands
            say(f"the chain {'stands at' if stands else 'advances again:'} height {self.height}, {self._count()}")

    def _count(self):
        return f"{sum(node.runs() for node in self.nodes)} of {layout.NODES} validators run (more than 2/3 are needed)"

    # --- requests ----------------------------------------------------------------------------------------------

    def handle(self, words):
        match words:
            case ["status"]:
                return self.summary()
            case ["stop"]:
                self.asked_to_stop = True
                return "the network stops"
            case ["stop-node" | "start-node" as verb, number] if number in map(str, range(layout.NODES)):
                return self._turn_node(self.nodes[int(number)], verb == "start-node")
        return f"error: not understood: {' '.join(words)} (nodes are 0 to {layout.NODES - 1})"

    def _turn_node(self, node, on):
        if node.runs() == on:
            return f"node {node.index} {'runs' if on else 'is down'} already"
        try:
            node.start() if on else node.stop()
        except Failed as failure:
            return f"error: {failure}"
        say(text := f"node {node.index} {'started' if on else 'stopped'}: {self._count()}")
        return text

    def summary(self):
        if not self.ready:
            return "starting"
        lines = [f"{self._count()}; height {self.height or rpc.height(0)}"]
        for node in self.nodes:
            lines.append(f"  node {node.index}  {rpc.endpoint(node.index)}  {'runs' if node.runs() else 'down'}  {node.home}")
        lines += [f"link: {self.settings.link}", "open the desktop on it: ./dev run --network",
                  "end it: Ctrl-C or ./dev net --stop"]
        return "\n".join(lines)
