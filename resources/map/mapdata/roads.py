"""Main roads and railways (PyPI scgraph-data: code MIT, data from OpenStreetMap, ODbL).

A graph: junctions on a grid of 0.001 degrees, WGS-84, and straight edges with their true lengths; no names, no
classes. What a road is worth on a small map is therefore computed: the edges on shortest ways between seats of
prefectures come first, then those between neighbouring seats of counties, then the rest.
"""
import collections
import heapq
import json
import math
import re
import zipfile

MAIN, COUNTY, OTHER = 0, 1, 2
REACH_KM = {MAIN: 320.0, COUNTY: 80.0}
CELL = 0.01  # degrees, of the density of the road net
DENSE_KM = 2.4  # of road around a cell, where it counts as dense


def read_graph(wheel, name, box):
    """Nodes (longitude, latitude) and per node its neighbours with kilometres, inside the box."""
    with zipfile.ZipFile(wheel) as file:
        text = file.read(f"scgraph_data/{name}.py").decode("ascii")
    edges_at, nodes_at = text.index("graph=") + 6, text.index("\nnodes=") + 7
    nodes = json.loads(text[nodes_at:text.index("\nworld", nodes_at)])
    graph = json.loads(re.sub(r"(\d+):", r'"\1":', text[edges_at:nodes_at - 7]))
    kept = {i: (lon, lat) for i, (lat, lon) in enumerate(nodes)
            if box[0] <= lon <= box[2] and box[1] <= lat <= box[3]}
    return kept, {i: {int(j): km for j, km in graph[i].items() if int(j) in kept and int(j) != i} for i in kept}


def nearest_node(nodes, at):
    squeeze = math.cos(math.radians(at[1]))
    return min(nodes, key=lambda i: ((nodes[i][0] - at[0]) * squeeze) ** 2 + (nodes[i][1] - at[1]) ** 2)


def mark_ways(graph, seats, reach_km, rank, ranks):
    """Lowers the rank of all edges on shortest ways between seats that are no farther apart than `reach_km`."""
    wanted = set(seats)
    for start in seats:
        best, came, queue = {start: 0.0}, {}, [(0.0, start)]
        while queue:
            far, here = heapq.heappop(queue)
            if far > best[here] or far > reach_km:
                continue
            for there, km in graph[here].items():
                if far + km < best.get(there, reach_km):
                    best[there], came[there] = far + km, here
                    heapq.heappush(queue, (far + km, there))
        for end in wanted & best.keys():
            while end in came:
                edge = (min(end, came[end]), max(end, came[end]))
                ranks[edge] = min(ranks[edge], rank)
                end = came[end]


def rank_edges(nodes, graph, main_seats, county_seats):
    ranks = {(i, j): OTHER for i in graph for j in graph[i] if i < j}
    mark_ways(graph, [nearest_node(nodes, at) for at in county_seats], REACH_KM[COUNTY], COUNTY, ranks)
    mark_ways(graph, [nearest_node(nodes, at) for at in main_seats], REACH_KM[MAIN], MAIN, ranks)
    return ranks


def chains(nodes, ranks):
    """Edges of a rank joined into lines between the junctions where more or fewer than two of them meet."""
    for rank in sorted(set(ranks.values())):
        neighbours = collections.defaultdict(set)
        for (i, j), r in ranks.items():
            if r == rank:
                neighbours[i].add(j)
                neighbours[j].add(i)
        left = {e for e, r in ranks.items() if r == rank}
        ends = [i for i in neighbours if len(neighbours[i]) != 2] + list(neighbours)
        for start in ends:
            for step in sorted(neighbours[start]):
                line, here, there = [start], start, step
                while (min(here, there), max(here, there)) in left:
                    left.discard((min(here, there), max(here, there)))
                    line.append(there)
                    if len(neighbours[there]) != 2:
                        break
                    here, there = there, next(n for n in neighbours[there] if n != here)
                if len(line) > 1:
                    yield rank, [nodes[i] for i in line]


def density(nodes, ranks):
    """Kilometres of road in each cell, blurred over its neighbours."""
    raw = collections.Counter()
    for i, j in ranks:
        (x1, y1), (x2, y2) = nodes[i], nodes[j]
        steps = max(1, int(max(abs(x2 - x1), abs(y2 - y1)) / CELL * 3))
        km = math.hypot((x2 - x1) * 95.5, (y2 - y1) * 111.2) / steps
        for s in range(steps):
            t = (s + 0.5) / steps
            raw[int((x1 + t * (x2 - x1)) / CELL), int((y1 + t * (y2 - y1)) / CELL)] += km
    out = collections.Counter()
    for (x, y), km in raw.items():
        for dx in range(-4, 5):
            for dy in range(-4, 5):
                out[x + dx, y + dy] += km * math.exp(-(dx * dx + dy * dy) / 6.0) / 6.0
    return out


def dense_areas(nodes, ranks):
    """Rings around the cells where the road net is dense (marching squares), counter-clockwise or holes: even-odd."""
    field = density(nodes, ranks)
    at = lambda x, y: field.get((x, y), 0.0) - DENSE_KM
    follows = {}
    corners = ((0, 0), (1, 0), (1, 1), (0, 1))

    def crossing(x, y, side):
        a, b = corners[side], corners[(side + 1) % 4]
        if (side >= 2):
            a, b = b, a
        va, vb = at(x + a[0], y + a[1]), at(x + b[0], y + b[1])
        t = va / (va - vb)
        return (round((x + a[0] + t * (b[0] - a[0]) + 0.5) * CELL, 5), round((y + a[1] + t * (b[1] - a[1]) + 0.5) * CELL, 5))

    for x, y in {(x - i, y - j) for (x, y), v in field.items() if v > DENSE_KM for i in (0, 1) for j in (0, 1)}:
        high = [at(x + dx, y + dy) > 0 for dx, dy in corners]
        entries = [s for s in range(4) if not high[s] and high[(s + 1) % 4]]
        exits = [s for s in range(4) if high[s] and not high[(s + 1) % 4]]
        for entry in entries:  # the boundary runs from an exit side to the next entry, high ground on its left
            leave = next(s % 4 for s in range(entry + 1, entry + 5) if s % 4 in exits)
            follows[crossing(x, y, leave)] = crossing(x, y, entry)
    rings = []
    while follows:
        start, here = next(iter(follows.items()))
        ring = [start]
        del follows[start]
        while here in follows:
            ring.append(here)
            here = follows.pop(here)
        if here == start and len(ring) > 3:
            rings.append(ring)
    return rings
