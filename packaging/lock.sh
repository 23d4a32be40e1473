#!/usr/bin/env bash
# Write requirements.lock anew from pyproject.toml: exact versions and hashes, no addresses. Needs uv.
set -euo pipefail
cd "$(dirname "$0")/.."
uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes --upgrade \
    --no-header --no-annotate --no-emit-index-url --no-emit-find-links -o requirements.lock
