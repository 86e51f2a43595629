"""Trains one stage; stopped at any time, the same command goes on where the last checkpoint was. Usage in README.md."""

import argparse
import time
from pathlib import Path

import numpy as np
import torch

from batches import encode, plan, seeded, tensors
from corpus import gold, silver
from score import measure
from store import fresh, load, save


# Parts that start from nothing learn at a higher rate: head and cases in stage 1, the head of the other kinds in stage 2.
QUICK = ("head", "cases", "kinds")
KINDS_WEIGHT = 0.3


def options():
    p = argparse.ArgumentParser()
    p.add_argument("--stage", type=int, required=True)
    p.add_argument("--corpora", required=True, help="the folder ner of the corpora")
    p.add_argument("--work", required=True, help="where checkpoints go")
    p.add_argument("--start", help="checkpoint to start from (stage 2 and later)")
    p.add_argument("--labels", help="soft labels of the silver by label.py; without, the labels as given")
    p.add_argument("--kinds", help="labels of the other kinds by kinds.py; without, that head learns nothing")
    p.add_argument("--epochs", type=int)
    p.add_argument("--rate", type=float, default=1.5e-4)
    p.add_argument("--head-factor", type=float)
    p.add_argument("--silver", type=int, default=55_000)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--budget", type=int, default=1300)
    p.add_argument("--threads", type=int, default=1)
    p.add_argument("--bf16", action="store_true", help="half again as fast where the processor has it")
    p.add_argument("--name")
    return p.parse_args()


def examples_of(o):
    sure, rows = gold(o.corpora), silver(o.corpora)
    if o.kinds:
        given = np.load(o.kinds)
        ends = np.cumsum(given["lengths"])
        for e, kinds in zip(sure + rows, np.split(given["labels"], ends[:-1])):
            e.kinds = kinds
    if o.stage == 1:
        return sure
    if o.labels:
        given = np.load(o.labels)
        ends = np.cumsum(given["lengths"])
        for e, soft in zip(rows, np.split(given["soft"], ends[:-1])):
            e.soft = soft
    chance = seeded("silver", o.seed)
    named = lambda e: any(e.labels) if e.soft is None else bool((e.soft[:, 0] < 0.5).any())
    kept = [e for e in rows if named(e) or chance.random() < 0.3]
    chance.shuffle(kept)
    return sure * 2 + kept[: o.silver]


def optimizer_of(model, o, factor):
    named = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
    groups = [
        {"params": [p for n, p in named if not n.startswith(QUICK)], "lr": o.rate},
        {"params": [p for n, p in named if n.startswith(("head", "cases"))], "lr": o.rate * factor},
        {"params": [p for n, p in named if n.startswith("kinds")], "lr": o.rate * (10 if o.stage < 3 else 1)},
    ]
    made = torch.optim.AdamW(groups, weight_decay=0.01)
    for group in made.param_groups:
        group["top"] = group["lr"]
    return made


def entropy(scores, targets):
    return -(scores.float().log_softmax(-1) * targets).sum() / targets.sum().clamp(min=1)


def main():
    o = options()
    epochs = o.epochs or (3 if o.stage == 1 else 1)
    factor = o.head_factor or (10 if o.stage == 1 else 1)
    torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    path = Path(o.work) / f"{o.name or f'stage{o.stage}'}.pt"
    model, pieces = load(o.start) if o.start else fresh()
    model.train()
    optimizer = optimizer_of(model, o, factor)
    done = 0
    if path.exists():
        kept = torch.load(path, map_location="cpu", weights_only=True)
        model.load_state_dict(kept["model"])
        if kept["done"] < 0:
            return print("finished already")
        optimizer.load_state_dict(kept["optimizer"])
        done = kept["done"]
    examples = examples_of(o)
    encoded = [encode(e, pieces) for e in examples]
    plans = [plan(encoded, o.budget, seeded("plan", o.seed, epoch)) for epoch in range(epochs)]
    steps = [(epoch, batch) for epoch in range(epochs) for batch in plans[epoch]]
    print(f"{len(examples)} examples, {len(steps)} steps, from {done}", flush=True)

    started, running = time.time(), 0.0
    for at in range(done, len(steps)):
        epoch, batch = steps[at]
        pace = min(1, (at + 1) / (0.05 * len(steps))) * (1 - at / len(steps))
        for group in optimizer.param_groups:
            group["lr"] = group["top"] * pace
        ids, cases, firsts, targets, kinds = tensors(batch, encoded, examples, seeded("case", o.seed, at))
        with torch.autocast("cpu", torch.bfloat16, enabled=o.bf16):
            names, others = model(ids, cases, firsts)
        loss = entropy(names, targets) + KINDS_WEIGHT * entropy(others, kinds)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        running += loss.item()
        if (at + 1) % 50 == 0:
            print(f"{at + 1}/{len(steps)} loss {running / 50:.4f}, {(time.time() - started) / (at + 1 - done):.2f} s a step", flush=True)
            running = 0.0
            if (at + 1) % 100 == 0:
                save(path, model=model.state_dict(), optimizer=optimizer.state_dict(), done=at + 1)
        if at + 1 == len(steps) or steps[at + 1][0] != epoch:
            save(path.with_suffix(f".epoch{epoch + 1}.pt"), model=model.state_dict())
            print(f"epoch {epoch + 1} dev", *(f"{100 * x:.1f}" for x in measure(model, o.corpora, pieces, "dev/uner-ewt-test")), flush=True)
    save(path, model=model.state_dict(), done=-1)


if __name__ == "__main__":
    main()
