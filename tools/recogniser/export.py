"""A checkpoint to the file the app reads: bytes for the large matrices, floats for the rest. Usage: export.py CORPORA CHECKPOINT OUT.bin

Layout: the magic, the header's length (32-bit, little-endian), the header (JSON), zeros to a multiple of 64, then the payload; offsets of tensors count from its start.
Matrices of the layers: seven bits a weight, stored 64 too high, one scale an output column, packed [column / 8][depth / 4][8][4]; word embeddings: eight bits, one scale a row.
Inputs of these matrices are multiplied by `smooth` before they are made bytes, which the weights undo: SmoothQuant (Xiao et al., 2023), exponent 0.5, on gold training texts.
"""

import hashlib
import json
import struct
import sys
from pathlib import Path

import numpy as np
import torch

from batches import encode, plan, tensors
from corpus import LABELS, gold
from kinds import KIND_LABELS
from network import HEADS, INNER, LAYERS, WIDTH
from store import load, vocabulary

MAGIC = b"LECTERN NAMES 1\n"
POSITIONS = 256
HEAD_COLUMNS = 20


@torch.no_grad()
def largest_inputs(model, pieces, root):
    """The largest magnitude of each input of each matrix, on a sixth of two gold training sets."""
    largest, hooks = {}, []

    def watch(name):
        def hook(_, inputs):
            here = inputs[0].abs().reshape(-1, inputs[0].shape[-1]).amax(0)
            largest[name] = torch.maximum(largest.get(name, here), here)

        return hook

    for name, part in model.named_modules():
        if name.startswith("layers") and isinstance(part, torch.nn.Linear):
            hooks.append(part.register_forward_pre_hook(watch(name)))
    encoded = [encode(e, pieces) for e in gold(root, ["wikigold", "uner-ewt-dev"])[::6]]
    for batch in plan(encoded, 3000):
        ids, cases, firsts, *_ = tensors(batch, encoded)
        model(ids, cases, firsts)
    for hook in hooks:
        hook.remove()
    return largest


def as_bytes(weights, top):
    scale = weights.abs().amax(1).clamp(min=1e-12) / top
    return (weights / scale[:, None]).round().to(torch.int8).numpy(), scale.numpy().astype(np.float32)


def packed(weights):
    columns, depth = weights.shape
    return (weights.reshape(columns // 8, 8, depth // 4, 4).transpose(0, 2, 1, 3) + 64).astype(np.uint8)


def parts_of(model, largest):
    state = model.state_dict()
    floats = lambda tensor: tensor.detach().numpy().astype(np.float32)
    words, scales = as_bytes(state["words.weight"], 127)
    yield "words", words
    yield "words.scale", scales
    yield "positions", floats(state["positions.weight"][:POSITIONS])
    yield "cases", floats(state["cases.weight"])
    yield "norm.gain", floats(state["norm.weight"])
    yield "norm.bias", floats(state["norm.bias"])
    for n in range(LAYERS):
        for part in ("qkv", "out", "up", "down"):
            name = f"layers.{n}.{part}"
            weights, bias = state[f"{name}.weight"], state[f"{name}.bias"].clone()
            smooth = largest[name].clamp(min=1e-5).sqrt() / weights.abs().amax(0).clamp(min=1e-5).sqrt()
            smooth = smooth / smooth.log().mean().exp()
            whole, scale = as_bytes(weights * smooth, 63)
            if part == "qkv":
                # Queries come out divided by the root of a head's width.
                scale[:WIDTH] *= (WIDTH // HEADS) ** -0.5
                bias[:WIDTH] *= (WIDTH // HEADS) ** -0.5
            yield f"{name}.weights", packed(whole)
            yield f"{name}.scale", scale
            yield f"{name}.bias", floats(bias)
            yield f"{name}.smooth", floats(1 / smooth)
        for norm in ("norm1", "norm2"):
            yield f"layers.{n}.{norm}.gain", floats(state[f"layers.{n}.{norm}.weight"])
            yield f"layers.{n}.{norm}.bias", floats(state[f"layers.{n}.{norm}.bias"])
    head, bias = np.zeros((WIDTH, HEAD_COLUMNS), np.float32), np.zeros(HEAD_COLUMNS, np.float32)
    at = 0
    for name in ("head", "kinds"):
        labels = state[f"{name}.bias"].shape[0]
        head[:, at : at + labels], bias[at : at + labels] = floats(state[f"{name}.weight"]).T, floats(state[f"{name}.bias"])
        at += labels
    yield "head.weights", head
    yield "head.bias", bias
    yield "vocabulary", np.frombuffer("\n".join(vocabulary()).encode(), np.uint8)


def write(path, header, payload):
    """The version is of everything that decides what is found: weights and the table of confidences."""
    header["payload"] = hashlib.sha256(payload).hexdigest()
    header["version"] = hashlib.sha256((header["payload"] + json.dumps(header["confidence"])).encode()).hexdigest()[:8]
    text = json.dumps(header, separators=(",", ":")).encode()
    start = MAGIC + struct.pack("<I", len(text)) + text
    Path(path).write_bytes(start + bytes(-len(start) % 64) + payload)


if __name__ == "__main__":
    torch.set_num_threads(1)
    root, checkpoint, out = sys.argv[1:]
    model, pieces = load(checkpoint)
    payload, placed = bytearray(), {}
    for name, part in parts_of(model, largest_inputs(model, pieces, root)):
        placed[name] = {"at": len(payload), "type": part.dtype.name, "shape": list(part.shape)}
        payload += part.tobytes()
        payload += bytes(-len(payload) % 64)
    header = {
        "format": 1,
        "name": "lectern-names",
        "checkpoint": hashlib.sha256(Path(checkpoint).read_bytes()).hexdigest(),
        "network": {"layers": LAYERS, "width": WIDTH, "heads": HEADS, "inner": INNER, "headColumns": HEAD_COLUMNS},
        "labels": {"names": LABELS, "kinds": KIND_LABELS},
        "confidence": {},
        "tensors": placed,
    }
    write(out, header, bytes(payload))
    print(out, f"{Path(out).stat().st_size / 1e6:.1f} MB")
