"""What runs by ``python -m integrated_projects``, with its extra and without."""

from __future__ import annotations

import os
import runpy
import subprocess
import sys

import pytest

from integrated_projects import __main__, adapters, check
from integrated_projects.adapters import needing
from integrated_projects.errors import MissingExtra
from integrated_projects.examples import strelcha

WITHOUT_A_LIBRARY = """
import runpy, sys

class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == {library!r}:
            raise ModuleNotFoundError("No module named " + repr(name), name=name)

sys.meta_path.insert(0, Blocker())
sys.argv[1:] = ["rules"]
runpy.run_module("integrated_projects", run_name="__main__")
"""


def child(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Our own interpreter, with a warning as an error, whatever else this machine wants coloured."""
    kept = {name: value for name, value in os.environ.items() if name not in {"FORCE_COLOR", "TTY_COMPATIBLE"}}
    return subprocess.run(  # noqa: S603 - the child runs our own text in our own interpreter
        [sys.executable, "-W", "error", *arguments],
        capture_output=True,
        check=False,
        encoding="utf-8",
        env={**kept, "PYTHONIOENCODING": "utf-8"},
    )


def test_the_package_runs_as_a_program() -> None:
    done = child("-m", "integrated_projects", "check", "strelcha")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{check(strelcha).text()}\n", "")


def test_a_malformed_call_ends_in_one_line_and_the_exit_code_2() -> None:
    done = child("-m", "integrated_projects", "check", "sofia")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert "'sofia' is not an example project" in done.stderr


@pytest.mark.parametrize("library", ["rich", "typer"])
def test_without_its_extra_the_program_says_what_to_install(library: str) -> None:
    done = child("-c", WITHOUT_A_LIBRARY.format(library=library))
    message = f"'{library}' is not an installed module: run pip install \"integrated-projects[cli]\"\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", message)


def test_without_its_extra_main_gives_2(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(sys.modules, "typer", None)
    monkeypatch.delitem(sys.modules, "integrated_projects.adapters.cli", raising=False)
    monkeypatch.delattr(adapters, "cli", raising=False)
    assert __main__.main(["rules"]) == 2
    assert capsys.readouterr().err == f"{MissingExtra('typer', 'cli')}\n"


def test_main_hands_its_arguments_over(capsys: pytest.CaptureFixture[str]) -> None:
    assert __main__.main(["check", "strelcha", "--on", "2021-01-01"]) == 0
    assert "as of 2021-01-01" in capsys.readouterr().out


def test_the_program_ends_with_the_exit_code_of_main(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["integrated-projects", "check"])
    with pytest.raises(SystemExit) as ended:
        runpy.run_path(__main__.__file__, run_name="__main__")
    assert ended.value.code == 2
    assert "no project is named" in capsys.readouterr().err


def test_a_block_that_misses_nothing_is_left_alone() -> None:
    with needing("plot"):
        import json  # noqa: PLC0415 - the block is what is tested
    assert json.loads("1") == 1


def test_a_missing_library_names_its_extra() -> None:
    with pytest.raises(MissingExtra) as missing, needing("plot"):
        import no_such_library  # type: ignore[import-not-found] # noqa: F401, PLC0415 - there is none, as is tested
    assert (missing.value.module, missing.value.extra) == ("no_such_library", "plot")


def test_what_fails_otherwise_is_no_missing_extra() -> None:
    with pytest.raises(ZeroDivisionError), needing("plot"):
        raise ZeroDivisionError
