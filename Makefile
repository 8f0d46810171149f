# The one interface to this repository. Every target does its own set-up, from nothing but make and Python.

PYTHON ?= python3
VENV ?= .venv
PROFILE ?= thorough

bin := $(VENV)/bin
run := $(bin)/python -m
# pip has known dependency groups since 25.1; the pip that comes with Python 3.11 is older.
pip := pip==26.3

# What the tests try, and the command line with it.
extras := cli,frames,identifiers,plot,pydantic,records,testing

export PIP_DISABLE_PIP_VERSION_CHECK := 1
# The theme's notice about another program's future is no news about these pages.
export NO_MKDOCS_2_WARNING := 1

.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
.PHONY: help demo test laws cases check lint types imports docs changelog api package bench reference surface format clean

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

$(VENV)/ready-package: $(VENV)/ready-pip pyproject.toml
	$(run) pip install --quiet --group package
	@touch $@

$(VENV)/ready-dev: $(VENV)/ready-pip pyproject.toml
	$(run) pip install --quiet --group dev --editable ".[$(extras)]"
	@touch $@

demo: $(VENV)/ready-demo ## Print what the rules say of the example projects, and their money
	$(run) integrated_projects check --all
	$(run) integrated_projects figures --all

# Measuring makes a law three times as slow, and what is covered by chance alone is not covered.
test: $(VENV)/ready-test ## Run the tests, the doctests and the coverage gate, and the laws
	$(run) pytest --numprocesses=auto --cov --ignore=tests/property
	$(run) pytest --numprocesses=auto tests/property

laws: $(VENV)/ready-test ## Run the laws alone, on many more examples (PROFILE=nightly: on thousands)
	HYPOTHESIS_PROFILE=$(PROFILE) $(run) pytest --numprocesses=auto tests/property

cases: $(VENV)/ready-test ## Judge the cases that lawyers write, and print those that come out otherwise
	@$(run) tests.rulebooks

check: lint types imports docs changelog api ## Run every check that is not a test

lint: $(VENV)/ready-dev ## Check style and format
	$(run) ruff check
	$(run) ruff format --check

# Pyright finds the environment by its PATH; what it says is long, and of interest where a type is missing.
types: export PATH := $(abspath $(bin)):$(PATH)
types: $(VENV)/ready-dev ## Check the types, and that every public name has one
	$(run) mypy
	$(bin)/basedpyright
	mkdir -p build
	$(bin)/basedpyright --verifytypes integrated_projects --ignoreexternal > build/types.txt || { cat build/types.txt; exit 1; }

imports: $(VENV)/ready-dev ## Check the layers
	$(bin)/lint-imports --no-logo

docs: $(VENV)/ready-dev ## Build the documentation into site/
	$(run) mkdocs build --strict --quiet

changelog: $(VENV)/ready-dev ## Show what the next release notes will say
	$(run) towncrier build --draft --version "next release"

# Before the first release nothing is promised; a change that is said in the changelog to be breaking may break.
api: $(VENV)/ready-dev ## Compare the public surface with that of the newest release
	@release=$$(git tag --list --sort=-version:refname 'v[0-9]*' | head -n 1); \
	if [ -z "$$release" ]; then echo "There is no release yet to compare with."; exit 0; fi; \
	$(bin)/griffe check --search src --against "$$release" integrated_projects && exit 0; \
	ls changelog.d/*.breaking.md 2> /dev/null || { echo "It breaks what $$release promised, and no fragment says so."; exit 1; }

package: $(VENV)/ready-package ## Build the package and use it, with a book of another package, in an empty environment
	rm -rf build dist
	# The wheel is built from the source distribution, so that the latter holds all that the former needs.
	$(run) build --quiet --outdir dist
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
	$(run) tests.rulebooks.readings
	$(run) integrated_projects rules --markdown > docs/reference/rules.md
	$(run) tests.rulebooks.pages
	$(run) integrated_projects schema project > docs/reference/schema/project.json
	$(run) integrated_projects schema report > docs/reference/schema/report.json
	$(run) tests.adapters.pictures
	$(run) tests.judged_pages

surface: $(VENV)/ready-test ## Write down the public surface as it is meant to be from now on
	$(run) tests.surface

format: $(VENV)/ready-dev ## Mend style and format
	$(run) ruff check --fix
	$(run) ruff format

clean: ## Remove what the other targets made
	rm -rf .venv .venv-* build dist site .coverage .coverage.* .hypothesis
	rm -rf .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find benchmarks src tests -name __pycache__ -type d -prune -exec rm -rf {} +
