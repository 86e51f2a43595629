"""Text to words and word pieces, the same as main/extractors/model/pieces.ts does it (tests compare the two)."""

import unicodedata
from functools import lru_cache

import regex

WORD = regex.compile(r"[\p{L}\p{N}\p{M}\p{Cf}]+|[^\p{L}\p{N}\p{M}\p{Cf}\p{Z}\p{Cc}]")
DROPPED = regex.compile(r"[\p{Mn}\p{Cf}]")
CASES = [
    (6, regex.compile(r"^\p{N}+$")),
    (7, regex.compile(r"^[^\p{L}\p{N}]+$")),
    (8, regex.compile(r"\p{N}")),
    (1, regex.compile(r"^[^\p{Lu}\p{Lt}]+$")),
    (4, regex.compile(r"^\p{Lu}\p{M}*$")),
    (3, regex.compile(r"^[\p{Lu}\p{M}\p{Cf}]+$")),
    (2, regex.compile(r"^[\p{Lu}\p{Lt}][^\p{Lu}\p{Lt}]*$")),
]
LOWER, TITLE, CAPITALS, LETTER, MIXED = 1, 2, 3, 4, 5
CASE_COUNT = 9
LONGEST_WORD = 100
UNKNOWN, START, END = 100, 101, 102


@lru_cache(maxsize=200_000)
def case_of(word):
    for case, pattern in CASES:
        if pattern.search(word):
            return case
    return MIXED


def words_of(text):
    """(start, end) of each word, in code points; words of nothing but invisible characters left out."""
    return [m.span() for m in WORD.finditer(text) if plain(m.group())]


@lru_cache(maxsize=200_000)
def plain(word):
    return DROPPED.sub("", unicodedata.normalize("NFD", word.lower()))


class Pieces:
    def __init__(self, vocabulary):
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.cache = {}

    def of(self, word):
        if word not in self.cache:
            self.cache[word] = self._split(plain(word))
        return self.cache[word]

    def _split(self, word):
        if len(word) > LONGEST_WORD:
            return (UNKNOWN,)
        out, at = [], 0
        while at < len(word):
            end = len(word)
            while end > at:
                found = self.ids.get(("##" if at else "") + word[at:end])
                if found is not None:
                    break
                end -= 1
            else:
                return (UNKNOWN,)
            out.append(found)
            at = end
        return tuple(out)
