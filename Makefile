# What a newcomer needs is `make demo` and `make test`; `make check` is for developers.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/ready

.PHONY: help demo test lint check format samples lock generate quality speed clean

help: ## Say what each target does
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

$(READY): requirements-dev.lock pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements-dev.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	touch $(READY)

demo: $(READY) ## Set a fresh machine up and read a sample article
	$(BIN)/factsheet summarize samples/listing/article.txt --as-of 2026-03-06

test: $(READY) ## Set a fresh machine up and run the tests
	$(BIN)/pytest -n auto

lint: $(READY) ## Format, lint, types in strict mode, import layers
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

check: lint test ## All that a change must pass

format: $(READY) ## Format the code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

samples: $(READY) ## Make each sample's sheets anew
	$(BIN)/python samples/make.py

lock: $(READY) ## Pin what development uses, for every supported Python
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
		--no-emit-index-url --no-emit-find-links --allow-unsafe \
		--group dev pyproject.toml --output-file requirements-dev.lock

clean: ## Remove what can be made again
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis dist
