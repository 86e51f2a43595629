"""The tagger: all-MiniLM-L6-v2 with an embedding for the case of each word, and two heads: BIO labels of names, and of the other kinds."""

import torch
import torch.nn.functional as F
from torch import nn

from corpus import LABELS
from kinds import KIND_LABELS
from pieces import CASE_COUNT

WIDTH, HEADS, INNER, LAYERS, POSITIONS = 384, 12, 1536, 6, 512


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, INNER)
        self.down = nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x, mask, drop):
        b, n, _ = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2).reshape(b, n, WIDTH)
        x = self.norm1(x + drop(self.out(mixed)))
        return self.norm2(x + drop(self.down(F.gelu(self.up(x)))))


class Tagger(nn.Module):
    def __init__(self, vocabulary, dropout=0.1):
        super().__init__()
        self.words = nn.Embedding(vocabulary, WIDTH)
        self.words.weight.requires_grad_(False)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.cases = nn.Embedding(2 * CASE_COUNT, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.head = nn.Linear(WIDTH, len(LABELS))
        self.kinds = nn.Linear(WIDTH, len(KIND_LABELS))
        self.drop = nn.Dropout(dropout)
        nn.init.zeros_(self.cases.weight)
        for head in (self.head, self.kinds):
            nn.init.normal_(head.weight, std=0.02)
            nn.init.zeros_(head.bias)

    def forward(self, ids, cases, firsts):
        """Scores of each word by both heads, (batch, words, labels) each. `firsts` are the positions of first pieces, 0 where there is no word."""
        mask = (ids != 0)[:, None, None, :]
        x = self.words(ids) + self.positions.weight[: ids.shape[1]] + self.cases(cases)
        x = self.drop(self.norm(x))
        for layer in self.layers:
            x = layer(x, mask, self.drop)
        picked = torch.gather(x, 1, firsts[:, :, None].expand(-1, -1, WIDTH))
        picked = self.drop(picked)
        return self.head(picked), self.kinds(picked)


def from_sentence_model(path):
    from safetensors.torch import load_file

    given = {name.removeprefix("bert."): tensor.float() for name, tensor in load_file(path).items()}
    model = Tagger(given["embeddings.word_embeddings.weight"].shape[0])
    state = model.state_dict()
    state["words.weight"] = given["embeddings.word_embeddings.weight"]
    state["positions.weight"] = given["embeddings.position_embeddings.weight"] + given["embeddings.token_type_embeddings.weight"][0]
    for part in ("weight", "bias"):
        state[f"norm.{part}"] = given[f"embeddings.LayerNorm.{part}"]
        for n in range(LAYERS):
            old, new = f"encoder.layer.{n}.", f"layers.{n}."
            state[f"{new}qkv.{part}"] = torch.cat([given[f"{old}attention.self.{x}.{part}"] for x in ("query", "key", "value")])
            state[f"{new}out.{part}"] = given[f"{old}attention.output.dense.{part}"]
            state[f"{new}norm1.{part}"] = given[f"{old}attention.output.LayerNorm.{part}"]
            state[f"{new}up.{part}"] = given[f"{old}intermediate.dense.{part}"]
            state[f"{new}down.{part}"] = given[f"{old}output.dense.{part}"]
            state[f"{new}norm2.{part}"] = given[f"{old}output.LayerNorm.{part}"]
    model.load_state_dict(state)
    return model
