"""A checkpoint to the file the app reads: bytes for the large matrices, floats for the rest. Usage: export.py CORPORA CHECKPOINT OUT.bin

Layout: the magic, the header's length (32-bit, little-endian), the header (JSON), zeros to a multiple of 64, then the payload; offsets of tensors count from its start.
Matrices of the layers: signed bytes with one scale an output column, packed [column / 4][depth / 4][4 columns][4], and each column's sum. The kernel gives inputs the bytes 0 to 127 and sums
eight products in 16 bits, so a column is scaled until neither the positive nor the negative ones of any eight weights summed together come to more than 258. Word embeddings: bytes, one scale a row.
"""

import hashlib
import json
import struct
import sys
from pathlib import Path

import numpy as np
import torch

from corpus import LABELS
from focus import AFTER, fit
from kinds import KIND_LABELS
from network import HEADS, INNER, LAYERS, WIDTH
from store import load, vocabulary

MAGIC = b"LECTERN NAMES 1\n"
POSITIONS = 256
HEAD_COLUMNS = 20
# 32,767 divided by the largest input.
LANE_LIMIT = 258


def as_bytes(weights, top):
    scale = weights.abs().amax(1).clamp(min=1e-12) / top
    return (weights / scale[:, None]).round().to(torch.int8).numpy(), scale.numpy().astype(np.float32)


def columns_as_bytes(weights):
    """Lanes of 16 bits hold two weights of each of four successive quads."""
    columns, depth = weights.shape
    lanes = weights.reshape(columns, depth // 16, 4, 2, 2)
    sums = lambda part: part.clamp(min=0).sum((2, 4)).amax((1, 2))
    scale = torch.maximum(weights.abs().amax(1) / 127, torch.maximum(sums(lanes), sums(-lanes)) / LANE_LIMIT).clamp(min=1e-12)
    while True:
        whole = (weights / scale[:, None]).round()
        lanes = whole.reshape(columns, depth // 16, 4, 2, 2)
        over = torch.maximum(sums(lanes), sums(-lanes)) > LANE_LIMIT
        if not over.any():
            return whole.to(torch.int8).numpy(), scale.numpy().astype(np.float32)
        scale[over] *= 1.01


def packed(weights):
    columns, depth = weights.shape
    return np.ascontiguousarray(weights.reshape(columns // 4, 4, depth // 4, 4).transpose(0, 2, 1, 3))


def parts_of(model, focus):
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
            whole, scale = columns_as_bytes(weights)
            if part == "qkv":
                # Queries come out divided by the root of a head's width.
                scale[:WIDTH] *= (WIDTH // HEADS) ** -0.5
                bias[:WIDTH] *= (WIDTH // HEADS) ** -0.5
            yield f"{name}.weights", packed(whole)
            yield f"{name}.scale", scale
            yield f"{name}.bias", floats(bias)
            yield f"{name}.sums", whole.sum(1, dtype=np.int32).astype(np.float32)
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
    # In columns of four, as the kernel wants them.
    yield "focus.weights", np.stack([floats(focus[0]), *[np.zeros(WIDTH, np.float32)] * 3], 1)
    yield "focus.bias", np.array([float(focus[1]), 0, 0, 0], np.float32)
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
    focus = fit(model, pieces, root)
    payload, placed = bytearray(), {}
    for name, part in parts_of(model, focus):
        placed[name] = {"at": len(payload), "type": part.dtype.name, "shape": list(part.shape)}
        payload += part.tobytes()
        payload += bytes(-len(payload) % 64)
    header = {
        "format": 1,
        "name": "lectern-names",
        "checkpoint": hashlib.sha256(Path(checkpoint).read_bytes()).hexdigest(),
        "network": {
            "layers": LAYERS,
            "width": WIDTH,
            "heads": HEADS,
            "inner": INNER,
            "headColumns": HEAD_COLUMNS,
            "focusAfter": AFTER,
            "focusFloor": focus[2],
        },
        "labels": {"names": LABELS, "kinds": KIND_LABELS},
        "confidence": {},
        "tensors": placed,
    }
    write(out, header, bytes(payload))
    print(out, f"{Path(out).stat().st_size / 1e6:.1f} MB")
