"""Writes what the product ships: an int8 ONNX file, the tokenizer and a description with digests."""

import argparse
import hashlib
import json
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from . import encoder, pieces
from .labels import HARMS, MARKERS, STANCES
from .train import CHECKPOINT

MODEL = "model.onnx"
TOKENIZER = "tokenizer.json"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, required=True, help="folder of the base encoder")
    parser.add_argument("--trained", type=Path, required=True, help="folder of the checkpoint")
    parser.add_argument("--out", type=Path, required=True, help="for example detect/models/encoder-1")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    tokenizer = pieces.tokenizer(options.weights)
    model = encoder.base(options.weights, pieces.related(tokenizer))
    model.load_state_dict(torch.load(options.trained / CHECKPOINT)["model"])
    model.eval()
    _onnx(model, options.out / MODEL)
    pieces.save(tokenizer, options.out / TOKENIZER)
    _describe(options.out)


def _onnx(model, file: Path) -> None:
    whole = file.with_suffix(".fp32.onnx")
    ids = torch.tensor([[0, model.vocabulary, 10, 2], [0, 11, 2, 1]])
    mask = torch.tensor([[1, 1, 1, 1], [1, 1, 1, 0]])
    axes = {0: "texts", 1: "pieces"}
    torch.onnx.export(
        model, (ids, mask), str(whole), dynamo=False, opset_version=17,
        input_names=["input_ids", "attention_mask"], output_names=["harms", "stances"],
        dynamic_axes={"input_ids": axes, "attention_mask": axes, "harms": {0: "texts"}, "stances": {0: "texts"}},
    )
    quantize_dynamic(str(whole), str(file), weight_type=QuantType.QInt8, per_channel=True,
                     op_types_to_quantize=["MatMul", "Gather", "Gemm"])
    whole.unlink()


def _describe(folder: Path) -> None:
    """What the product checks and needs to know; probabilities are calibrated there, by `vigie train`."""
    digests = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in (MODEL, TOKENIZER)}
    described = {"version": folder.name, "harms": HARMS, "stances": STANCES, "markers": MARKERS,
                 "longest": pieces.LONGEST, "sha256": digests}
    (folder / "model.json").write_text(json.dumps(described, indent=2) + "\n")


if __name__ == "__main__":
    main()
