"""Reads the base weights: a NumPy archive whose matrices are stored in four bits."""

from pathlib import Path

import numpy as np
import torch

CODES = ".codes"
BLOCK = 32


def read(folder: Path) -> dict[str, torch.Tensor]:
    """The tensors of `weights-q4.npz` under their names in BertModel, as float32."""
    archive = np.load(folder / "weights-q4.npz")
    tensors = {}
    for name in archive.files:
        if name.endswith(CODES):
            key = name[: -len(CODES)]
            tensors[key] = torch.from_numpy(_unpacked(archive[name], archive[key + ".scale"]))
        elif not name.endswith(".scale"):
            tensors[name] = torch.from_numpy(archive[name].astype(np.float32))
    return tensors


def _unpacked(codes: np.ndarray, scale: np.ndarray) -> np.ndarray:
    """Each byte holds a column in its low half and the column 16 further in its high half."""
    rows = codes.shape[0]
    pairs = codes.reshape(rows, -1, BLOCK // 2)
    nibbles = np.concatenate([pairs & 15, pairs >> 4], axis=2).astype(np.float32) - 8
    return (nibbles * scale.astype(np.float32)[:, :, None]).reshape(rows, -1)
