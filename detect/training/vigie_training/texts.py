"""The examples: the corpus written in house, and the public sets that may be shipped."""

import gzip
import hashlib
import json
import random
import re
from dataclasses import dataclass, replace
from pathlib import Path

from .labels import HARMS, OTHER, STANCES, TARGET, UNKNOWN
from .noise import noisy

# Texts whose attack is on somebody else say nothing about an attack on anyone.
ATTACKS_OTHERS = {"FP_OTHER_TARGET", "FP_VICTIM", "FP_REPORTED_SPEECH", "FP_COUNTER_SPEECH", "FP_NEWS",
                  "FP_WARNING_BY_TARGET", "FP_FACT_PUBLIC", "FP_FICTION"}

# What a text without a party is labelled with.
GENERAL = ["HATE", "INSULT", "THREAT"]


# Rows a turn, where not one: texts written to mislead a model teach most.
TURNS = {"dynahate_en": 4, "hatemojibuild_en": 2}


@dataclass(frozen=True)
class Example:
    """`harms` has 1, 0 or UNKNOWN for each harm; `stance` is an index or UNKNOWN."""

    text: str
    harms: tuple[int, ...]
    stance: int
    source: str
    language: str
    weight: float = 1.0


def corpus(folder: Path, parts: dict[str, str], part: str) -> list[dict]:
    """The rows of one part, as `vigie corpus parts` assigned them."""
    rows = [json.loads(line) for file in sorted(folder.glob("*.jsonl")) for line in file.open() if line.strip()]
    return [row for row in rows if parts[row["id"]] == part]


def parts(file: Path) -> dict[str, str]:
    return {row["id"]: row["part"] for row in map(json.loads, file.open())}


def marked(row: dict, others: bool = True) -> Example:
    """The text as the product shows it to the model: the target is a marker, others are where they are known."""
    name = row["target"]["name"]
    text = _masked(row["text"], [] if name is None else [name], row["others"] if others else [])
    return _example(row, text if name else f"{TARGET} : {text}", row["harms"])


def _example(row: dict, text: str, harms: list[str], weight: float = 1.0, stance: str | None = None) -> Example:
    answers = tuple(int(harm in harms) for harm in HARMS)
    return Example(text, answers, STANCES.index(stance or row["stance"]), "in-house", row["lang"], weight)


def _masked(text: str, targets: list[str], others: list[str]) -> str:
    names = sorted(set(targets + others) - {""}, key=len, reverse=True)
    if not names:
        return text
    pattern = re.compile("|".join(map(re.escape, names)))
    return pattern.sub(lambda found: TARGET if found.group() in targets else OTHER, text)


def swapped(row: dict, others: bool) -> list[Example]:
    """The same text with somebody else insured, whom it does not harm."""
    name = row["target"]["name"]
    if name is None or row["stance"] != "ATTACK" or len(row["others"]) != 1 or len(row["harms"]) == 0:
        return []
    other = row["others"][0]
    return [_example(row, _masked(row["text"], [other], [name] if others else []), [], 0.5, "NEUTRAL")]


def unmarked(row: dict) -> list[Example]:
    """The text alone: does it attack anyone?"""
    if row["function"] in ATTACKS_OTHERS:
        return []
    return [_example(row, row["text"], row["harms"], 0.5)]


def expanded(rows: list[dict], times: int, chance: random.Random) -> list[Example]:
    """Every row as it is, swapped and unmarked, and `times` times in other spellings.

    The product seldom knows who else is named, so half of the time the others keep their names.
    """
    examples = []
    for row in rows:
        examples += [marked(row, chance.random() < 0.5)] + swapped(row, chance.random() < 0.5) + unmarked(row)
        for _ in range(times):
            examples.append(respelt(marked(row, chance.random() < 0.5), chance))
    return examples


def respelt(example: Example, chance: random.Random) -> Example:
    """The same example in another spelling."""
    return replace(example, text=noisy(example.text, chance))


def general(folder: Path, held_out: bool) -> list[Example]:
    """The French texts without a party that were written in house; one in ten, by its words, is held out."""
    examples = []
    for row in (json.loads(line) for file in sorted(folder.glob("*.jsonl")) for line in file.open()):
        if _held_out(row["text"]) == held_out:
            answers = [UNKNOWN] * len(HARMS)
            for harm in GENERAL:
                answers[HARMS.index(harm)] = int(harm in row["harms"])
            examples.append(Example(row["text"], tuple(answers), UNKNOWN, "general", "fr"))
    return examples


def public(folder: Path, lessons: Path, held_out: bool, most: int) -> list[Example]:
    """Rows of the sets that may be shipped; one in ten, by its words, is held out.

    A row carries the answers that the table of lessons gives it and leaves the others unknown.
    """
    answers: dict[tuple[str, str], list[int]] = {}
    languages: dict[tuple[str, str], str] = {}
    for lesson in _lessons(lessons):
        for row in _rows(folder / f"{lesson['set']}.jsonl.gz"):
            label = _label(lesson, set(row["mapped"]))
            if label is not None and _held_out(row["text"]) == held_out:
                key = (lesson["set"], _plain(row["text"]))
                answers.setdefault(key, [UNKNOWN] * len(HARMS))[HARMS.index(lesson["harm"])] = label
                languages[key] = row["lang"]
    examples = [
        Example(text, tuple(harms), UNKNOWN, source, languages[source, text])
        for (source, text), harms in answers.items()
    ]
    return _balanced(examples, most)


def _balanced(examples: list[Example], most: int) -> list[Example]:
    """Up to `most`: a quarter or less French, then English, sets in turn, each set in a fixed order."""
    ordered = sorted(examples, key=lambda example: _digest(example.text))
    french = [example for example in ordered if example.language == "fr"][: most // 4]
    english = _in_turn([example for example in ordered if example.language != "fr"], most - len(french))
    return sorted(french + english, key=lambda example: _digest(example.text))


def _in_turn(examples: list[Example], most: int) -> list[Example]:
    queues: dict[str, list[Example]] = {}
    for example in examples:
        queues.setdefault(example.source, []).append(example)
    chosen: list[Example] = []
    while len(chosen) < most and any(queues.values()):
        for source, queue in queues.items():
            chosen += queue[: TURNS.get(source, 1)]
            del queue[: TURNS.get(source, 1)]
    return chosen[:most]


def _lessons(file: Path) -> list[dict]:
    columns = ["set", "licence", "ship", "most", "repeat", "harm", "positive", "negative"]
    lines = [line for line in file.read_text().splitlines() if line.strip() and not line.startswith("//")]
    lessons = [dict(zip(columns, line.split("\t"))) for line in lines]
    return [lesson for lesson in lessons if lesson["ship"] == "yes"]


def _label(lesson: dict, labels: set[str]) -> int | None:
    if labels & (set(lesson["positive"].split(",")) - {"-"}):
        return 1
    return 0 if labels & (set(lesson["negative"].split(",")) - {"-"}) else None


def _rows(file: Path):
    with gzip.open(file, "rt") as lines:
        yield from map(json.loads, lines)


def _plain(text: str) -> str:
    text = re.sub(r"\[USER\]|<user>|@@?user", "@user", text)
    return re.sub(r"\[URL\]|<url>|\bhttp\b(?!:)", "https://l.example", text).replace("&amp;", "&")


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _held_out(text: str) -> bool:
    return int(_digest(re.sub(r"\W+", " ", text.lower()))[:8], 16) % 10 == 0
