#!/usr/bin/env bash
# Shows that pyarrow and DuckDB read the Parquet tables that we export. Needs python3 and PyPI; leaves nothing behind.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet pyarrow==26.0.1 duckdb==2.0.0
node write-export.ts snapshot.json parquet "$work/tables"
"$work/venv/bin/python" parquet.py "$work/tables"
