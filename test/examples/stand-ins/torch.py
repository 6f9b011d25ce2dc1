"""As much of torch as examples/pytorch/bench.py uses, without a GPU and without arithmetic."""

import contextlib
import types


class _Thing:
    def __init__(self, *_, **__):
        pass

    def eval(self):
        return self

    def to(self, device):
        assert device == "cuda"
        return self

    def __call__(self, batch):
        return sum(range(20_000))


Tensor = _Thing
nn = types.SimpleNamespace(Module=_Thing, TransformerEncoderLayer=_Thing, TransformerEncoder=_Thing)
cuda = types.SimpleNamespace(
    is_available=lambda: True, synchronize=lambda: None, max_memory_allocated=lambda: 512 * 2**20
)
inference_mode = contextlib.nullcontext


def manual_seed(_):
    pass


def randn(*_):
    return _Thing()
