"""Serve the demo's sites on loopback until interrupted, to try a night on them (docs/operator.md).

    python -m pipeline.demo SITES.csv [PORT]

writes the table of the sites, as `--sites` takes it, once they are served.
"""

import signal
import sys
from pathlib import Path

from pipeline.demo.server import serve
from pipeline.demo.table import write_sites

PORT = 8765


def main(arguments: list[str]) -> int:
    """Serve until SIGINT or SIGTERM; status 1 where the table cannot be written or the port is taken, 2 for usage."""
    if len(arguments) not in (1, 2) or not all(port.isdecimal() for port in arguments[1:]):
        sys.stderr.write("cách dùng: python -m pipeline.demo SITES.csv [PORT]\n")
        return 2
    table = Path(arguments[0])
    signals = {signal.SIGINT, signal.SIGTERM}
    signal.pthread_sigmask(signal.SIG_BLOCK, signals)
    try:
        with serve(port=int(arguments[1]) if arguments[1:] else PORT) as server:
            table.parent.mkdir(parents=True, exist_ok=True)
            write_sites(table, server.sites)
            sys.stdout.write(f"Ba trang web mẫu, phục vụ tại {server.proxy}; bảng các trang: {table}\n")
            sys.stdout.flush()
            signal.sigwait(signals)
    except OSError as error:
        sys.stderr.write(f"không phục vụ được trang mẫu: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
