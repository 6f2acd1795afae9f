"""Figures of a model on examples."""

import numpy as np
import torch

from .batches import encoded, padded
from .encoder import precision
from .labels import HARMS, UNKNOWN


@torch.no_grad()
def logits(model, tokenizer, examples, size: int = 64) -> np.ndarray:
    """One row a text, one column a harm."""
    model.eval()
    pieces = encoded(tokenizer, examples)
    by_length = sorted(range(len(pieces)), key=lambda i: len(pieces[i]))
    rows = np.zeros((len(examples), len(HARMS)), dtype=np.float32)
    for start in range(0, len(pieces), size):
        chosen = by_length[start : start + size]
        with precision():
            harms, _ = model(*padded([pieces[i] for i in chosen]))
        rows[chosen] = harms.float().numpy()
    return rows


def answers(examples) -> np.ndarray:
    return np.array([example.harms for example in examples])


def area(scores: np.ndarray, positive: np.ndarray) -> float:
    """Area under the receiver operating characteristic, by ranks; NaN with one class only."""
    count = int(positive.sum())
    if count in (0, len(positive)):
        return float("nan")
    ranks = np.empty(len(scores))
    ranks[np.argsort(scores, kind="stable")] = np.arange(1, len(scores) + 1)
    return (ranks[positive].sum() - count * (count + 1) / 2) / (count * (len(positive) - count))


def summary(name: str, rows: np.ndarray, truth: np.ndarray) -> str:
    """A line: the area of each harm, and of any harm against none where all answers are known."""
    areas = []
    for column, harm in enumerate(HARMS):
        known = truth[:, column] != UNKNOWN
        value = area(rows[known, column], truth[known, column] == 1)
        if not np.isnan(value):
            areas.append(f"{harm} {value:.3f}")
    whole = (truth != UNKNOWN).all(1)
    if whole.any():
        surest, harmful = rows[whole].max(1), (truth[whole] == 1).any(1)
        right = ((surest > 0) == harmful).mean()
        areas.insert(0, f"any harm {area(surest, harmful):.3f}, right at 0.5 {right:.3f}")
    return f"{name} ({len(rows)}): " + ", ".join(areas)
