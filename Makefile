# What a newcomer needs is `make demo` and `make test`; `make check` is for developers.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/ready
READY_DEV := .venv/ready-dev
COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
	--no-emit-index-url --no-emit-find-links --allow-unsafe pyproject.toml

.PHONY: help demo test night lint package docs check format samples generate speed quality lock clean

help: ## Say what each target does
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

$(READY): requirements.lock pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	$(BIN)/python -m compileall -q src # an editable install is compiled by nobody else
	touch $@

$(READY_DEV): $(READY) requirements-dev.lock
	$(BIN)/python -m pip install --quiet --no-compile --require-hashes --requirement requirements-dev.lock
	touch $@

demo: $(READY) ## Set a fresh machine up and read a sample article
	$(BIN)/factsheet summarize samples/listing/article.txt --as-of 2026-03-06

test: $(READY_DEV) ## Set a fresh machine up and run the tests
	$(BIN)/pytest -n auto --dist worksteal

night: $(READY_DEV) ## Make 40,000 hostile inputs, keep what breaks, and tell what grows too fast
	$(BIN)/python -m tests.hostile.growth
	$(BIN)/python -m tests.hostile.night --inputs 20000 --keep night
	$(BIN)/python -m tests.hostile.night --inputs 20000 --keep night/forged --forged
	$(BIN)/python -m tests.hostile.guided --seconds 600 --keep night
	FACTSHEET_KILLS=50 FACTSHEET_ODD_CALLS=1 $(BIN)/pytest -q tests/hostile/test_faults.py tests/hostile/test_options.py

lint: $(READY_DEV) ## Format, lint, types in strict mode, import layers
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

package: $(READY_DEV) ## Build the package, check it, and install it alone in every Python that is here
	$(BIN)/python tools/package.py

docs: $(READY_DEV) ## Build the documentation's site in docs/site; a link that leads nowhere ends it
	$(BIN)/python -m benchmarks.accuracy > docs/accuracy.md
	$(BIN)/python -m sphinx -q -W --keep-going -d docs/site/.trees docs docs/site

check: lint test ## All that a change must pass

format: $(READY_DEV) ## Format the code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

samples: $(READY_DEV) ## Make each sample's sheets anew, and the page of accuracy
	$(BIN)/python samples/make.py
	$(BIN)/python -m benchmarks.accuracy > docs/accuracy.md

generate: $(READY_DEV) ## Make the generated tables anew
	$(BIN)/python tools/currencies.py
	$(BIN)/python -m factsheet.packs.build
	$(BIN)/python -m factsheet.languages.en.build
	$(BIN)/python tools/vendored.py
	$(BIN)/python tools/manpage.py > share/factsheet.1
	for shell in bash fish zsh; do \
		_FACTSHEET_COMPLETE=source_$$shell $(BIN)/factsheet | sed '/./,$$!d' > share/completions/factsheet.$$shell; done

speed: $(READY_DEV) ## Measure start-up, throughput and memory
	$(BIN)/python -m benchmarks.speed

quality: $(READY_DEV) ## Run the scorers of BENCH on the data in DATA and GOLD
	$(BIN)/python -m benchmarks.quality $(BENCH) $(DATA) $(GOLD)

lock: $(READY_DEV) ## Pin what is used, and what development uses, for every supported Python
	$(COMPILE) --group build --output-file requirements.lock
	$(COMPILE) --group dev --all-extras --output-file requirements-dev.lock

clean: ## Remove what can be made again
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis dist docs/site
