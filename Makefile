# The one interface to this repository. Every target does its own set-up, from nothing but make and Python.

PYTHON ?= python3
VENV ?= .venv
PROFILE ?= thorough

bin := $(VENV)/bin
run := $(bin)/python -m
# pip has known dependency groups since 25.1; the pip that comes with Python 3.11 is older.
pip := pip==26.3

# What the tests try, and the command line with it.
extras := cli,identifiers,records,testing

export PIP_DISABLE_PIP_VERSION_CHECK := 1
# The theme's notice about another program's future is no news about these pages.
export NO_MKDOCS_2_WARNING := 1

.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
.PHONY: help demo test laws check lint types imports docs changelog package bench reference format clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# A stamp says that an environment holds what pyproject.toml asks for.
$(VENV)/ready:
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/ready-demo: $(VENV)/ready pyproject.toml
	$(run) pip install --quiet --editable ".[cli]"
	@touch $@

$(VENV)/ready-pip: $(VENV)/ready Makefile
	$(run) pip install --quiet "$(pip)"
	@touch $@

$(VENV)/ready-test: $(VENV)/ready-pip pyproject.toml
	$(run) pip install --quiet --group test --editable ".[$(extras)]"
	@touch $@

$(VENV)/ready-bench: $(VENV)/ready-pip pyproject.toml
	$(run) pip install --quiet --group bench --editable ".[$(extras)]"
	@touch $@

$(VENV)/ready-dev: $(VENV)/ready-pip pyproject.toml
	$(run) pip install --quiet --group dev --editable ".[$(extras)]"
	@touch $@

demo: $(VENV)/ready-demo ## Print what the rules say of the example projects, and their money
	$(run) integrated_projects check --all
	$(run) integrated_projects figures --all

test: $(VENV)/ready-test ## Run the tests, the doctests and the coverage gate
	$(run) pytest --numprocesses=auto --cov

# Measuring coverage makes a test three times as slow, so that the many examples are tried without it.
laws: $(VENV)/ready-test ## Run the laws alone, on many more examples (PROFILE=nightly: on thousands)
	HYPOTHESIS_PROFILE=$(PROFILE) $(run) pytest --numprocesses=auto tests/property

check: lint types imports docs changelog ## Run every check that is not a test

lint: $(VENV)/ready-dev ## Check style and format
	$(run) ruff check
	$(run) ruff format --check

types: $(VENV)/ready-dev ## Check the types
	$(run) mypy

imports: $(VENV)/ready-dev ## Check the layers
	$(bin)/lint-imports --no-logo

docs: $(VENV)/ready-dev ## Build the documentation into site/
	$(run) mkdocs build --strict --quiet

changelog: $(VENV)/ready-dev ## Show what the next release notes will say
	$(run) towncrier build --draft --version "next release"

package: $(VENV)/ready-pip ## Build the wheel and use it, with a book of another package, in an empty environment
	rm -rf build dist
	$(run) pip wheel --quiet --no-deps --wheel-dir dist .
	$(PYTHON) -m venv build/venv
	build/venv/bin/python -m pip install --quiet dist/*.whl
	cd build && venv/bin/python -W error -c "from integrated_projects import *"
	build/venv/bin/python -m pip install --quiet --no-deps ./docs/examples/municipal_rules
	cd build && venv/bin/python -W error -c "from integrated_projects import check; \
	from integrated_projects.checking import installed_books; from integrated_projects.examples import vidin; \
	print(check(vidin, books=installed_books()))"

bench: $(VENV)/ready-bench ## Run the measurements
	set -e; for script in benchmarks/bench_*.py; do $(bin)/python "$$script"; done

reference: $(VENV)/ready-test ## Write the pages of the documentation that are made from the code
	$(run) integrated_projects rules --markdown > docs/reference/rules.md
	$(run) tests.rulebooks.pages

format: $(VENV)/ready-dev ## Mend style and format
	$(run) ruff check --fix
	$(run) ruff format

clean: ## Remove what the other targets made
	rm -rf .venv .venv-* build dist site .coverage .coverage.* .hypothesis
	rm -rf .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find benchmarks src tests -name __pycache__ -type d -prune -exec rm -rf {} +
