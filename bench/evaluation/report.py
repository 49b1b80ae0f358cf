"""The report in Markdown: tables of figures, no text of any evaluation set."""


def number(value):
    return "–" if value is None or value != value else f"{value:.3f}".lstrip("0") if 0 <= value < 1 else f"{value:.3f}"


def interval(bounds):
    return "" if not bounds else f"{number(bounds[0])}–{number(bounds[1])}"


def table(columns, rows):
    """Columns after the first are right-aligned figures; numbers are shown with three decimals, counts as they are."""
    shown = [[cell if isinstance(cell, str) else str(cell) if isinstance(cell, int) else number(cell) for cell in row] for row in rows]
    lines = [" | ".join(columns), " | ".join(["---"] + ["--:"] * (len(columns) - 1)), *(" | ".join(row) for row in shown)]
    return "\n".join(f"| {line} |" for line in lines) + "\n"


def casualties(figures, floor):
    totals, ranges, groups = [], [], []
    for name, of_set in figures.items():
        for role in ("killed", "injured"):
            stated, plain = f"{role} totals, stated", floor[name]
            if stated in of_set:
                f, b = of_set[stated], plain[stated]
                totals.append([f"{name}, {role}", f["docs"], f["P"], f["R"], f["F1"], interval(f.get("ci")), b["F1"], f["exact"],
                               b["exact"], f["Ppos"], b["Ppos"], f["any"]])
                if f["n_range"]:
                    ranges.append([f"{name}, {role}", f["n_range"], f["range"], b["range"]])
            exact, lenient = f"{role} groups, exact", f"{role} groups, lenient"
            if exact in of_set:
                f, b = of_set[exact], plain[exact]
                groups.append([f"{name}, {role}", f["gold"], f["P"], f["R"], f["F1"], b["F1"], of_set[lenient]["F1"], plain[lenient]["F1"]])
    return "\n".join([
        "A document's own figure of killed and injured, where the text states the labelled one.\n",
        table(["set", "documents", "P", "R", "F1", "95 % of F1", "floor F1", "exact", "floor", "Ppos", "floor", "any"], totals),
        "*exact*: share of documents with casualties whose figure is right. *Ppos*: precision of the figures given for them. *any*: the",
        "right figure is somewhere in what was found. F1 is the figure to read for gva and airwars; for acled, whose notes on events",
        "without deaths speak of earlier ones, it is exact and Ppos. Labels that are ranges, both bounds right:\n",
        table(["set", "ranges", "share", "floor"], ranges),
        "Groups of casualties, each matched to one labelled group:\n",
        table(["set", "groups", "P", "R", "F1", "floor F1", "lenient F1", "floor"], groups)])


def locations(figures, alone, floor, coded):
    rows = []
    for name, f in figures.items():
        compared = [of[name] for of in (figures, alone, floor)]
        rows.append([name, f["toponyms"], f["exact"]["P"], f["exact"]["R"], *(of["exact"]["F1"] for of in compared),
                     *(of["matched"]["acc161"] for of in compared), *(of["end2end"]["F161"] for of in compared)])
    *sets, together = rows
    mean = [sum(column) / len(sets) for column in list(zip(*sets))[2:]]
    rows = [*sets, ["mean of the sets", "", *mean], ["all places", *together[1:]]]
    near = [[name, f["marked"]["n"], f["marked"]["share"], interval(f["marked"]["ci"]), f["any"]["share"], interval(f["any"]["ci"])]
            for name, f in coded.items()]
    parts = [
        "Names recognised with their exact span; of the matched ones, the share within 161 km of the labelled coordinates (*acc161*); and",
        "both together (*F161*). *alone*: each sentence read without the rest of its article, whose names then decide nothing. *floor*: names",
        "looked up in the same gazetteer, of namesakes the most populous.\n",
        table(["set", "places", "P", "R", "F1", "alone", "floor", "acc161", "alone", "floor", "F161", "alone", "floor"], rows)]
    if near:
        parts += ["Headlines with one coded place, found within 25 km: by the mention marked in the text, and by any mention.\n",
                  table(["set", "headlines", "marked", "95 %", "any", "95 %"], near)]
    return "\n".join(parts)


def share(counts, right, of):
    return counts.get(right, 0) / counts[of] if counts.get(of) else None


def prf(counts, right, right_gold=None, suffix=""):
    """Precision, recall and F1 from a statement scorer's counts."""
    p, r = share(counts, right, "pred" + suffix), share(counts, right_gold or right, "gold" + suffix)
    return [p, r, 2 * p * r / (p + r) if p and r else 0.0 if p is not None or r is not None else None]


def statements(figures, intervals, floor):
    main, types = [], []
    for name, counts in figures.items():
        plain = floor[name]
        for label, right in (("content", "o50"), ("content and speaker", "sp_ok"), ("content and speaker's name", "named_ok")):
            if right != "named_ok" or counts.get("resolved_n"):
                main.append([f"{name}, {label}", counts["gold"], *prf(counts, right), intervals.get(name, "") if right == "sp_ok" else "",
                             prf(plain, right)[2]])
        for kind in ("direct", "indirect", "mixed"):
            suffix = "_" + kind
            main_figures = prf(counts, "stmt_p" + suffix, "stmt_g" + suffix, suffix)
            types.append([f"{name}, {kind}", counts.get("gold" + suffix, 0), *main_figures,
                          prf(plain, "stmt_p" + suffix, "stmt_g" + suffix, suffix)[2]])
    return "\n".join([
        "Contents count as found where half of their words agree. *invented* is the project's own gold, data/gold/statements.jsonl.\n",
        table(["set, what is right", "statements", "P", "R", "F1", "95 % of F1", "floor F1"], main),
        "Content and speaker, by type:\n",
        table(["set, type", "statements", "P", "R", "F1", "floor F1"], types)])


def speakers(found, floor):
    """Recall by how the text gives the speaker: what is found too much belongs to no class."""
    rows = []
    for (name, kind), counts in sorted(found.items()):
        if counts.get("gold"):
            plain = floor[name, kind]
            rows.append([f"{name}, {kind}", counts["gold"], share(counts, "o50", "gold"), share(counts, "sp_ok", "gold") or 0.0,
                         share(plain, "sp_ok", "gold") or 0.0, *(share(of, "resolved_ok", "gold") or 0.0 if counts.get("resolved_n") else ""
                                                                 for of in (counts, plain))])
    return "\n".join([
        "By how the text gives the speaker, the share of the labelled statements that is found (recall: what is found too much has no",
        "label to be classed by). *named*: a name stands there; *nominal*: other words, for which the labels give a name; *pronoun*;",
        "*unnamed*: other words without a name in the labels, among them those of polnear that stand for one, since polnear has no names;",
        "*none*: no words. *name right* needs labels with names.\n",
        table(["set, speaker given as", "statements", "content", "and speaker", "floor", "name right", "floor"], rows)])


def bodies(printed):
    return f"Word 4-grams of the article bodies, mean over pages: {printed}. `bench/bodies` compares with another extractor.\n"


def gold_sentences(figures):
    labels = {
        "casualties, figures": "killed or wounded, the bounds are right",
        "casualties, nothing": "no casualties, none is given",
        "places, places": "places, each and no other is found, resolved and typed rightly",
        "places, unresolved": "places that nothing tells, left unresolved with the right reason",
        "places, nothing": "no place, none is given"}
    return table(["sentences that state", "n", "right", "95 %"],
                 [[labels[kind], f["n"], f["share"], interval(f["ci"])] for kind, f in figures.items()])
