"""A BERT encoder with one answer a harm and one of four stances."""

import contextlib
import json
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional

from . import weights
from .labels import HARMS, MARKERS, STANCES


class Layer(nn.Module):
    """Self-attention and feed-forward, normalised after each."""

    def __init__(self, width: int, heads: int, inner: int, epsilon: float):
        super().__init__()
        self.heads = heads
        self.query = nn.Linear(width, width)
        self.key = nn.Linear(width, width)
        self.value = nn.Linear(width, width)
        self.attended = nn.Linear(width, width)
        self.attention_norm = nn.LayerNorm(width, eps=epsilon)
        self.grow = nn.Linear(width, inner)
        self.shrink = nn.Linear(inner, width)
        self.norm = nn.LayerNorm(width, eps=epsilon)
        self.dropout = nn.Dropout(0.1)

    def forward(self, states: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        batch, length, width = states.shape
        shape = (batch, length, self.heads, width // self.heads)
        query = self.query(states).view(shape).transpose(1, 2)
        key = self.key(states).view(shape).transpose(1, 2)
        value = self.value(states).view(shape).transpose(1, 2)
        scores = query @ key.transpose(2, 3) / (width // self.heads) ** 0.5 + mask
        mixed = (functional.softmax(scores, dim=-1) @ value).transpose(1, 2).reshape(batch, length, width)
        states = self.attention_norm(states + self.dropout(self.attended(mixed)))
        inner = self.shrink(functional.gelu(self.grow(states)))
        return self.norm(states + self.dropout(inner))


class Encoder(nn.Module):
    """Pieces in, one logit a harm and a stance out; the pooled state is the mean over the pieces."""

    def __init__(self, config: dict):
        super().__init__()
        width = config["hidden_size"]
        epsilon = config["layer_norm_eps"]
        self.vocabulary = config["vocab_size"]
        self.words = nn.Embedding(config["vocab_size"], width)
        self.markers = nn.Parameter(torch.zeros(len(MARKERS), width))
        self.positions = nn.Embedding(config["max_position_embeddings"], width)
        self.segment = nn.Parameter(torch.zeros(width))
        self.norm = nn.LayerNorm(width, eps=epsilon)
        self.layers = nn.ModuleList(
            Layer(width, config["num_attention_heads"], config["intermediate_size"], epsilon)
            for _ in range(config["num_hidden_layers"])
        )
        self.dropout = nn.Dropout(0.1)
        self.harms = nn.Linear(2 * width, len(HARMS))
        self.stances = nn.Linear(2 * width, len(STANCES))

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor):
        table = torch.cat([self.words.weight, self.markers])
        states = functional.embedding(input_ids, table)
        states = states + self.positions.weight[: input_ids.shape[1]] + self.segment
        states = self.dropout(self.norm(states))
        present = attention_mask.to(states.dtype)
        mask = (1.0 - present)[:, None, None, :] * -10000.0
        for layer in self.layers:
            states = layer(states, mask)
        pooled = self.dropout(self.pooled(states, present, input_ids))
        return self.harms(pooled), self.stances(pooled)

    def pooled(self, states, present, input_ids):
        """The mean over all pieces beside the mean over the target's markers, or over all without one."""
        target = (input_ids == self.vocabulary).to(states.dtype)
        marked = (target.sum(1, keepdim=True) > 0).to(states.dtype)
        chosen = target * marked + present * (1.0 - marked)
        everywhere = (states * present[:, :, None]).sum(1) / present.sum(1, keepdim=True)
        there = (states * chosen[:, :, None]).sum(1) / chosen.sum(1, keepdim=True)
        return torch.cat([everywhere, there], dim=1)


def precision():
    """Half precision where the processor multiplies it; elsewhere it would be thirty times slower."""
    if torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported():
        return torch.autocast("cpu", dtype=torch.bfloat16)
    return contextlib.nullcontext()


_PARTS = {
    "attention.self.query": "query",
    "attention.self.key": "key",
    "attention.self.value": "value",
    "attention.output.dense": "attended",
    "attention.output.LayerNorm": "attention_norm",
    "intermediate.dense": "grow",
    "output.dense": "shrink",
    "output.LayerNorm": "norm",
}


def base(folder: Path, marker_ids: list[list[int]]) -> Encoder:
    """The encoder with the base weights; a marker starts as the mean of some related pieces."""
    config = json.loads((folder / "config.json").read_text())
    encoder = Encoder(config)
    tensors = weights.read(folder)
    state = encoder.state_dict()
    state["words.weight"] = tensors["embeddings.word_embeddings.weight"]
    state["positions.weight"] = tensors["embeddings.position_embeddings.weight"]
    state["segment"] = tensors["embeddings.token_type_embeddings.weight"][0]
    state["norm.weight"] = tensors["embeddings.LayerNorm.weight"]
    state["norm.bias"] = tensors["embeddings.LayerNorm.bias"]
    for index in range(config["num_hidden_layers"]):
        for theirs, ours in _PARTS.items():
            for kind in ("weight", "bias"):
                source = tensors[f"encoder.layer.{index}.{theirs}.{kind}"]
                state[f"layers.{index}.{ours}.{kind}"] = source
    state["markers"] = torch.stack([state["words.weight"][ids].mean(0) for ids in marker_ids])
    encoder.load_state_dict(state)
    return encoder
