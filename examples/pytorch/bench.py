# bench/bench.py
"""One repetition: the latency of a forward pass. The process is fresh, so what it warms up is its own."""

import argparse
import json
import time

import torch


def encoder(device: str) -> tuple[torch.nn.Module, torch.Tensor]:
    """A model and its batch; the same seed gives the same numbers on both sides of a comparison."""
    torch.manual_seed(0)
    layer = torch.nn.TransformerEncoderLayer(d_model=512, nhead=8, batch_first=True)
    model = torch.nn.TransformerEncoder(layer, num_layers=6).eval().to(device)
    return model, torch.randn(8, 128, 512).to(device)


def latencies_ms(model: torch.nn.Module, batch: torch.Tensor, warmup: int, iterations: int) -> list[float]:
    """Milliseconds of each timed pass. A GPU works behind the program's back, so each pass waits for it."""
    taken = []
    with torch.inference_mode():
        for _ in range(warmup + iterations):
            torch.cuda.synchronize()
            start = time.perf_counter_ns()
            model(batch)
            torch.cuda.synchronize()
            taken.append((time.perf_counter_ns() - start) / 1e6)
    return taken[warmup:]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", required=True)
    parser.add_argument("--warmup", type=int, default=20)
    parser.add_argument("--iterations", type=int, default=100)
    options = parser.parse_args()
    if not torch.cuda.is_available():  # also how PyTorch names an AMD GPU
        raise SystemExit("torch sees no GPU: check the driver and that this torch was built for it")
    model, batch = encoder("cuda")
    latencies = latencies_ms(model, batch, options.warmup, options.iterations)
    memory = torch.cuda.max_memory_allocated() / 2**20
    readings = [
        {"benchmark": "encoder", "metric": "latency_ms", "unit": "ms", "direction": "lower",
         "grain": "iteration", "values": latencies},
        {"benchmark": "encoder", "metric": "memory_peak_mib", "unit": "MiB", "direction": "lower",
         "grain": "repetition", "values": [memory]},
    ]
    with open(options.out, "w", encoding="utf-8") as file:
        json.dump({"readings": readings}, file)


if __name__ == "__main__":
    main()
