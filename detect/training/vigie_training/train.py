"""Fine-tunes the encoder. Seeds are fixed; a run that was cut off goes on from its checkpoint."""

import argparse
import json
import random
import time
from pathlib import Path

import torch
from torch.nn import functional

from . import batches, encoder, measure, pieces, texts
from .labels import HARMS, UNKNOWN

CHECKPOINT = "checkpoint.pt"
EVERY = 100


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, required=True, help="folder of the base encoder")
    parser.add_argument("--data", type=Path, required=True, help="folder of the public labelled sets")
    parser.add_argument("--corpus", type=Path, default=Path("detect/corpus"))
    parser.add_argument("--general", type=Path, default=Path("detect/corpus-general"))
    parser.add_argument("--parts", type=Path, required=True, help="what `vigie corpus parts` printed")
    parser.add_argument("--lessons", type=Path,
                        default=Path("detect/src/main/resources/io/vigie/detect/train/lessons.tsv"))
    parser.add_argument("--out", type=Path, required=True, help="folder for checkpoint and weights")
    parser.add_argument("--start", type=Path, help="folder of a run to start from, with a new schedule")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--public", type=int, default=20000, help="rows of public sets an epoch")
    parser.add_argument("--spellings", type=int, default=2, help="other spellings of a corpus text")
    parser.add_argument("--frozen-layers", type=int, default=0)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--decay", type=float, default=0.9, help="of the rate, a layer downwards")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--minutes", type=float, default=1e9, help="shorten the run to fit")
    return parser.parse_args()


def epochs(options: argparse.Namespace) -> list[list[texts.Example]]:
    """The examples of each epoch: the corpus in new spellings, and another share of the public rows."""
    rows = texts.corpus(options.corpus, texts.parts(options.parts), "TRAIN")
    public = texts.public(options.data, options.lessons, False, options.public * options.epochs)
    general = texts.general(options.general, False)
    made = []
    for epoch in range(options.epochs):
        chance = random.Random(f"{options.seed}/{epoch}")
        house = texts.expanded(rows, options.spellings, chance)
        respelt = [texts.respelt(example, chance) for example in general]
        made.append(house + general + respelt + public[epoch :: options.epochs])
    return made


def groups(model: encoder.Encoder, options: argparse.Namespace) -> list[dict]:
    """Lower layers learn slower; embeddings and frozen layers do not learn."""
    for parameter in [*model.words.parameters(), *model.positions.parameters(), model.segment]:
        parameter.requires_grad_(False)
    made = [{"params": [*model.harms.parameters(), *model.stances.parameters()], "lr": options.rate * 5},
            {"params": [model.markers], "lr": options.rate}]
    for index, layer in enumerate(model.layers):
        if index < options.frozen_layers:
            layer.requires_grad_(False)
        else:
            rate = options.rate * options.decay ** (len(model.layers) - 1 - index)
            made.append({"params": list(layer.parameters()), "lr": rate})
    return made


def loss(harms, stances, examples: list[texts.Example]) -> torch.Tensor:
    """Cross-entropy of every known answer, averaged over the answers of a text, then over texts."""
    truth = torch.tensor([example.harms for example in examples], dtype=torch.float32)
    weight = torch.tensor([example.weight for example in examples])
    known = (truth != UNKNOWN).float()
    each = functional.binary_cross_entropy_with_logits(harms, truth.clamp(min=0), reduction="none")
    total = (weight * (each * known).sum(1) / known.sum(1).clamp(max=4)).mean()
    stance = torch.tensor([example.stance for example in examples])
    if (stance != UNKNOWN).any():
        total = total + 0.2 * functional.cross_entropy(stances, stance, ignore_index=UNKNOWN)
    return total


class Run:
    """A training run with its place in the schedule."""

    def __init__(self, options: argparse.Namespace):
        self.options = options
        torch.manual_seed(options.seed)
        self.tokenizer = pieces.tokenizer(options.weights)
        self.model = encoder.base(options.weights, pieces.related(self.tokenizer))
        if options.start:
            self.model.load_state_dict(torch.load(options.start / CHECKPOINT)["model"])
        self.optimizer = torch.optim.AdamW(groups(self.model, options), weight_decay=0.01, fused=True)
        self.rates = [group["lr"] for group in self.optimizer.param_groups]
        self.step = 0
        self.started = time.time()

    def train(self) -> None:
        plan = self.plan()
        self.resume()
        seen, since = 0, time.time()
        while self.step < len(plan) and not self.late():
            examples, ids = plan[self.step]
            self.learn(examples, ids, len(plan))
            self.step += 1
            seen += len(examples)
            if self.step % EVERY == 0:
                self.save()
                print(f"step {self.step}/{len(plan)}, {seen / (time.time() - since):.1f} texts/s, "
                      f"loss {self.smooth:.4f}", flush=True)
        self.save()

    def plan(self):
        made = []
        for epoch, examples in enumerate(epochs(self.options)):
            encoded = batches.encoded(self.tokenizer, examples)
            chance = random.Random(f"{self.options.seed}/order/{epoch}")
            for batch in batches.order([len(p) for p in encoded], self.options.batch, chance):
                made.append(([examples[i] for i in batch], [encoded[i] for i in batch]))
            print(f"epoch {epoch + 1}: {len(examples)} texts", flush=True)
        return made

    def learn(self, examples, ids, steps: int) -> None:
        for group, rate in zip(self.optimizer.param_groups, self.rates):
            group["lr"] = rate * self.pace(steps)
        self.model.train()
        with encoder.precision():
            harms, stances = self.model(*batches.padded(ids))
        value = loss(harms.float(), stances.float(), examples)
        self.optimizer.zero_grad()
        value.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimizer.step()
        self.smooth = 0.98 * getattr(self, "smooth", value.item()) + 0.02 * value.item()

    def pace(self, steps: int) -> float:
        """Warms up over a twentieth, then falls to nothing - sooner when the minutes run out."""
        done = self.step / steps
        spent = (time.time() - self.started) / 60 / self.options.minutes
        done = max(done, spent)
        return min(1.0, (self.step + 1) / (0.05 * steps)) * max(0.02, 1 - done)

    def late(self) -> bool:
        return (time.time() - self.started) / 60 > self.options.minutes

    def save(self) -> None:
        state = {"model": self.model.state_dict(), "optimizer": self.optimizer.state_dict(), "step": self.step}
        file = self.options.out / CHECKPOINT
        torch.save(state, file.with_suffix(".new"))
        file.with_suffix(".new").replace(file)

    def resume(self) -> None:
        file = self.options.out / CHECKPOINT
        if file.exists():
            state = torch.load(file)
            self.model.load_state_dict(state["model"])
            self.optimizer.load_state_dict(state["optimizer"])
            self.step = state["step"]
            print(f"goes on from step {self.step}", flush=True)

    def report(self) -> None:
        """Figures of what was held out, for the eye; the accuracy report comes from `vigie evaluate`."""
        parts = texts.parts(self.options.parts)
        for part in ("CALIBRATE", "TEST"):
            rows = texts.corpus(self.options.corpus, parts, part)
            for language in ("fr", "en"):
                self.measure(f"corpus {part} {language}", [texts.marked(r, False) for r in rows if r["lang"] == language])
        self.measure("general held-out fr", texts.general(self.options.general, True))
        held = texts.public(self.options.data, self.options.lessons, True, 4000)
        for language in ("fr", "en"):
            self.measure(f"public held-out {language}", [e for e in held if e.language == language])

    def measure(self, name: str, examples) -> None:
        rows = measure.logits(self.model, self.tokenizer, examples)
        print(measure.summary(name, rows, measure.answers(examples)), flush=True)


def main() -> None:
    options = arguments()
    options.out.mkdir(parents=True, exist_ok=True)
    run = Run(options)
    run.train()
    run.report()


if __name__ == "__main__":
    main()
