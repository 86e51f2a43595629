"""Examples to tensors: batches of about as many pieces each, sorted by length."""

import random

import torch

from corpus import IGNORED, LABELS
from kinds import KIND_LABELS
from pieces import CAPITALS, CASE_COUNT, END, LETTER, LOWER, MIXED, START, TITLE, case_of

LONGEST = 200


def encode(example, pieces):
    """Piece ids, case ids and the position of each word's first piece; words past the longest input are left out."""
    ids, cases, firsts = [START], [0], []
    for start, end in example.words:
        word = example.text[start:end]
        split = pieces.of(word)
        if len(ids) + len(split) + 1 > LONGEST:
            break
        firsts.append(len(ids))
        case = case_of(word)
        ids.extend(split)
        cases.extend([case] + [CASE_COUNT + case] * (len(split) - 1))
    return [*ids, END], [*cases, 0], firsts


def recased(cases, chance):
    """Now and then a sentence in capitals or in title case: the pieces are the same, the cases are not."""
    roll = chance.random()
    if roll > 0.05:
        return cases
    target = CAPITALS if roll < 0.03 else TITLE
    shift = lambda c: target if c in (LOWER, TITLE, MIXED) or (c == LETTER and target == TITLE) else c
    return [shift(c) if c < CASE_COUNT else CASE_COUNT + shift(c - CASE_COUNT) for c in cases]


def plan(encoded, budget, chance=None):
    """Groups indexes into batches of at most `budget` pieces with padding; with a chance, near lengths are mixed and batches shuffled."""
    length = lambda i: len(encoded[i][0])
    order = sorted(range(len(encoded)), key=(lambda i: length(i) + chance.random() * 4) if chance else length)
    batches, batch, longest = [], [], 0
    for i in order:
        longest = max(longest, length(i))
        if batch and longest * (len(batch) + 1) > budget:
            batches.append(batch)
            batch, longest = [], length(i)
        batch.append(i)
    if batch:
        batches.append(batch)
    if chance:
        chance.shuffle(batches)
    return batches


def tensors(batch, encoded, examples=None, chance=None):
    width = max(len(encoded[i][0]) for i in batch)
    words = max(1, max(len(encoded[i][2]) for i in batch))
    ids = torch.zeros(len(batch), width, dtype=torch.long)
    cases = torch.zeros(len(batch), width, dtype=torch.long)
    firsts = torch.zeros(len(batch), words, dtype=torch.long)
    targets = torch.zeros(len(batch), words, len(LABELS))
    kinds = torch.zeros(len(batch), words, len(KIND_LABELS))
    for row, i in enumerate(batch):
        piece, case, first = encoded[i]
        ids[row, : len(piece)] = torch.tensor(piece)
        cases[row, : len(case)] = torch.tensor(recased(case, chance) if chance else case)
        firsts[row, : len(first)] = torch.tensor(first)
        if examples is None:
            continue
        if examples[i].kinds is not None:
            kinds[row, range(len(first)), torch.as_tensor(examples[i].kinds[: len(first)], dtype=torch.long)] = 1
        if examples[i].soft is not None:
            targets[row, : len(first)] = torch.as_tensor(examples[i].soft[: len(first)], dtype=torch.float32)
            continue
        for n, label in enumerate(examples[i].labels[: len(first)]):
            if label != IGNORED:
                targets[row, n, label] = 1
    return ids, cases, firsts, targets, kinds


def seeded(*parts):
    return random.Random("-".join(map(str, parts)))
