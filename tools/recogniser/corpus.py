"""Reads the corpora as word-level examples: words, their BIO labels, and where a label is not to be trusted."""

import json
from dataclasses import dataclass, field
from pathlib import Path

import regex

from pieces import words_of

LABELS = ["O", "B-person", "I-person", "B-organization", "I-organization", "B-place", "I-place"]
TYPES = ["person", "organization", "place"]
IGNORED = -100
GOLD = ["wikigold", "uner-ewt-dev", "re3d", "crossner", "gum"]

THE = regex.compile(r"^(?:the|a|an)\s+", regex.I)
POSSESSIVE = regex.compile(r"\s*['’]\s?s?$")
TITLES = set(
    """president prime minister secretary foreign defense defence general lieutenant colonel major captain sgt sergeant ambassador mr mrs ms dr
    sir lord lady king queen prince princess chancellor chairman senator governor admiral commander brigadier brig gen lt maj col capt cdr rear vice
    deputy state special envoy spokesman spokesperson professor prof representative rep sheikh grand ayatollah pope emir sultan envoy""".split()
)
JOINING = set("of the and for in on to de la el al bin ibn van von der du des da di - – ' ’ . , & s".split())
PRONOUNS = set("i we you he she they it us them our their his her its my your who me him ours".split())


@dataclass
class Example:
    id: str
    text: str
    spans: list
    words: list = field(default_factory=list)
    labels: list = field(default_factory=list)
    soft: object = None
    kinds: object = None


def read(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield row["id"], row["text"], [(*code_points(row["text"], e["start"], e["end"]), e["type"]) for e in row["entities"]]


def code_points(text, start, end):
    """The corpora count UTF-16 code units."""
    if text.isascii() or max(text) <= "\uffff":
        return start, end
    units = text.encode("utf-16-le")
    return len(units[: start * 2].decode("utf-16-le", "ignore")), len(units[: end * 2].decode("utf-16-le", "ignore"))


def trimmed(text, start, end):
    """A span without its leading article and its trailing possessive."""
    lead = THE.match(text[start:end])
    if lead and lead.end() < end - start:
        start += lead.end()
    tail = POSSESSIVE.search(text[start:end])
    if tail and tail.start() > 0:
        end = start + tail.start()
    return start, end


def example(id, text, spans, unsure=()):
    words = words_of(text)
    labels = [0] * len(words)
    for start, end, type in spans:
        if type not in TYPES:
            continue
        start, end = trimmed(text, start, end)
        inside = [i for i, (a, b) in enumerate(words) if a < end and b > start]
        if not inside or any(labels[i] for i in inside):
            continue
        for n, i in enumerate(inside):
            labels[i] = 1 + 2 * TYPES.index(type) + (n > 0)
    for start, end in unsure:
        for i, (a, b) in enumerate(words):
            if a < end and b > start and labels[i] == 0:
                labels[i] = IGNORED
    return Example(id, text, spans, words, labels)


def clean_wide(text, spans, places):
    """re3d marks whole noun phrases: keeps the names in them, drops roles and pronouns, and distrusts what is neither."""
    kept, unsure = [], []
    for start, end, type in spans:
        if type not in TYPES:
            continue
        start, end = trimmed(text, start, end)
        tokens = [(m.start() + start, m.end() + start, m.group()) for m in regex.finditer(r"[\p{L}\p{N}]+(?:[.’'\-][\p{L}\p{N}]+)*|\S", text[start:end])]
        if all(not regex.match(r"\p{Lu}", t) for _, _, t in tokens) or text[start:end].lower() in PRONOUNS:
            continue
        while tokens and (not regex.match(r"[\p{Lu}\p{N}]", tokens[0][2]) or (type == "person" and tokens[0][2].lower().rstrip(".") in TITLES)):
            tokens.pop(0)
            while tokens and type == "person" and tokens[0][2] == ".":
                tokens.pop(0)
        if not tokens:
            continue
        name = text[tokens[0][0] : end]
        proper = all(regex.match(r"[\p{Lu}\p{N}]", t) or t.lower() in JOINING for _, _, t in tokens)
        if not proper or (type == "organization" and name in places) or name.lower() in PRONOUNS or (type == "person" and len(tokens) > 5):
            unsure.append((start, end))
        else:
            kept.append((tokens[0][0], end, type))
    return kept, unsure


def gold(root, names=GOLD):
    root = Path(root)
    places = {
        text[s:e]
        for name in ("wikigold", "uner-ewt-dev", "re3d")
        for _, text, spans in read(root / "train" / f"{name}.jsonl")
        for s, e, type in spans
        if type == "place"
        for s, e in [trimmed(text, s, e)]
    }
    out = []
    for name in names:
        for id, text, spans in read(root / "train" / f"{name}.jsonl"):
            unsure = []
            if name == "re3d":
                spans, unsure = clean_wide(text, spans, places)
            made = example(id, text, spans, unsure)
            if made.words:
                out.append(made)
    return out


def silver(root):
    made = (example(*row) for row in read(Path(root) / "silver" / "open-news.jsonl"))
    return [e for e in made if e.words]


def plainly(root, part):
    return [example(*row) for row in read(Path(root) / f"{part}.jsonl")]
