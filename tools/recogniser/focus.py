"""Which words need the later layers: a line through what the first ones give, fitted to what the whole network says. export.py uses it.

Most words of a text are no part of a name, and half-way through the network this shows. Those words keep what they have: the others go on attending to them.
"""

import torch
import torch.nn.functional as F

from batches import encode, plan, seeded, tensors
from corpus import gold, silver

AFTER = 3
# A word goes on if a name is at least this likely.
FLOOR = 0.02
GOLD, SILVER, STEPS = 3500, 2500, 400


@torch.no_grad()
def halfway(model, pieces, examples):
    """For each word: its first piece after so many layers, and how likely the whole network has it as part of anything."""
    encoded = [encode(e, pieces) for e in examples]
    states, named = [], []
    for batch in plan(encoded, 3000):
        ids, cases, firsts, *_ = tensors(batch, encoded)
        mask = (ids != 0)[:, None, None, :]
        x = model.norm(model.words(ids) + model.positions.weight[: ids.shape[1]] + model.cases(cases))
        for n, layer in enumerate(model.layers):
            x = layer(x, mask, lambda y: y)
            if n + 1 == AFTER:
                half = x
        likely = torch.maximum(*(1 - head(x).softmax(-1)[..., 0] for head in (model.head, model.kinds)))
        for row, i in enumerate(batch):
            at = encoded[i][2]
            states.append(half[row, at])
            named.append(likely[row, at])
    return torch.cat(states), torch.cat(named)


def fit(model, pieces, root):
    """Weights and bias of the line, and the least score with which a word goes on."""
    torch.manual_seed(1)
    chance = seeded("focus")
    states, named = halfway(model, pieces, chance.sample(gold(root), GOLD) + chance.sample(silver(root), SILVER))
    middle, spread = states.mean(0), states.std(0)
    even = (states - middle) / spread
    weights, bias = torch.zeros(states.shape[1], requires_grad=True), torch.zeros(1, requires_grad=True)
    steps = torch.optim.Adam([weights, bias], lr=0.02)
    for _ in range(STEPS):
        some = torch.randint(0, len(even), (4096,))
        loss = F.binary_cross_entropy_with_logits(even[some] @ weights + bias, named[some], weight=1 + 3 * named[some])
        steps.zero_grad()
        loss.backward()
        steps.step()
    weights = (weights / spread).detach()
    return weights, (bias - middle @ weights).detach(), float(torch.logit(torch.tensor(FLOOR)))
