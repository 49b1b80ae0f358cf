"""From usages to rates, ratios and tables."""

import statistics

DATELINE = "Dateline"


def sizes(program, part, whole, cores):
    """Rates of a program from a run on a part and one on the whole."""
    small, large = program.run(part, cores), program.run(whole, cores)
    used = len(cores.split(","))
    return {
        "articles_per_s": len(whole.rows) / large.wall,
        "cpu": large.cpu,
        "wall": large.wall,
        "cpu_part": small.cpu,
        "wall_part": small.wall,
        "whole_cpu": whole.tokens / large.cpu,
        "whole_wall": whole.tokens / large.wall / used,
        "warm_cpu": (whole.tokens - part.tokens) / (large.cpu - small.cpu),
        "warm_wall": (whole.tokens - part.tokens) / (large.wall - small.wall) / used,
        "peak_mb": large.peak_mb,
    }


def corenlp(program, few, cores):
    usage, wall, cpu, tokens = program.run(few, cores)
    used = len(cores.split(","))
    read = few.tokens
    return {
        "articles_per_s": len(few.rows) / usage.wall,
        "cpu": usage.cpu,
        "wall": usage.wall,
        "whole_cpu": read / usage.cpu,
        "whole_wall": read / usage.wall / used,
        "warm_cpu": tokens / cpu,
        "warm_wall": tokens / wall / used,
        "peak_mb": usage.peak_mb,
    }


def line(run):
    return (f"{run['program']}, {run['cores']} core(s), round {run['round']}: {run['whole_cpu']:,.0f} tokens per second of processor time "
            f"({run['warm_cpu']:,.0f} without start-up), {run['cpu']:.0f} s of processor time, {run['wall']:.0f} s, {run['peak_mb']:,.0f} MB")


def spread(values, form):
    values = sorted(values)
    middle = statistics.median(values)
    return form.format(middle) if len(values) == 1 else f"{form.format(middle)} ({form.format(values[0])}–{form.format(values[-1])})"


def report(result):
    """The tables as Markdown."""
    runs = result["runs"]
    settings = sorted({run["cores"] for run in runs})
    names = list(dict.fromkeys(run["program"] for run in runs))
    out = [f"{result['articles']:,} articles, {result['tokens']:,} tokens, {result['rounds']} rounds; median (least–most).", ""]
    out += ["| program | cores | articles/s | tokens/s per core, wall | without start-up | tokens per CPU second | without start-up | peak memory, MB |",
            "|---|---|---|---|---|---|---|---|"]
    for name in names:
        for cores in settings:
            mine = select(runs, name, cores)
            cells = [spread([run["articles_per_s"] for run in mine], "{:,.1f}")]
            cells += [spread([run[key] for run in mine], "{:,.0f}") for key in ("whole_wall", "warm_wall", "whole_cpu", "warm_cpu", "peak_mb")]
            out.append(f"| {name} | {cores} | {' | '.join(cells)} |")
    peers = [name for name in names if name != DATELINE]
    if DATELINE in names and peers:
        out += ["", "| Dateline is … times as fast as | cores | wall, Dateline with start-up, peer without | both with | both without | CPU: Dateline with, peer without | both without |",
                "|---|---|---|---|---|---|---|"]
        pairs = [("whole_wall", "warm_wall"), ("whole_wall", "whole_wall"), ("warm_wall", "warm_wall"), ("whole_cpu", "warm_cpu"), ("warm_cpu", "warm_cpu")]
        for name in peers:
            for cores in settings:
                both = list(zip(select(runs, DATELINE, cores), select(runs, name, cores)))
                cells = [spread([own[a] / peer[b] for own, peer in both], "{:,.2f}") for a, b in pairs]
                out.append(f"| {name} | {cores} | {' | '.join(cells)} |")
    if "profile" in result:
        out += ["", "| stage of a Dateline build, one core | share of processor time |", "|---|---|"]
        out += [f"| {stage} | {100 * share:.1f} % |" for stage, share in result["profile"].items() if share >= 0.001]
    return "\n".join(out)


def select(runs, name, cores):
    return [run for run in runs if run["program"] == name and run["cores"] == cores]
