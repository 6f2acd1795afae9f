"""Spellings as people type them: what is said stays, how it is written changes."""

import random
import re
import unicodedata

from .labels import MARKERS

_MARKER = re.compile("(" + "|".join(map(re.escape, MARKERS)) + ")")
_LEET = str.maketrans({"a": "4", "e": "3", "i": "1", "o": "0", "s": "5"})


def noisy(text: str, chance: random.Random) -> str:
    """One or two random changes of spelling; markers are left alone."""
    kinds = chance.sample(_KINDS, chance.choice([1, 1, 2]))
    parts = _MARKER.split(text)
    for kind in kinds:
        parts = [part if part in MARKERS else kind(part, chance) for part in parts]
    return "".join(parts)


def _lower(text, chance):
    return text.lower()


def _upper(text, chance):
    return text.upper() if len(text) < 120 else text


def _no_accents(text, chance):
    folded = unicodedata.normalize("NFD", text)
    return "".join(c for c in folded if not unicodedata.combining(c))


def _no_punctuation(text, chance):
    return re.sub(r"[.,;:!?«»\"()]+", "", text).replace("’", "'")


def _typing_errors(text, chance):
    letters = list(text)
    for _ in range(max(1, len(letters) // 40)):
        if len(letters) < 4:
            break
        at = chance.randrange(len(letters) - 1)
        if letters[at].isalpha() and letters[at + 1].isalpha():
            kind = chance.randrange(3)
            if kind == 0:
                letters[at], letters[at + 1] = letters[at + 1], letters[at]
            elif kind == 1:
                del letters[at]
            else:
                letters.insert(at, letters[at])
    return "".join(letters)


def _obfuscated(text, chance):
    words = text.split(" ")
    long = [i for i, word in enumerate(words) if len(word) > 4 and word.isalpha()]
    for i in chance.sample(long, min(len(long), 2)):
        words[i] = words[i].lower().translate(_LEET)
    return " ".join(words)


def _elongated(text, chance):
    words = text.split(" ")
    long = [i for i, word in enumerate(words) if len(word) > 3 and word.isalpha()]
    for i in chance.sample(long, min(len(long), 1)):
        words[i] = words[i] + words[i][-1] * chance.randrange(2, 5)
    return " ".join(words)


_KINDS = [_lower, _upper, _no_accents, _no_punctuation, _typing_errors, _obfuscated, _elongated]
