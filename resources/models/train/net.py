"""The network: a small encoder, cue anchors, roles for each anchor, two entity heads."""

from typing import Any

import torch  # type: ignore[import-not-found]
from torch import nn
from transformers import AutoModel  # type: ignore[import-not-found]

from gui.detect.model.entities import LABELS
from gui.detect.model.run import HALF
from resources.models.train.data import COARSE

Tensor = Any

ROLES = 7
HIDDEN = 256
POOL = 1 << 25


class Dropout(nn.Module):  # type: ignore[misc]
    """Dropout with a mask cut from a pool of random bits: fresh ones cost a quarter of a step."""

    def __init__(self, p: float, pools: dict[float, Tensor]) -> None:
        super().__init__()
        self.p = p
        self.pools = pools

    def forward(self, x: Tensor) -> Tensor:
        """Drop values while training."""
        if not self.training:
            return x
        if self.p not in self.pools:
            kept = torch.rand(POOL) >= self.p
            self.pools[self.p] = kept.to(torch.bfloat16) / (1 - self.p)
        at = int(torch.randint(POOL - x.numel(), (1,)))
        return x * self.pools[self.p][at : at + x.numel()].view(x.shape)


def swap_dropout(module: Tensor, pools: dict[float, Tensor]) -> None:
    """Put the quick dropout in the place of torch's, all the way down."""
    for name, child in module.named_children():
        if isinstance(child, nn.Dropout):
            setattr(module, name, Dropout(child.p, pools))
        else:
            swap_dropout(child, pools)


class Net(nn.Module):  # type: ignore[misc]
    """All tasks on one encoder.

    Case, gap and quotation state are embeddings that start at zero and are added to the words.
    """

    def __init__(self, base: str) -> None:
        super().__init__()
        self.enc = AutoModel.from_pretrained(
            base, add_pooling_layer=False, attention_probs_dropout_prob=0.0
        )
        width = self.enc.config.hidden_size
        self.case = nn.Embedding(6, width)
        self.gap = nn.Embedding(3, width)
        self.state = nn.Embedding(5, width)
        for table in (self.case, self.gap, self.state):
            nn.init.zeros_(table.weight)
        self.drop = nn.Dropout(0.1)
        self.anchor = nn.Sequential(nn.Linear(width, 128), nn.GELU(), nn.Linear(128, 1))
        self.pj, self.pi = nn.Linear(width, HIDDEN), nn.Linear(width, HIDDEN)
        self.rel = nn.Embedding(64, HIDDEN)
        self.ln = nn.LayerNorm(HIDDEN)
        self.layer = nn.TransformerEncoderLayer(
            HIDDEN, 4, HIDDEN * 2, 0.1, batch_first=True, activation="gelu", norm_first=True
        )
        self.out, self.verify = nn.Linear(HIDDEN, ROLES), nn.Linear(HIDDEN, 1)
        self.silver = nn.Linear(width, 1 + 2 * len(LABELS))
        self.gold = nn.Linear(width, 1 + 2 * len(COARSE))
        self.layer.self_attn.dropout = 0.0
        swap_dropout(self, {})
        self.register_buffer("bucket", distances(), persistent=False)

    def encode(self, ids: Tensor, case: Tensor, gap: Tensor, state: Tensor, mask: Tensor) -> Tensor:
        """Vectors [B, T, width] of a batch of windows."""
        words = self.enc.embeddings.word_embeddings(ids)
        x = words + self.case(case) + self.gap(gap) + self.state(state)
        return self.enc(inputs_embeds=x, attention_mask=mask).last_hidden_state

    def project(self, h: Tensor) -> tuple[Tensor, Tensor]:
        """What a piece says of itself as a neighbour, and as an anchor; [B, T, HIDDEN] each."""
        return self.pj(h), self.pi(h)

    def roles(self, near: Tensor, centre: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Role logits [A, 2 HALF, ROLES] and verify logits [A] of the pieces around anchors."""
        z = self.ln(near + centre[:, None] + self.rel(self.bucket)[None])
        z = self.layer(z, src_key_padding_mask=~mask)
        return self.out(z), self.verify(z[:, HALF])[:, 0]


def distances() -> Tensor:
    """The bucket of each place around an anchor: signed, finer when near."""
    r = torch.arange(-HALF, HALF)
    size = torch.round(torch.log2(r.abs().float() + 1) * 4)
    return (torch.sign(r) * size).long().clamp(-31, 31) + 32


def around(near: Tensor, centre: Tensor, lines: Tensor, row: Tensor, at: Tensor) -> Tensor:
    """Cut the pieces around anchors (`row`, `at`: [A]) out of a batch: near, centre, mask.

    `lines` [B, T] numbers the lines; an anchor sees its own line only, as the detector will.
    """
    t = at[:, None] + torch.arange(-HALF, HALF)[None]
    inside = (t >= 0) & (t < near.shape[1])
    t = t.clamp(0, near.shape[1] - 1)
    same = lines[row[:, None], t] == lines[row, at][:, None]
    return near[row[:, None], t], centre[row, at], inside & same
