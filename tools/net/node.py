"""One validator: the application and CometBFT, which only make sense together."""

import socket
import time

import processes
from layout import P2P_PORT, RPC_PORT, address_of, home_of


class Failed(Exception):
    """A step that did not work; the text says which and what to do."""


def check_ports_free(index):
    for port in (RPC_PORT, P2P_PORT):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((address_of(index), port))
            except OSError as error:
                raise Failed(f"{address_of(index)}:{port} is taken ({error.strerror}): end the program that uses it, "
                             "or another network with ./dev net --stop") from error


class Node:
    """Started and stopped any number of times; its state stays in its folder. Not thread-safe."""

    def __init__(self, index, settings):
        self.index = index
        self.home = home_of(settings.folder, index)
        self.socket = settings.run / f"app{index}"
        self.settings = settings
        self.application = None
        self.cometbft = None
        self.wanted = False

    def proxy_app(self):
        return "kvstore" if self.settings.kvstore else f"unix://{self.socket}"

    def start(self):
        check_ports_free(self.index)
        self.wanted = True
        if not self.settings.kvstore:
            self._start_application()
        self.cometbft = processes.start([self.settings.cometbft, "start", "--home", str(self.home)],
                                        self.home / "cometbft.log")

    def _start_application(self):
        self.socket.unlink(missing_ok=True)
        state = self.home / "app"
        state.mkdir(exist_ok=True)
        command = [str(self.settings.programs / "wastewatchd"), "abci", "--address", f"unix://{self.socket}",
                   "--home", str(state)]
        self.application = processes.start(command, self.home / "wastewatchd.log")
        deadline = time.monotonic() + 60
        while not self.socket.exists():
            if self.application.poll() is not None or time.monotonic() > deadline:
                self.stop()
                raise Failed(f"wastewatchd of node {self.index} does not listen: see {self.home}/wastewatchd.log")
            time.sleep(0.05)

    def stop(self):
        """CometBFT first: it takes the loss of its application for a fault."""
        self.wanted = False
        processes.stop(self.cometbft)
        processes.stop(self.application)
        self.cometbft = self.application = None

    def runs(self):
        return self.cometbft is not None

    def ended(self):
        """The name of a part that ended although nobody asked it to; nothing when all is well."""
        parts = {"cometbft": self.cometbft, "wastewatchd": self.application}
        return next((name for name, part in parts.items() if part is not None and part.poll() is not None), None)
