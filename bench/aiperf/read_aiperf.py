"""Seconds that AIPerf's own loader takes for the file, and how many values its table holds."""

import sys
import time
from pathlib import Path

from aiperf.plot.core.data_loader import DataLoader

start = time.perf_counter()
table = DataLoader()._load_jsonl(Path(sys.argv[1]))
print(time.perf_counter() - start, int(table.count().sum()))
