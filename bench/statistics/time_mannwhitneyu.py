"""Times scipy.stats.mannwhitneyu on samples given as files of doubles; reads a JSON request, writes a JSON answer."""

import json
import statistics
import sys
import time

import numpy
import scipy
from scipy.stats import mannwhitneyu


def measure(task):
    candidate, baseline = (numpy.fromfile(path) for path in (task["candidate"], task["baseline"]))
    times = []
    for _ in range(task["runs"] + 1):
        start = time.perf_counter()
        result = mannwhitneyu(candidate, baseline)
        times.append(time.perf_counter() - start)
    milliseconds = 1000 * statistics.median(times[1:])
    return {"milliseconds": milliseconds, "U": float(result.statistic), "p": float(result.pvalue)}


answer = {"version": scipy.__version__, "results": [measure(task) for task in json.load(sys.stdin)]}
json.dump(answer, sys.stdout)
