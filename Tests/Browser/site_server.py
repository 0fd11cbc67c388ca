"""Serves a built site on the loopback address with the headers that a real server should send."""

import functools
import http.server
import threading

POLICY = "default-src 'self'; base-uri 'self'; form-action 'self'; object-src 'none'"


class _Handler(http.server.SimpleHTTPRequestHandler):
    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("X-Content-Type-Options", "nosniff")
        super().end_headers()

    def log_message(self, *_):
        pass


class _Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        """A browser that closes a tab breaks connections; that is no news."""


class SiteServer:
    """A context: `with SiteServer(folder) as address: …`."""

    def __init__(self, folder):
        handler = functools.partial(_Handler, directory=str(folder))
        self._server = _Server(("127.0.0.1", 0), handler)

    def __enter__(self):
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{self._server.server_port}"

    def __exit__(self, *_):
        self._server.shutdown()
