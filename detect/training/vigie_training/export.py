"""Writes what the product ships: an int8 ONNX file, the tokenizer and the calibration."""

import argparse
import json
import random
from pathlib import Path

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from . import encoder, measure, pieces, texts
from .labels import HARMS, MARKERS, STANCES, UNKNOWN
from .train import CHECKPOINT

MODEL = "model.onnx"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, required=True, help="folder of the base encoder")
    parser.add_argument("--data", type=Path, required=True, help="folder of the public labelled sets")
    parser.add_argument("--corpus", type=Path, default=Path("detect/corpus"))
    parser.add_argument("--parts", type=Path, required=True)
    parser.add_argument("--lessons", type=Path,
                        default=Path("detect/src/main/resources/io/vigie/detect/train/lessons.tsv"))
    parser.add_argument("--trained", type=Path, required=True, help="folder of the checkpoint")
    parser.add_argument("--out", type=Path, required=True, help="for example detect/models/encoder-1")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    tokenizer = pieces.tokenizer(options.weights)
    model = encoder.base(options.weights, pieces.related(tokenizer))
    model.load_state_dict(torch.load(options.trained / CHECKPOINT)["model"])
    model.eval()
    _onnx(model, options.out / MODEL)
    _describe(model, tokenizer, options)
    pieces.save(tokenizer, options.out / "tokenizer.json")


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


def _describe(model, tokenizer, options) -> None:
    """Platt's scale of each harm, on texts that training did not see."""
    rows = texts.corpus(options.corpus, texts.parts(options.parts), "CALIBRATE")
    examples = [texts.marked(row, False) for row in rows]
    examples += [e for row in rows for e in texts.unmarked(row)]
    sums, truth = measure.logits(model, tokenizer, examples), measure.answers(examples)
    scales = {}
    for column, harm in enumerate(HARMS):
        known = truth[:, column] != UNKNOWN
        slope, offset = measure.platt(sums[known, column].astype(np.float64), truth[known, column] == 1)
        scales[harm] = {"slope": round(slope, 4), "offset": round(offset, 4)}
    described = {"version": options.out.name, "harms": HARMS, "stances": STANCES, "markers": MARKERS,
                 "longest": pieces.LONGEST, "scales": scales}
    (options.out / "model.json").write_text(json.dumps(described, indent=2) + "\n")


if __name__ == "__main__":
    main()
