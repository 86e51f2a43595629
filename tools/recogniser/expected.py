"""What the exported weights find, by torch: for check-port.ts. Usage: expected.py CORPORA CHECKPOINT WEIGHTS.bin OUT.jsonl

A line for each of a thousand sentences of dev/uner-ewt-test: its mentions (UTF-16 offsets), of names and of the other kinds, by the checkpoint ("floats"), by the weights
of the file and otherwise in floats ("weights"), and with inputs in bytes as the app does it ("bytes"). Prints the F1 of names on all of dev for each: what bytes cost.
"""

import json
import struct
import sys
from pathlib import Path

import numpy as np
import torch

from batches import LONGEST, encode, plan, tensors
from corpus import TYPES, plainly
from export import MAGIC
from kinds import KINDS
from network import HEADS, LAYERS, WIDTH
from score import f1
from store import load

COUNT = 1000


def read(path):
    """The header and the tensors of a weights file."""
    given = Path(path).read_bytes()
    (length,) = struct.unpack_from("<I", given, len(MAGIC))
    start = len(MAGIC) + 4
    header = json.loads(given[start : start + length])
    payload = given[(start + length + 63) // 64 * 64 :]
    take = lambda t: torch.from_numpy(np.frombuffer(payload, t["type"], int(np.prod(t["shape"])), t["at"]).reshape(t["shape"]).copy())
    return header, {name: take(t) for name, t in header["tensors"].items()}


def in_bytes(x):
    """Inputs as the app's kernel rounds them: 0 to 127 between a row's least (or zero) and largest (or zero)."""
    low = x.amin(-1, keepdim=True).clamp(max=0)
    span = (x.amax(-1, keepdim=True).clamp(min=0) - low).clamp(min=1e-20)
    turn = 127 / span
    zero = (-low * turn).round()
    return (((x * turn).round() + zero).clamp(max=127) - zero) * (span / 127)


def exported(checkpoint, path, rounded):
    """The network of the checkpoint with the weights of the file, its inputs rounded where the app rounds them or not, and the line of focus.py."""
    model, pieces = load(checkpoint)
    header, parts = read(path)
    state = model.state_dict()
    state["words.weight"] = parts["words"].float() * parts["words.scale"][:, None]
    for n in range(LAYERS):
        for part in ("qkv", "out", "up", "down"):
            name = f"layers.{n}.{part}"
            blocks = parts[f"{name}.weights"].float()
            columns, depth = blocks.shape[0] * 4, blocks.shape[1] * 4
            weights = blocks.permute(0, 2, 1, 3).reshape(columns, depth) * parts[f"{name}.scale"][:, None]
            bias = parts[f"{name}.bias"].clone()
            if part == "qkv":
                weights[:WIDTH] *= (WIDTH // HEADS) ** 0.5
                bias[:WIDTH] *= (WIDTH // HEADS) ** 0.5
            state[f"{name}.weight"], state[f"{name}.bias"] = weights, bias
            if rounded:
                model.get_submodule(name).register_forward_pre_hook(lambda _, inputs: (in_bytes(inputs[0]),))
    model.load_state_dict(state)
    return model, pieces, (parts["focus.weights"][:, 0], parts["focus.bias"][0], header["network"]["focusFloor"], header["network"]["focusAfter"])


def named_rows(scores, encoded, batch):
    """Which pieces belong to words that go on, in a batch of rows."""
    going = torch.zeros_like(scores, dtype=torch.bool)
    for row, i in enumerate(batch):
        ids, _, firsts = encoded[i]
        for first, end in zip(firsts, [*firsts[1:], len(ids) - 1]):
            going[row, first:end] = scores[row, first]
    return going


@torch.no_grad()
def scores_of(model, pieces, examples, focus=None):
    """Logarithms of probabilities by both heads for the words of each example."""
    encoded = [encode(e, pieces) for e in examples]
    out = [None] * len(examples)
    for batch in plan(encoded, 3000):
        ids, cases, firsts, *_ = tensors(batch, encoded)
        mask = (ids != 0)[:, None, None, :]
        x = model.norm(model.words(ids) + model.positions.weight[: ids.shape[1]] + model.cases(cases))
        going = torch.ones_like(ids, dtype=torch.bool)
        for n, layer in enumerate(model.layers):
            if focus is not None and n == focus[3]:
                going = named_rows(x @ focus[0] + focus[1] >= focus[2], encoded, batch)
            x = torch.where(going[:, :, None], layer(x, mask, lambda y: y), x)
        for row, i in enumerate(batch):
            at = encoded[i][2]
            heads = []
            for head in (model.head, model.kinds):
                scores = head(x[row, at])
                scores[~going[row, at]] = torch.tensor([0.0] + [-20.0] * (scores.shape[1] - 1))
                heads.append(scores.log_softmax(-1).numpy())
            out[i] = tuple(heads)
    return out


def viterbi(scores):
    labels = scores.shape[1]
    forbidden = np.zeros((labels, labels))
    for inside in range(2, labels, 2):
        forbidden[:, inside] = -1e4
        forbidden[inside - 1, inside] = forbidden[inside, inside] = 0
    best, back = scores[0] + forbidden[0], []
    for row in scores[1:]:
        step = best[:, None] + forbidden
        back.append(step.argmax(0))
        best = step.max(0) + row
    path = [int(best.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def spans_of(example, scores, types):
    spans, open_at = [], None
    path = viterbi(scores) if len(scores) else []
    for i, label in enumerate([*path, 0]):
        if open_at is not None and (label == 0 or label % 2 == 1):
            spans.append((example.words[open_at][0], example.words[i - 1][1], types[(path[open_at] - 1) // 2]))
            open_at = None
        if label % 2 == 1:
            open_at = i
    return spans


def in_units(text, spans):
    """Offsets in UTF-16 code units."""
    units = lambda at: len(text[:at].encode("utf-16-le")) // 2
    return [[units(start), units(end), type] for start, end, type in spans]


if __name__ == "__main__":
    torch.set_num_threads(1)
    root, checkpoint, path, out = sys.argv[1:]
    examples = [e for e in plainly(root, "dev/uner-ewt-test") if e.words]
    found = {}
    ways = {"floats": load(checkpoint), "weights": exported(checkpoint, path, False), "bytes": exported(checkpoint, path, True)}
    for name, parts in ways.items():
        scores = scores_of(*parts[:2], examples, *parts[2:])
        found[name] = [spans_of(e, s[0], TYPES) for e, s in zip(examples, scores)]
        found[f"{name} kinds"] = [spans_of(e, s[1], KINDS) for e, s in zip(examples, scores)]
        print(name, "F1, precision, recall:", *(f"{100 * x:.2f}" for x in f1(examples, found[name])))
    short = [i for i, e in enumerate(examples) if len(encode(e, parts[1])[0]) < LONGEST][:COUNT]
    with open(out, "w", encoding="utf-8") as lines:
        for i in short:
            mine = {name: in_units(examples[i].text, rows[i]) for name, rows in found.items()}
            print(json.dumps({"text": examples[i].text, **mine}, ensure_ascii=False), file=lines)
