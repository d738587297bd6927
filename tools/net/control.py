"""How a second ./dev net talks to the running one: a line to its socket, an answer back."""

import socket


def listen(path):
    path.unlink(missing_ok=True)
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(path))
    server.listen()
    return server


def answer(server, handle):
    """Takes one waiting request: `handle(words)` gives the answer."""
    connection, _ = server.accept()
    with connection:
        connection.settimeout(5)
        try:
            words = connection.recv(200).decode(errors="replace").split()
            connection.sendall(handle(words).encode())
        except OSError:
            pass  # the one who asked has gone


def ask(path, request, seconds=120):
    """The answer of the running network, nothing when none runs."""
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(seconds)
        try:
            connection.connect(str(path))
            connection.sendall(request.encode())
            connection.shutdown(socket.SHUT_WR)
            return b"".join(iter(lambda: connection.recv(4096), b"")).decode()
        except OSError:  # no socket, nobody listens, or it ended while we asked
            return None
