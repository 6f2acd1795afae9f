"""Batches of texts of like length, in a random order that a seed fixes."""

import random

import torch
from tokenizers import Tokenizer

from .texts import Example

PAD = 1
POOL = 50


def order(lengths: list[int], size: int, chance: random.Random) -> list[list[int]]:
    """Indices in batches: shuffled, sorted by length within pools of batches, batches shuffled."""
    indices = list(range(len(lengths)))
    chance.shuffle(indices)
    batches = []
    for start in range(0, len(indices), size * POOL):
        pool = sorted(indices[start : start + size * POOL], key=lambda i: lengths[i])
        batches += [pool[i : i + size] for i in range(0, len(pool), size)]
    chance.shuffle(batches)
    return batches


def encoded(tokenizer: Tokenizer, examples: list[Example]) -> list[list[int]]:
    return [encoding.ids for encoding in tokenizer.encode_batch([e.text for e in examples])]


def padded(pieces: list[list[int]]) -> tuple[torch.Tensor, torch.Tensor]:
    """Ids and mask, of shape (texts, longest)."""
    longest = max(map(len, pieces))
    ids = torch.tensor([p + [PAD] * (longest - len(p)) for p in pieces])
    mask = torch.tensor([[1] * len(p) + [0] * (longest - len(p)) for p in pieces])
    return ids, mask
