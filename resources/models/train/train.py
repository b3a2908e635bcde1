"""Train the network on the CPU; README.md says how. Every random choice hangs on the seed."""

import argparse
import logging
import math
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import torch  # type: ignore[import-not-found]
from tokenizers import Tokenizer
from torch import nn
from torch.nn.functional import (  # type: ignore[import-not-found]
    binary_cross_entropy_with_logits,
    cross_entropy,
)

from gui.detect.model.pieces import FIRST
from gui.detect.model.run import HALF
from resources.models.train.course import Course, Public, Step
from resources.models.train.data import Window, read
from resources.models.train.net import Net, around
from resources.models.train.own import IGNORED, taken

Tensor = Any
Losses = dict[str, Tensor]

WARM_UP = 80
HEAD_RATE = 1e-3
SAVE_SECONDS = 480

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Batch:
    """A batch of windows, padded.

    `inputs` are the encoder's five [B, T]; `lines` [B, T] numbers the lines of each window from 1
    and is 0 for special pieces and padding.
    """

    windows: Sequence[Window]
    inputs: tuple[Tensor, ...]
    lines: Tensor

    @property
    def mask(self) -> Tensor:
        """1 where a window has a piece, special ones included."""
        return self.inputs[-1]


def batch_of(items: Sequence[Window], special: tuple[int, int]) -> Batch:
    """Pad windows to the longest one, with [CLS] and [SEP] around each."""
    longest = max(stop - start for _, start, stop in items) + 2
    tables = [torch.zeros(len(items), longest, dtype=torch.long) for _ in range(5)]
    first, last = special
    for row, (example, start, stop) in enumerate(items):
        count = stop - start + 2
        pieces = example.pieces
        tables[0][row, :count] = torch.tensor([first, *pieces.ids[start:stop], last])
        for table, values in zip(tables[1:4], (pieces.case, pieces.gap, pieces.state), strict=True):
            table[row, 1 : count - 1] = torch.tensor(values[start:stop])
        tables[4][row, :count] = 1
    words = (tables[4] > 0) & (tables[0] != first) & (tables[0] != last)
    lines = torch.cumsum(tables[2] == FIRST, 1) + 1
    return Batch(items, tuple(tables), lines * words)


def tag_loss(logits: Tensor, batch: Batch, name: str, weight: float) -> Tensor:
    """Mean cross entropy of an entity head over the pieces of the batch whose tags are known."""
    wanted = torch.full(batch.mask.shape, IGNORED)
    rows = []
    for row, (example, start, stop) in enumerate(batch.windows):
        wanted[row, 1 : stop - start + 1] = torch.tensor(getattr(example, name)[start:stop])
        rows.append(with_unused(logits[row].float(), example.unused))
    flat, known = torch.cat(rows), max(1, int((wanted != IGNORED).sum()))
    summed = cross_entropy(flat, wanted.flatten(), ignore_index=IGNORED, reduction="sum")
    return summed * weight / known


def with_unused(logits: Tensor, unused: Sequence[int]) -> Tensor:
    """Logits [T, tags] in which no tag stands for the tags that nobody looked for as well."""
    if not unused:
        return logits
    merged = logits.clone()
    merged[:, 0] = torch.logsumexp(logits[:, [0, *unused]], -1)
    merged[:, list(unused)] = -torch.inf
    return merged


def asked_of(batch: Batch) -> Tensor:
    """Whether it is known of each place [B, T] if a cue begins there; of padding it is not."""
    asked = batch.mask.bool()
    for row, (example, start, stop) in enumerate(batch.windows):
        if example.asked is not None:
            asked[row] = False
            asked[row, 1 : stop - start + 1] = torch.tensor(example.asked[start:stop])
    return asked


def targets(batch: Batch) -> tuple[list[int], list[int], list[list[int]]]:
    """Row, place and roles around it for each gold anchor in the batch."""
    rows, places, labels = [], [], []
    for row, (example, start, stop) in enumerate(batch.windows):
        for target in example.quotes:
            if start <= target.anchor < stop:
                roles = [0] * (2 * HALF)
                for at, role in target.roles.items():
                    if 0 <= at - target.anchor + HALF < 2 * HALF:
                        roles[at - target.anchor + HALF] = role
                rows.append(row)
                places.append(target.anchor - start + 1)
                labels.append(roles)
    return rows, places, labels


def quote_losses(net: Net, batch: Batch) -> Losses:
    """Losses of cue anchors, roles, the check on anchors, and the teacher's entities."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        h = net.drop(net.encode(*batch.inputs))
        anchor = net.anchor(h)[..., 0]
        near, centre = net.project(h)
        silver = net.silver(h)
    anchor = anchor.float()
    rows, places, labels = targets(batch)
    wanted = torch.zeros(batch.mask.shape)
    wanted[rows, places] = 1
    count, asked = max(1, len(rows)), asked_of(batch)
    losses = {
        "anchor": binary_cross_entropy_with_logits(anchor[asked], wanted[asked], reduction="sum")
        / count,
        "silver": tag_loss(silver, batch, "broad", 8),
    }
    if rows:
        hard = hardest(anchor, asked & (wanted == 0), count // 2 + 1)
        row = torch.cat([torch.tensor(rows), hard // batch.mask.shape[1]])
        place = torch.cat([torch.tensor(places), hard % batch.mask.shape[1]])
        losses |= role_losses(net, around(near, centre, batch.lines, row, place), labels)
    else:
        losses["anchor"] *= 0.1
    return losses


def hardest(anchor: Tensor, wrong: Tensor, count: int) -> Tensor:
    """Flat places of the wrong anchors that the network believes in most."""
    with torch.no_grad():
        places = wrong.flatten().nonzero()[:, 0]
        best = torch.topk(anchor.flatten()[places], min(count, len(places))).indices
        return places[best]


def role_losses(net: Net, cut: tuple[Tensor, ...], labels: list[list[int]]) -> Losses:
    """Losses of the roles of the gold anchors, and of telling them from the hard wrong ones."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        roles, verify = net.roles(*cut)
    count = len(labels)
    real = cut[2][:count]
    right = (torch.arange(len(verify)) < count).float()
    wanted = torch.tensor(labels)[real]
    return {
        "roles": cross_entropy(roles[:count].float()[real], wanted, reduction="sum") / count / 6,
        "verify": binary_cross_entropy_with_logits(verify.float(), right, reduction="sum")
        / count
        / 2,
    }


def entity_loss(net: Net, batch: Batch) -> Tensor:
    """Loss of both entity heads on texts with gold entities."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        h = net.drop(net.encode(*batch.inputs))
        narrow, broad = net.gold(h), net.silver(h)
    return tag_loss(narrow, batch, "narrow", 6) + tag_loss(broad, batch, "broad", 6)


class Clock:
    """How far the training is: by steps, or by time where a deadline is nearer."""

    def __init__(self, total: int, until: str, spent: float) -> None:
        self._total = total
        self._began = time.monotonic() - spent
        self._budget = math.inf
        if until:
            hour, minute = map(int, until.split(":"))
            now = datetime.now(UTC)
            end = now.replace(hour=hour, minute=minute, second=0)
            self._budget = (end - now).total_seconds() + spent

    @property
    def spent(self) -> float:
        """Seconds since the start, those before a resume included."""
        return time.monotonic() - self._began

    def share(self, step: int) -> float:
        """0 at the start, 1 at the end."""
        return max(step / self._total, self.spent / self._budget)


def optimizer_of(net: Net, rate: float) -> Tensor:
    """AdamW with a slower rate for the encoder; the word vectors stay as they are."""
    net.enc.embeddings.word_embeddings.weight.requires_grad_(False)
    named = list(net.named_parameters())
    body = [value for name, value in named if name.startswith("enc.") and value.requires_grad]
    head = [value for name, value in named if not name.startswith("enc.")]
    groups = [
        {"params": body, "lr": rate, "initial_lr": rate},
        {"params": head, "lr": HEAD_RATE, "initial_lr": HEAD_RATE},
    ]
    return torch.optim.AdamW(groups, weight_decay=0.01, fused=True)


def save(path: Path, net: Net, optimizer: Tensor, step: int, spent: float) -> None:
    """Write a state that training can go on from, whole or not at all."""
    state = {
        "net": net.state_dict(),
        "opt": optimizer.state_dict(),
        "step": step,
        "spent": spent,
        "rng": torch.get_rng_state(),
    }
    torch.save(state, path.with_suffix(".part"))
    path.with_suffix(".part").replace(path)


def resumed(path: Path, net: Net, optimizer: Tensor) -> tuple[int, float]:
    """Take up a saved state if there is one; the steps and seconds that it had."""
    if not path.exists():
        return 0, 0.0
    state = torch.load(path, weights_only=False)
    net.load_state_dict(state["net"])
    optimizer.load_state_dict(state["opt"])
    torch.set_rng_state(state["rng"])
    return state["step"], state["spent"]


def steps(course: Course, each: int, first: int) -> Iterator[Step]:
    """The batches of all steps from `first` on, without end."""
    number, skip = divmod(first, each)
    while True:
        yield from course.epoch(number)[skip:each]
        number, skip = number + 1, 0


def course_of(options: argparse.Namespace, tokenizer: Tokenizer) -> Course:
    """Read the training data that was asked for."""
    records = [record for path in options.own for record in read(Path(path))]
    own = taken(records)
    log.info("%d own documents, %d of them in English", len(records), len(own.records))
    public = Public((), (), {})
    if options.bench:
        public = Public.read(Path(options.bench), Path(options.silver))
    return Course(public, own, options.own_share, tokenizer, seed=options.seed, size=options.batch)


def run(options: argparse.Namespace) -> None:
    """Train to the end of the steps or the time, whichever is first."""
    out = Path(options.out)
    out.mkdir(exist_ok=True)
    tokenizer = Tokenizer.from_file(str(Path(options.base) / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    course = course_of(options, tokenizer)
    each = len(course.epoch(0))
    if not each:
        raise SystemExit("There is nothing to learn from: give --bench, or --own with documents.")
    net = Net(options.base)
    if options.start:
        net.load_state_dict(torch.load(options.start, weights_only=False)["net"])
    optimizer = optimizer_of(net, options.rate)
    step, spent = resumed(out / "state.pt", net, optimizer)
    clock = Clock(int(options.epochs * each), options.until, spent)
    special = (id_of(tokenizer, "[CLS]"), id_of(tokenizer, "[SEP]"))
    batches = (
        (batch_of(quotes, special), batch_of(entities, special) if entities else None)
        for quotes, entities in steps(course, each, step)
    )
    step = follow(net, optimizer, batches, clock, step, out / "state.pt")
    torch.save({"net": net.state_dict(), "steps": step}, out / "final.pt")
    log.info("done after %d steps, %.0f s", step, clock.spent)


def follow(
    net: Net,
    optimizer: Tensor,
    batches: Iterator[tuple[Batch, Batch | None]],
    clock: Clock,
    step: int,
    state: Path,
) -> int:
    """Learn from batches until the clock has run down; the number of steps then."""
    rates = [group["initial_lr"] for group in optimizer.param_groups]
    saved = time.monotonic()
    net.train()
    while (done := clock.share(step)) < 1:
        scale = min(1, (step + 1) / WARM_UP) * (1 - done)
        for group, rate in zip(optimizer.param_groups, rates, strict=True):
            group["lr"] = rate * scale
        losses = learn(net, optimizer, *next(batches))
        step += 1
        if step < 4 or step % 25 == 0:
            shown = {name: round(value, 3) for name, value in losses.items()}
            log.info("step %d, %.3f done, %.0f s: %s", step, done, clock.spent, shown)
        if time.monotonic() - saved > SAVE_SECONDS:
            save(state, net, optimizer, step, clock.spent)
            saved = time.monotonic()
    return step


def learn(net: Net, optimizer: Tensor, quotes: Batch, entities: Batch | None) -> dict[str, float]:
    """One step; the losses by name."""
    losses = quote_losses(net, quotes)
    total: Tensor = sum(losses.values())
    total.backward()
    if entities:
        losses["gold"] = entity_loss(net, entities)
        losses["gold"].backward()
    nn.utils.clip_grad_norm_(net.parameters(), 1.0)
    optimizer.step()
    optimizer.zero_grad()
    return {name: float(value.detach()) for name, value in losses.items()}


def id_of(tokenizer: Tokenizer, token: str) -> int:
    """Return the id of a token that every BERT tokenizer has."""
    ident = tokenizer.token_to_id(token)
    if ident is None:
        raise ValueError(f"the tokenizer has no {token}")
    return ident


def main() -> None:
    """Read the options and train."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bench", default="", help="folder of the public training sets")
    parser.add_argument("--silver", default="", help="what silver.py wrote of them")
    parser.add_argument("--own", nargs="+", default=[], metavar="FILE", help="own training data")
    parser.add_argument(
        "--own-share", type=float, default=1, help="how often an epoch sees each own document"
    )
    parser.add_argument("--base", required=True, help="folder of the pretrained encoder")
    parser.add_argument("--out", required=True, help="folder for state.pt and final.pt")
    parser.add_argument("--start", default="", help="weights to go on from, else the encoder's own")
    parser.add_argument("--epochs", type=float, default=7)
    parser.add_argument("--rate", type=float, default=1.2e-4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--until", default="", help="HH:MM in UTC: anneal to zero by then")
    options = parser.parse_args()
    if bool(options.bench) != bool(options.silver):
        parser.error("--bench and --silver go together")
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    run(options)


if __name__ == "__main__":
    main()
