"""The tokenizer with its two markers."""

import json
from pathlib import Path

from tokenizers import AddedToken, Tokenizer

from .labels import MARKERS

LONGEST = 96
RELATED = [["personne", "société", "lui", "company", "him"], ["quelqu", "autre", "someone", "other"]]


def tokenizer(folder: Path) -> Tokenizer:
    """The base tokenizer that also knows the markers, which get the ids behind its vocabulary."""
    made = Tokenizer.from_file(str(folder / "tokenizer.json"))
    made.add_special_tokens([AddedToken(marker, normalized=False) for marker in MARKERS])
    made.enable_truncation(LONGEST)
    return made


def related(made: Tokenizer) -> list[list[int]]:
    """For each marker the pieces that it starts from."""
    return [[i for word in words for i in made.encode(word).ids[1:-1]] for words in RELATED]


def save(made: Tokenizer, file: Path) -> None:
    made.no_truncation()
    file.write_text(json.dumps(json.loads(made.to_str()), ensure_ascii=False))
