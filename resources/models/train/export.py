"""Write encoder.onnx and roles.onnx from trained weights, as float32 or with int8 weights."""

import argparse
import math
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import onnx  # type: ignore[import-not-found]
import torch  # type: ignore[import-not-found]
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers import optimizer
from onnxruntime.transformers.fusion_options import FusionOptions
from torch import nn
from torch.nn.functional import gelu, linear  # type: ignore[import-not-found]

from gui.detect.model.run import HALF
from resources.models.train.net import HIDDEN, Net

Tensor = Any

FEATURES = ["ids", "case", "gap", "state"]
HEADS = ["anchor", "pj", "pi", "silver", "gold"]


def attention(q: Tensor, k: Tensor, v: Tensor, heads: int, bias: Tensor) -> Tensor:
    """Plain attention [B, T, D], written so that the runtime's optimiser knows it."""
    shape = q.shape
    size = shape[2] // heads
    q, k, v = (x.view(shape[0], shape[1], heads, size).transpose(1, 2) for x in (q, k, v))
    scores = q @ k.transpose(-1, -2) / math.sqrt(size)
    if bias is not None:
        scores = scores + bias
    return (torch.softmax(scores, -1) @ v).transpose(1, 2).reshape(shape)


class Encoder(nn.Module):  # type: ignore[misc]
    """One window without padding: features [1, T] in, logits and projections out."""

    def __init__(self, net: Net) -> None:
        super().__init__()
        self.net = net

    def forward(self, ids: Tensor, case: Tensor, gap: Tensor, state: Tensor) -> tuple[Tensor, ...]:
        """Anchor logits, neighbour and anchor vectors, and both entity heads' logits."""
        net, parts = self.net, self.net.enc.embeddings
        x = parts.word_embeddings(ids) + net.case(case) + net.gap(gap) + net.state(state)
        x = x + parts.position_embeddings.weight[None, : ids.shape[1]]
        x = parts.LayerNorm(x + parts.token_type_embeddings.weight[0])
        for layer in net.enc.encoder.layer:
            x = self._layer(layer, x)
        near, centre = net.project(x)
        return net.anchor(x)[..., 0], near, centre, net.silver(x), net.gold(x)

    def _layer(self, layer: Tensor, x: Tensor) -> Tensor:
        own, after = layer.attention.self, layer.attention.output
        heads = self.net.enc.config.num_attention_heads
        mixed = attention(own.query(x), own.key(x), own.value(x), heads, None)
        x = after.LayerNorm(after.dense(mixed) + x)
        return layer.output.LayerNorm(layer.output.dense(gelu(layer.intermediate.dense(x))) + x)


class Roles(nn.Module):  # type: ignore[misc]
    """The role layer on T pieces around each anchor, padded.

    Neighbours [A, T, D], anchors [A, D], buckets of distance [A, T], mask of 0 and 1 [A, T].
    """

    def __init__(self, net: Net) -> None:
        super().__init__()
        self.net = net

    def forward(self, near: Tensor, centre: Tensor, bucket: Tensor, mask: Tensor) -> Tensor:
        """Role logits [A, T, 7]."""
        net, layer = self.net, self.net.layer
        z = net.ln(near + centre[:, None] + net.rel(bucket))
        own = layer.self_attn
        q, k, v = linear(layer.norm1(z), own.in_proj_weight, own.in_proj_bias).split(HIDDEN, -1)
        hidden = (mask[:, None, None] - 1) * 1e4
        z = z + own.out_proj(attention(q, k, v, own.num_heads, hidden))
        z = z + layer.linear2(gelu(layer.linear1(layer.norm2(z))))
        return net.out(z)


def check(net: Net, encoder: Encoder, roles: Roles) -> None:
    """Refuse to export graphs that differ from the trained network."""
    ids = torch.randint(1000, 2000, (1, 50))
    case, gap, state = (torch.randint(0, 3, (1, 50)) for _ in range(3))
    wanted = net.anchor(net.encode(ids, case, gap, state, torch.ones_like(ids)))[..., 0]
    near, centre = torch.randn(3, 2 * HALF, HIDDEN), torch.randn(3, HIDDEN)
    mask = torch.ones(3, 2 * HALF)
    mask[0, :50] = 0
    pairs = [
        (encoder(ids, case, gap, state)[0], wanted),
        (
            roles(near, centre, net.bucket.expand(3, -1), mask),
            net.roles(near, centre, mask.bool())[0],
        ),
    ]
    if not all(torch.allclose(one, other, atol=1e-3) for one, other in pairs):
        raise RuntimeError("the exported graphs differ from the network")


def write_graphs(net: Net, folder: Path) -> None:
    """Write both graphs as float32, the encoder's attention fused."""
    ids = torch.ones(1, 50, dtype=torch.long)
    features = {name: {1: "T"} for name in [*FEATURES, *HEADS]}
    anchors = {name: {0: "A", 1: "T"} for name in ("pj", "bucket", "mask", "roles")}
    torch.onnx.export(
        Encoder(net), (ids, *(torch.ones_like(ids) for _ in range(3))),
        str(folder / "encoder.onnx"), input_names=FEATURES, output_names=HEADS,
        dynamic_axes=features, opset_version=17, dynamo=False,
    )  # fmt: skip
    near = torch.randn(3, 2 * HALF, HIDDEN)
    torch.onnx.export(
        Roles(net), (near, near[:, 0], net.bucket.expand(3, -1), near[:, :, 0]),
        str(folder / "roles.onnx"), input_names=["pj", "pi", "bucket", "mask"],
        output_names=["roles"], dynamic_axes=anchors | {"pi": {0: "A"}}, opset_version=17,
        dynamo=False,
    )  # fmt: skip
    options = FusionOptions("bert")
    options.enable_embed_layer_norm = False
    # The runtime's own kernels for both are slow: apart, a window takes a fifth less time.
    options.enable_skip_layer_norm = False
    options.use_multi_head_attention = True
    config = net.enc.config
    fused = optimizer.optimize_model(
        str(folder / "encoder.onnx"), "bert", num_heads=config.num_attention_heads,
        hidden_size=config.hidden_size, optimization_options=options,
    )  # fmt: skip
    fused.save_model_to_file(str(folder / "encoder.onnx"))


def main() -> None:
    """Export, check, and quantise unless told not to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", required=True, help="folder of the pretrained encoder")
    parser.add_argument("--weights", required=True, help="final.pt or state.pt")
    parser.add_argument("--out", required=True, help="folder for the model files")
    parser.add_argument("--float32", action="store_true", help="leave the weights as they are")
    options = parser.parse_args()
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    net = Net(options.base)
    net.load_state_dict(torch.load(options.weights, weights_only=False)["net"])
    net.eval()
    with torch.no_grad(), TemporaryDirectory() as plain:
        check(net, Encoder(net).eval(), Roles(net).eval())
        write_graphs(net, Path(plain))
        for name in ("encoder.onnx", "roles.onnx"):
            if options.float32:
                shutil.copy(Path(plain) / name, out / name)
                continue
            # Seven bits: with eight, processors without VNNI saturate and results would differ.
            quantize_dynamic(
                str(Path(plain) / name), str(out / name), weight_type=QuantType.QInt8,
                per_channel=True, reduce_range=True,
                extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
            )  # fmt: skip
    shutil.copy(Path(options.base) / "tokenizer.json", out / "tokenizer.json")


if __name__ == "__main__":
    main()
