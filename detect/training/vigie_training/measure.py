"""Figures of a model on examples, and the scale that makes its sums probabilities."""

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


def platt(sums: np.ndarray, positive: np.ndarray) -> tuple[float, float]:
    """Slope and offset by Newton's method, with the smoothed targets of Lin, Lin and Weng (2007)."""
    high = (positive.sum() + 1) / (positive.sum() + 2)
    low = 1 / ((~positive).sum() + 2)
    wanted = np.where(positive, high, low)
    slope, offset = 1.0, 0.0
    for _ in range(100):
        probability = 1 / (1 + np.exp(-(slope * sums + offset)))
        error, curvature = probability - wanted, probability * (1 - probability)
        gradient = np.array([(error * sums).sum(), error.sum()])
        hessian = np.array([[(curvature * sums * sums).sum(), (curvature * sums).sum()],
                            [(curvature * sums).sum(), curvature.sum()]]) + 1e-6 * np.eye(2)
        step = np.linalg.solve(hessian, gradient)
        slope, offset = slope - step[0], offset - step[1]
        if np.abs(step).sum() < 1e-6:
            break
    return float(slope), float(offset)


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
