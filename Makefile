# What to do with a checkout. Each target sets up what it needs first (scripts/setup.sh).

PYTHON ?= python3
export PYTHON

python := .venv/bin/python
# Folders that may not be there in a part of the checkout would only make the tools complain.
code := $(wildcard drafter tests scripts benchmarks)

.PHONY: run test lint format bench fuzz bundle clean

run: # Open the window with the sample decision, or do the same work without a screen
	@sh scripts/setup.sh run
	@$(python) -m scripts.run_sample

test: lint # Everything that must hold
	$(python) -m pytest

lint: # Rules, layout, types and directions of imports
	@sh scripts/setup.sh test
	$(python) -m ruff check $(code)
	$(python) -m ruff format --check $(code)
	$(python) -m mypy $(code)
	$(python) -m pytest -q tests/architecture/test_imports.py

format: # Put the code into the layout that lint asks for
	@sh scripts/setup.sh test
	$(python) -m ruff check --fix $(code)
	$(python) -m ruff format $(code)

bench: # Print how fast it is and write build/bench.json
	@sh scripts/setup.sh test
	$(python) -m scripts.bench

fuzz: # Damage inputs of every reader for longer: SECONDS each, SEED to begin with
	@sh scripts/setup.sh test
	FUZZ_SECONDS=$(or $(SECONDS),60) FUZZ_SEED=$(or $(SEED),0) $(python) -m pytest -q tests/fuzz \
		-o log_cli=true --log-cli-level=INFO

bundle: # Make build/bundle: a folder and an archive that run without Python
	@sh scripts/setup.sh bundle
	$(python) -m scripts.bundle

clean: # Remove what the other targets made
	rm -rf build dist .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find drafter tests scripts benchmarks -name __pycache__ -prune -exec rm -rf {} + 2>/dev/null || true
