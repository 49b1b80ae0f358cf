#!/usr/bin/env python3
"""Learns the weights of data/lexicon/place_weights.tsv: a softmax over the candidates of each mention (stdlib only).

  train_ranker.py EVIDENCE.jsonl GOLD.jsonl WEIGHTS.tsv [--folds 5] [--write]

EVIDENCE comes from RankerEvidence (a test class of udfs), GOLD is a corpus of articles whose places carry coordinates:
{"id", "source", "gold": [{"start", "end", "lat", "lon", "geonameid"?}]}. A candidate is right when it has the gold id or lies
within 161 km. Every corpus counts alike, an article's repeated names less each time. Prints the share of right choices with
the weights as they are and, by cross-validation over articles, with learned ones; --write stores weights learned from all.
"""
import argparse
import collections
import hashlib
import json
import math

RATE, EPOCHS, PULL = 0.5, 150, 0.002


def km(a, b, c, d):
    p1, p2 = math.radians(a), math.radians(c)
    h = math.sin((p2 - p1) / 2) ** 2 + math.cos(p1) * math.cos(p2) * math.sin(math.radians(d - b) / 2) ** 2
    return 2 * 6371.0088 * math.asin(min(1.0, math.sqrt(h)))


def examples(evidence, gold):
    wanted = {}
    for line in open(gold, encoding="utf-8"):
        d = json.loads(line)
        for g in d["gold"]:
            if g["lat"] is not None:
                wanted[d["id"], g["start"], g["end"]] = (d["source"], g)
    merged = {}
    for line in open(evidence, encoding="utf-8"):
        e = json.loads(line)
        if (e["id"], e["start"], e["end"]) not in wanted:
            continue
        source, g = wanted[e["id"], e["start"], e["end"]]
        right = [bool(g.get("geonameid")) and g["geonameid"] == c["geonameid"]
                 or km(g["lat"], g["lon"], c["lat"], c["lon"]) <= 161 for c in e["candidates"]]
        features = [c["features"] for c in e["candidates"]]
        k = (source, e["id"], json.dumps(features), tuple(right))
        merged.setdefault(k, [source, e["id"], features, right, 0])[4] += 1
    per_source = collections.Counter()
    for source, _, _, _, n in merged.values():
        per_source[source] += n
    return [(source, doc, f, r, n, math.sqrt(n) / per_source[source]) for source, doc, f, r, n in merged.values()]


def dot(w, x):
    return sum(a * b for a, b in zip(w, x))


def train(data, start):
    """Full-batch gradient with momentum on the log-likelihood of the right candidates, pulled towards the start."""
    data = [e for e in data if any(e[3]) and not all(e[3])]
    total = sum(e[5] for e in data)
    w, speed = list(start), [0.0] * len(start)
    for _ in range(EPOCHS):
        grad = [PULL * (a - b) for a, b in zip(w, start)]
        for _, _, features, right, _, weight in data:
            s = [dot(w, x) for x in features]
            top = max(s)
            p = [math.exp(v - top) for v in s]
            z, good = sum(p), sum(v for v, r in zip(p, right) if r) or 1e-300
            for x, v, r in zip(features, p, right):
                g = weight / total * (v / z - (v / good if r else 0.0))
                if abs(g) > 1e-9:
                    for i, f in enumerate(x):
                        grad[i] += g * f
        for i, g in enumerate(grad):
            speed[i] = 0.8 * speed[i] - RATE * g
            w[i] += speed[i]
    return w


def accuracy(data, w):
    hit, n = collections.Counter(), collections.Counter()
    for source, _, features, right, count, _ in data:
        best = max(range(len(features)), key=lambda i: (dot(w, features[i]), -i))
        hit[source] += right[best] * count
        n[source] += count
    return {s: hit[s] / n[s] for s in n}


def fold(doc, folds):
    return int(hashlib.sha1(doc.encode()).hexdigest(), 16) % folds


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("evidence")
    a.add_argument("gold")
    a.add_argument("weights")
    a.add_argument("--folds", type=int, default=5)
    a.add_argument("--write", action="store_true")
    o = a.parse_args()
    lines = open(o.weights, encoding="utf-8").read().splitlines()
    head = [x for x in lines if x.startswith("#")]
    names, start = zip(*[(x.split("\t")[0], float(x.split("\t")[1])) for x in lines if not x.startswith("#")])
    data = examples(o.evidence, o.gold)
    show = lambda label, acc: print(f"{label:10s} mean {sum(acc.values()) / len(acc):.4f} ",
                                    " ".join(f"{s} {v:.3f}" for s, v in sorted(acc.items())), flush=True)
    show("as it is", accuracy(data, start))
    hits = collections.defaultdict(list)
    for k in range(o.folds):
        w = train([e for e in data if fold(e[1], o.folds) != k], start)
        held = [e for e in data if fold(e[1], o.folds) == k]
        for s, v in accuracy(held, w).items():
            hits[s].append((v, sum(e[4] for e in held if e[0] == s)))
    show("kept aside", {s: sum(v * n for v, n in h) / sum(n for _, n in h) for s, h in hits.items()})
    if o.write:
        w = train(data, start)
        show("learned", accuracy(data, w))
        with open(o.weights, "w", encoding="utf-8") as out:
            out.write("\n".join(head + [f"{n}\t{v:.3f}" for n, v in zip(names, w)]) + "\n")
            print("\n".join(f"{n}\t{v:.3f}" for n, v in zip(names, w)))


if __name__ == "__main__":
    main()
