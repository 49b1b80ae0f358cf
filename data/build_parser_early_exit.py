#!/usr/bin/env python3
"""Fits lexicon/parser_early_exit.tsv, the first stage of the parser's cascade, to decisions of the whole network.

  java -cp "$CLASSES" org.dateline.udfs.nlp.parse.ParserDecisions TEXTS decisions.bin      (see README.md)
  build_parser_early_exit.py decisions.bin                                                 (needs numpy)

TEXTS has one article a line. Of the model's hidden units those are kept that a linear fit of the scores misses most, by
backward elimination (the increase of the squared error in closed form, as in Hassibi and Stork's optimal brain surgeon,
1993). The weights are then trained on cross-entropy against the whole network's distribution over the transitions (distillation; Hinton,
Vinyals and Dean 2015), with Adam. One decision in seven is kept aside; what is printed is measured on those.
"""
import pathlib
import sys

import numpy as np

TABLE = pathlib.Path(__file__).resolve().parent / "lexicon" / "parser_early_exit.tsv"
HIDDEN = 1000
UNITS = 256
EPOCHS = 25
BATCH = 1024
FIRST_RATE = 0.015
ASIDE = 7
HEAD = """\
# First stage of the parser's cascade: a small network that takes the plain decisions. Made by ../build_parser_early_exit.py from
# {decisions:,} decisions of CoreNLP's english_UD over news; do not edit it. First row: the numbers of the hidden units; each other row:
# a transition, its bias, the weights of the units (behind the cube).
"""


def main():
    names, hidden, scores = read(pathlib.Path(sys.argv[1]))
    aside = np.arange(len(hidden)) % ASIDE == 0
    units, gram, cross, means = kept(hidden[~aside], scores[~aside])
    inputs = np.ascontiguousarray(hidden[:, units], dtype=np.float32)
    outputs = np.ascontiguousarray(scores, dtype=np.float32)
    scale = inputs[~aside].std(0) + 1e-6
    inputs /= scale
    weights = np.linalg.solve(gram, cross).astype(np.float32)
    bias = (means[1] - means[0] @ weights).astype(np.float32)
    weights, bias = trained(inputs, outputs, aside, weights * scale[:, None], bias)
    write(names, units, weights / scale[:, None], bias, int((~aside).sum()))


def read(path):
    with path.open("rb") as file:
        names = file.readline().decode().rstrip("\n").split("\t")
        start = file.tell()
    width = HIDDEN + len(names)
    rows = (path.stat().st_size - start) // 4 // width
    values = np.memmap(path, dtype=">f4", mode="r", offset=start, shape=(rows, width))
    return names, values[:, :HIDDEN], values[:, HIDDEN:]


def kept(hidden, scores):
    """The units to keep, with the matrices of the linear fit for them alone."""
    # A fifth of the decisions is ample for second moments.
    inputs, outputs = (np.asarray(a[::5], dtype=np.float32) for a in (hidden, scores))
    means = inputs.mean(0), outputs.mean(0)
    inputs -= means[0]
    outputs -= means[1]
    gram = (inputs.T @ inputs).astype(np.float64) / len(inputs)
    cross = (inputs.T @ outputs).astype(np.float64) / len(inputs)
    gram += 1e-5 * np.trace(gram) / HIDDEN * np.eye(HIDDEN)
    inverse = np.linalg.inv(gram)
    weights = inverse @ cross
    alive = np.ones(HIDDEN, bool)
    while alive.sum() > UNITS:
        cost = (weights**2).sum(1) / np.maximum(np.diag(inverse), 1e-12)
        cost[~alive] = np.inf
        least = cost.argmin()
        column = inverse[:, least] / inverse[least, least]
        weights -= np.outer(column, weights[least])
        inverse -= np.outer(column, inverse[least])
        inverse[:, least] = weights[least] = 0
        alive[least] = False
    units = np.flatnonzero(alive)
    return units, gram[np.ix_(units, units)], cross[units], (means[0][units], means[1])


def trained(inputs, outputs, aside, weights, bias):
    wanted = softmax(outputs)
    order = np.random.default_rng(1)
    state = [(value, np.zeros_like(value), np.zeros_like(value)) for value in (weights, bias)]
    rows = np.flatnonzero(~aside)
    steps = EPOCHS * (len(rows) // BATCH)
    step = 0
    for epoch in range(EPOCHS):
        for batch in np.array_split(order.permutation(rows), len(rows) // BATCH):
            step += 1
            error = (softmax(inputs[batch] @ weights + bias) - wanted[batch]) / len(batch)
            rate = FIRST_RATE * max(1 - step / steps, 1e-3)
            for (value, mean, square), gradient in zip(state, (inputs[batch].T @ error, error.sum(0))):
                adam(value, mean, square, gradient, rate, step)
        report(epoch + 1, inputs[aside] @ weights + bias, outputs[aside].argmax(1))
    return weights, bias


def softmax(scores):
    powers = np.exp(scores - scores.max(1, keepdims=True))
    return powers / powers.sum(1, keepdims=True)


def adam(value, mean, square, gradient, rate, step):
    """Kingma and Ba (2015), with their constants; changes its first three arguments."""
    mean += 0.1 * (gradient - mean)
    square += 0.001 * (gradient * gradient - square)
    value -= rate * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)


def report(epoch, scores, wanted):
    right = scores.argmax(1) == wanted
    best = np.sort(scores, 1)
    lead = best[:, -1] - best[:, -2]
    leads = ", ".join(f"lead {m}: {(lead >= m).mean():.1%}, wrong {(~right & (lead >= m)).mean():.2%}" for m in (2, 3, 4))
    print(f"epoch {epoch}: same decision {right.mean():.2%}; {leads}", flush=True)


def write(names, units, weights, bias, decisions):
    with TABLE.open("w", encoding="utf-8") as out:
        out.write(HEAD.format(decisions=decisions))
        print("unit", "", *units, sep="\t", file=out)
        for transition, name in enumerate(names):
            numbers = (f"{x:.4g}" for x in (bias[transition], *weights[:, transition]))
            print(name, *numbers, sep="\t", file=out)


if __name__ == "__main__":
    main()
