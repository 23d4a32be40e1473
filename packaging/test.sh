#!/usr/bin/env bash
# All that `make test` checks, in the order of what fails fastest.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=.venv/bin

$bin/ruff format --check .
$bin/ruff check .
$bin/mypy
$bin/lint-imports
$bin/python -m pytest -n auto --dist worksteal "$@"
