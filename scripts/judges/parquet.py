"""Reads the Parquet tables in FOLDER by pyarrow and by DuckDB, and prints what each saw: python parquet.py FOLDER"""

import sys
from pathlib import Path

import duckdb
import pyarrow
import pyarrow.parquet as pq

print(f"pyarrow {pyarrow.__version__}, DuckDB {duckdb.__version__}")
for path in sorted(Path(sys.argv[1]).glob("*.parquet")):
    table = pq.read_table(path)
    metadata = pq.ParquetFile(path).metadata
    codecs = {metadata.row_group(0).column(index).compression for index in range(table.num_columns)}
    print(f"\n{path.name}: pyarrow reads {table.num_rows} rows, {', '.join(codecs)}")
    print("  " + ", ".join(f"{field.name}: {field.type}" for field in table.schema))
    relation = duckdb.sql(f"select * from read_parquet('{path}')")
    rows = relation.fetchall()
    described = ", ".join(f"{name}: {kind}" for name, kind in zip(relation.columns, relation.types))
    print(f"  DuckDB reads {len(rows)} rows: {described}")
    assert rows == [tuple(row.values()) for row in table.to_pylist()], "the two read different rows"
    for row in rows[:2]:
        print(f"  {row}")
