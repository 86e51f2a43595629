"""Labels the silver texts anew: the mean of a model's probabilities and of the labels given. Usage: label.py CORPORA CHECKPOINT... OUT.npz"""

import sys

import numpy as np
import torch

from corpus import LABELS, silver
from score import scores_of
from store import load

GIVEN = 0.5

if __name__ == "__main__":
    torch.set_num_threads(1)
    root, *checkpoints, out = sys.argv[1:]
    rows = silver(root)
    total = None
    for checkpoint in checkpoints:
        model, pieces = load(checkpoint)
        got = scores_of(model, rows, pieces, soft=True)
        total = got if total is None else [a + b for a, b in zip(total, got)]
    lengths, soft = [], []
    for e, mean in zip(rows, total):
        given = np.eye(len(LABELS), dtype=np.float32)[e.labels[: len(mean)]]
        soft.append((GIVEN * given + (1 - GIVEN) * mean / len(checkpoints)).astype(np.float16))
        lengths.append(len(mean))
    np.savez(out, lengths=np.array(lengths), soft=np.concatenate(soft))
