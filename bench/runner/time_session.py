"""Milliseconds of one run of a model in onnxruntime, from the time of all of them. The task is JSON on stdin."""

import json
import sys
import time

import numpy
import onnxruntime

task = json.load(sys.stdin)
options = onnxruntime.SessionOptions()
options.intra_op_num_threads = 1
options.inter_op_num_threads = 1
options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_ALL
session = onnxruntime.InferenceSession(task["model"], options, providers=["CPUExecutionProvider"])
values = numpy.fromfile(task["input"]["file"], dtype=numpy.float32).reshape(task["input"]["shape"])
feeds = {task["input"]["name"]: values}
ready = time.perf_counter() + task["warmUpMs"] / 1000
while time.perf_counter() < ready:
    session.run(None, feeds)
start = time.perf_counter_ns()
for _ in range(task["runs"]):
    session.run(None, feeds)
print((time.perf_counter_ns() - start) / task["runs"] / 1e6)
