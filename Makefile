.DEFAULT_GOAL := run
.PHONY: run test translations bench screenshots setup lock format clean package package-test

PYTHON ?= python3
BIN := .venv/bin

run: setup
	@$(BIN)/python -m desktop_app $(ARGS)

test: setup
	@packaging/test.sh $(ARGS)

translations: setup
	@$(BIN)/python -m tests.translations

package:
	@packaging/package.sh

package-test: package
	@packaging/package_test.sh

bench: setup
	@$(BIN)/python -m tests.benchmarks $(ARGS)

screenshots: setup
	@$(BIN)/python -m tests.screenshots $(ARGS)

setup:
	@PYTHON=$(PYTHON) packaging/setup.sh

format: setup
	@$(BIN)/ruff format . && $(BIN)/ruff check --fix .

lock: setup
	@packaging/lock.sh

clean:
	rm -rf .venv build dist .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis screenshots
