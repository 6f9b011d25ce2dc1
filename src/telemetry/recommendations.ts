import type { Bottleneck } from '../model/bottleneck.ts';

/** What may help against each limit, the likeliest first. */
export const recommendations: Record<Bottleneck, readonly string[]> = {
  thermal_throttle: [
    'Measure again on a cool GPU before reading anything into these times: they are those of the cooling',
    'Lock the clock below where it throttles (nvidia-smi --lock-gpu-clocks=<MHz>, rocm-smi --setperfdeterminism <MHz>)',
    'Check airflow, fans and neighbours in the chassis, and nvidia-smi -q -d PERFORMANCE for the reason',
  ],
  compute_bound: [
    'Start with the kernels at the top of the table: a gain elsewhere hardly shows',
    'Let them use tensor cores or matrix cores: FP16, BF16, FP8 or INT8 where accuracy allows, sizes in multiples of 8 or 16',
    'Look at one of them in Nsight Compute or rocprof-compute: it tells arithmetic from memory limits, which utilisation does not',
  ],
  memory_bound: [
    'Fuse element-wise operators into the kernels before them, so that tensors are read and written once',
    'Move fewer bytes: a narrower data type, quantised weights or KV cache, a layout that kernels read contiguously',
    'Keep inputs and outputs on the device between runs: copies over PCIe use the memory of both ends',
    'Raise the batch where weights are most of the traffic: they are then read once for more samples',
  ],
  launch_overhead: [
    'Capture the loop as a graph (CUDA graphs, HIP graphs), so that one launch stands for many',
    'Fuse small operators: a higher graph optimisation level, torch.compile, or an export with fewer nodes',
    'Give each launch more work: a larger batch, or several streams where requests are independent',
  ],
  cpu_bound: [
    'Profile the host (perf, py-spy, nsys with --sample=cpu): tokenisation, pre-processing and data loading run there',
    'Overlap it with the GPU: pinned memory, asynchronous copies, loading the next batch while this one runs',
    'Check that the runner gives the job its cores: other processes and CPU quotas look the same from here',
  ],
  frequency_scaling: [
    'Lock the GPU clock and keep the driver loaded (nvidia-smi --lock-gpu-clocks=<MHz> --persistence-mode=1)',
    'Warm up longer, so that timing starts at the steady clock',
  ],
  warmup_instability: [
    'Raise warmup until the first timed iterations look like the last',
    'Keep what warming up makes: a TensorRT engine cache, compiled kernels (MIOpen, torch.compile), cuDNN algorithm choices',
  ],
  balanced: ['No single limit stands out: compare the kernels that take most time, and those that moved'],
  unknown: [
    'Turn telemetry on, or give a kernel trace (profile: true), so that there is something to judge by',
  ],
};
