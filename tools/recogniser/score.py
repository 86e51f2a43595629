"""Viterbi over BIO and the measure of tests/bench/entities.ts: micro F1 of exact span and type, "the" and "'s" trimmed on both sides."""

import sys

import numpy as np
import torch

from batches import encode, plan, tensors
from corpus import LABELS, TYPES, plainly, trimmed

FORBIDDEN = np.zeros((len(LABELS), len(LABELS)), dtype=np.float32)
for n in range(len(TYPES)):
    inside = 2 + 2 * n
    FORBIDDEN[:, inside] = -1e4
    FORBIDDEN[inside - 1, inside] = FORBIDDEN[inside, inside] = 0


def viterbi(scores):
    best = scores[0] + FORBIDDEN[0]
    back = []
    for row in scores[1:]:
        step = best[:, None] + FORBIDDEN
        back.append(step.argmax(0))
        best = step.max(0) + row
    path = [int(best.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def spans_of(example, path):
    spans, open_at = [], None
    for i, label in enumerate([*path, 0]):
        if open_at is not None and (label == 0 or label % 2 == 1):
            spans.append((example.words[open_at][0], example.words[i - 1][1], TYPES[(path[open_at] - 1) // 2]))
            open_at = None
        if label % 2 == 1:
            open_at = i
    return spans


@torch.no_grad()
def scores_of(model, examples, pieces, budget=3000, soft=False):
    """Scores of each example's words; with soft, probabilities."""
    was = model.training
    model.eval()
    encoded = [encode(e, pieces) for e in examples]
    out = [None] * len(examples)
    for batch in plan(encoded, budget):
        ids, cases, firsts, *_ = tensors(batch, encoded)
        got = model(ids, cases, firsts)[0].float()
        got = got.softmax(-1) if soft else got.log_softmax(-1)
        for row, i in enumerate(batch):
            out[i] = got[row, : len(encoded[i][2])].numpy()
    model.train(was)
    return out


def f1(examples, found):
    hits = gold = given = 0
    for e, spans in zip(examples, found):
        wanted = {(*trimmed(e.text, s, t), y) for s, t, y in e.spans if y in TYPES}
        got = {(*trimmed(e.text, s, t), y) for s, t, y in spans}
        hits, gold, given = hits + len(wanted & got), gold + sum(y in TYPES for *_, y in e.spans), given + len(spans)
    p, r = hits / max(1, given), hits / max(1, gold)
    return 2 * p * r / max(1e-9, p + r), p, r


def measure(model, root, pieces, part):
    examples = plainly(root, part)
    found = [spans_of(e, viterbi(s)) if len(s) else [] for e, s in zip(examples, scores_of(model, examples, pieces))]
    return f1(examples, found)


if __name__ == "__main__":
    from store import load

    torch.set_num_threads(1)
    model, pieces = load(sys.argv[2])
    for part in sys.argv[3:] or ["dev/uner-ewt-test", "test/uner-pud"]:
        print(part, *(f"{100 * x:.1f}" for x in measure(model, sys.argv[1], pieces, part)))
