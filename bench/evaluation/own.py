"""What no scorer counts: places within 25 km of the coded one, and the project's own gold sentences of casualties."""

import math
import re

NEAR_KM = 25
EARTH_KM = 6371.0088
COUNT = re.compile(r"(?P<low>\d+)(?:-(?P<high>\d+)|(?P<open>[+>]))?$")
ROLES = {"killed": "killed_total", "wounded": "injured_total"}


def wilson(hits, total):
    """A share with its 95 % interval by Wilson's score method."""
    share, z = hits / total, 1.96
    middle, spread = share + z * z / (2 * total), z * math.sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    return {"n": total, "share": share, "ci": [(middle - spread) / (1 + z * z / total), (middle + spread) / (1 + z * z / total)]}


def kilometres(one, other):
    a, b = math.radians(one["lat"]), math.radians(other["lat"])
    half = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(math.radians(other["lon"] - one["lon"]) / 2) ** 2
    return 2 * EARTH_KM * math.asin(min(1.0, math.sqrt(half)))


def overlap(one, other):
    return one["start"] < other["end"] and other["start"] < one["end"]


def is_near(mention, coded):
    return mention.get("lat") is not None and kilometres(mention, coded) <= NEAR_KM


def coded_places(gold, answers):
    """Shares of texts whose one coded place is found near: by the mention marked in the text, and by any mention."""
    found = {answer["id"]: answer["predictions"] for answer in answers}
    marked = anywhere = 0
    for text in gold:
        coded = text["gold"][0]
        near = [mention for mention in found.get(text["id"], []) if is_near(mention, coded)]
        marked += any(overlap(mention, coded) for mention in near)
        anywhere += bool(near)
    return {"marked": wilson(marked, len(gold)), "any": wilson(anywhere, len(gold))}


def expected(claims, kind):
    """The bounds that a gold sentence asks for, its groups added up; None for no casualties; KeyError where it asks for no figure."""
    low = high = 0
    for claim in claims:
        type_, _, rest = claim.partition(":")
        count, _, qualifier = rest.partition("/")
        if type_ == "killed_or_wounded" or type_ == kind and qualifier not in ("", "part"):
            raise KeyError(claim)
        read = COUNT.match(count)
        if type_ == kind and not qualifier:
            low += int(read["low"]) + (read["open"] == ">")
            high = None if high is None or read["open"] else high + int(read["high"] or read["low"])
    return None if high == 0 else (low, high)


def is_expected_place(wanted, mention):
    """Whether a mention is what a line of places.jsonl asks for: "WORDS = COUNTRY.DIVISION#CODE /type /role @km,bearing
    %basis ~where_prec/geo_precision ^latitude,longitude"."""
    words, _, rest = wanted.partition(" = ")
    where, *more = rest.split()
    if words != mention["text"]:
        return False
    if where.startswith("?"):
        right = mention.get("unresolved_reason") == where[1:]
    else:
        country, _, code = where.partition("#")
        country, _, division = country.partition(".")
        right = (mention.get("lat") is not None and (mention["country"] or "-") == country
                 and (mention["adm_1"] or "").startswith(division.replace("_", " ")) and mention["feature_code"].startswith(code))
    for part in more:
        if part.startswith("@"):
            stated = dict(zip(("distance_km", "bearing_degrees"), part[1:].split(",")))
            right &= all(not value or mention[of] is not None and abs(float(value) - mention[of]) < 0.1 for of, value in stated.items())
        elif part.startswith("%"):
            right &= part[1:] == mention["disambiguation_basis"]
        elif part.startswith("~"):
            right &= part[1:] == f"{mention['where_prec']}/{mention['geo_precision']}"
        elif part.startswith("^"):
            point = dict(zip(("lat", "lon"), map(float, part[1:].split(","))))
            right &= mention.get("lat") is not None and kilometres(point, mention) < 10
        else:
            right &= part[1:] in (mention["mention_type"], mention["role"])
    return right


def place_sentences(rows, answers):
    """Shares of invented sentences whose mentions, and no others, are found as they should be; the misses."""
    hits, misses = {"places": [], "unresolved": [], "nothing": []}, []
    for row, answer in zip(rows, answers, strict=True):
        found, wanted = answer["predictions"], row["places"]
        right = len(found) == len(wanted) and all(map(is_expected_place, wanted, found))
        kind = "nothing" if not wanted else "unresolved" if any(" = ?" in place for place in wanted) else "places"
        hits[kind].append(right)
        if not right:
            misses.append({"phenomenon": row["phenomenon"], "text": row["text"], "places": wanted, "found": found})
    return {kind: wilson(sum(of_kind), len(of_kind)) for kind, of_kind in hits.items()}, misses


def figure(total):
    """Bounds of a predicted total; a best figure of 0 is nothing predicted."""
    return None if total is None or total["best"] == 0 or total["high"] == 0 else (total["low"], total["high"])


def gold_sentences(rows, answers):
    """Shares of invented sentences with the right killed and wounded figure, and with none where there is none; the misses."""
    hits, misses = {"figures": [], "nothing": []}, []
    for row, answer in zip(rows, answers, strict=True):
        for kind, field in ROLES.items():
            try:
                wanted = expected(row["claims"], kind)
            except KeyError:
                continue
            found = figure(answer[field])
            hits["nothing" if wanted is None else "figures"].append(found == wanted)
            if found != wanted:
                misses.append({"phenomenon": row["phenomenon"], "text": row["text"], kind: wanted, "found": found})
    return {kind: wilson(sum(of_kind), len(of_kind)) for kind, of_kind in hits.items()}, misses
