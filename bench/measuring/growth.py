"""Tables of the scaling runs and the model of costs that they give."""

import math

CORE_HOUR = 3600


def exponent(runs, value):
    """Of the growth from the second run to the last: 1 is linear, 2 quadratic."""
    first, last = value(runs[1]), value(runs[-1])
    return math.log(last / first) / math.log(runs[-1]["articles"] / runs[1]["articles"]) if first > 0 and last > 0 else float("nan")


def slope(runs, value):
    """Per article, and what remains at none: the line through the second run and the last."""
    a, b = runs[1], runs[-1]
    each = (value(b) - value(a)) / (b["articles"] - a["articles"])
    return each, value(a) - each * a["articles"]


def total(field):
    return lambda run: sum(stage[field] for stage in run["stages"].values())


def stage_value(name, field):
    return lambda run: run["stages"].get(name, {}).get(field, 0)


def table(runs, title):
    out = [f"**{title}**", "", "| | " + " | ".join(f"{run['articles']:,} articles" for run in runs) + " | exponent |", "|---|" + "---|" * (len(runs) + 1)]
    lines = [("processor time, s", lambda run: run["cpu"], "{:,.0f}"), ("wall time, s", lambda run: run["wall"], "{:,.0f}"),
             ("peak memory, MB", lambda run: run["peak_mb"], "{:,.0f}"), ("shuffle, MB", total("shuffle_mb"), "{:,.1f}"),
             ("spilled, MB", total("spill_mb"), "{:,.1f}"),
             ("results that the driver took, MB", total("result_mb"), "{:,.2f}"), ("Spark jobs", total("jobs"), "{:,.0f}"),
             ("input, MB", lambda run: run["input_mb"], "{:,.1f}"), ("release, MB", lambda run: run["release_mb"], "{:,.1f}")]
    for name in runs[-1]["stages"]:
        lines.append((f"{name}: task CPU, s", stage_value(name, "cpu"), "{:,.1f}"))
        lines.append((f"{name}: shuffle, MB", stage_value(name, "shuffle_mb"), "{:,.1f}"))
    for label, value, form in lines:
        if any(value(run) for run in runs):
            out.append(f"| {label} | " + " | ".join(form.format(value(run)) for run in runs) + f" | {exponent(runs, value):.2f} |")
    return "\n".join(out)


def extremes(found):
    out = ["| input | articles | processor time, s | wall time, s | peak memory, MB | dedupe, task CPU s | shuffle, MB |", "|---|---|---|---|---|---|---|"]
    for name, run in found.items():
        dedupe = stage_value("Find duplicates", "cpu")(run)
        out.append(f"| {name} | {run['articles']:,} | {run['cpu']:,.0f} | {run['wall']:,.0f} | {run['peak_mb']:,.0f} | {dedupe:,.1f} | {total('shuffle_mb')(run):,.1f} |")
    return "\n".join(out)


def nights(found):
    full = found["the same without --cache"]
    out = ["| build | articles | processor time, s | wall time, s | of the build without `--cache` |", "|---|---|---|---|---|"]
    out += [f"| {name} | {run['articles']:,} | {run['cpu']:,.0f} | {run['wall']:,.0f} | {run['cpu'] / full['cpu']:.0%} |" for name, run in found.items()]
    equal = found["1 % more"]["content_sha256"] == full["content_sha256"]
    return "\n".join([*out, "", "The last two releases have the same content." if equal else "**The last two releases differ.**"])


def workers(found):
    """Of each input, and of the difference between the two, from which start-up and warm-up have fallen out."""
    small, large = ([run[count] for count in ("1", "2")] for run in found)
    seconds = [walls(small), walls(large)]
    seconds.append({name: tuple(b - a for a, b in zip(seconds[0][name], pair)) for name, pair in seconds[1].items()})
    heads = [f"{run['articles']:,} articles" for run in found] + ["the difference"]
    out = ["| stage | " + " | ".join(f"{head}: one worker, s | two, s | ratio" for head in heads) + " |", "|---|" + "---|" * 9]
    for name in seconds[1]:
        cells = [f"{column[name][0]:,.1f} | {column[name][1]:,.1f} | {ratio(*column[name])}" for column in seconds]
        out.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(out)


def walls(runs):
    one, two = runs
    return {name: (wall, two["stages"].get(name, 0)) for name, wall in one["stages"].items()} | {"whole run": (one["wall"], two["wall"])}


def ratio(one, two):
    return f"{one / two:.2f}" if one > 1 and two > 1 else ""


def model(runs):
    """Costs of larger archives of such articles (about 475 tokens), by the line through the measured runs."""
    cpu, fixed = slope(runs, lambda run: run["cpu"])
    shuffle, _ = slope(runs, total("shuffle_mb"))
    release, _ = slope(runs, lambda run: run["release_mb"])
    input_mb, _ = slope(runs, lambda run: run["input_mb"])
    first = runs[0]
    expected = fixed + cpu * first["articles"]
    out = [f"Per article of about 475 tokens {1000 * cpu:.1f} ms of processor time, {1000 * shuffle:.2f} kB of shuffle, {1000 * release:.2f} kB of release for "
           f"{1000 * input_mb:.2f} kB of input; {fixed:.0f} s fixed. The smallest run, which the line does not see, took {first['cpu']:.0f} s "
           f"where the model says {expected:.0f}.", "", "| articles | core-hours | shuffle, GB | release, GB |", "|---|---|---|---|"]
    for articles in (10**6, 10**8, 10**9):
        out.append(f"| {articles:,} | {(fixed + cpu * articles) / CORE_HOUR:,.0f} | {shuffle * articles / 1e3:,.0f} | {release * articles / 1e3:,.0f} |")
    return "\n".join(out)


def report(result):
    out = []
    if "growth" in result:
        out += [table(result["growth"], "The whole job"), "", model(result["growth"]), ""]
    if "flow" in result:
        out += [table(result["flow"], "All but the extraction (articles in foreign letters)"), ""]
    if "extremes" in result:
        out += [extremes(result["extremes"]), ""]
    if "nights" in result:
        out += [nights(result["nights"]), ""]
    if "startup" in result:
        run = result["startup"]
        out += [f"Start-up: the first articles were extracted {run['first_article_s']:.1f} s after the command was given; a build of 8 articles took "
                f"{run['wall']:.0f} s and {run['cpu']:.0f} s of processor time.", ""]
    if "workers" in result:
        out += [workers(result["workers"]), ""]
    return "\n".join(out)
