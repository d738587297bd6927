"""Plane geometry of rings and lines, points as (x, y)."""
import collections
import heapq
import math


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


def contains(ring, x, y):
    inside = False
    for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1]):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


class Inside:
    """Whether a point lies in an even-odd set of rings; edges sorted into bands of y."""

    def __init__(self, rings, band):
        self.band = band
        self.edges = collections.defaultdict(list)
        for ring in rings:
            for a, b in zip(ring, ring[1:] + ring[:1]):
                for row in range(int(min(a[1], b[1]) // band), int(max(a[1], b[1]) // band) + 1):
                    self.edges[row].append((a, b))

    def __call__(self, point):
        x, y = point
        odd = False
        for (x1, y1), (x2, y2) in self.edges.get(int(y // self.band), ()):
            if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
                odd = not odd
        return odd


def simplify(line, least):
    """Visvalingam: drops the vertices whose triangle with their neighbours is smaller than `least`."""
    points = list(line)
    n = len(points)
    if n < 3:
        return points
    before, after = list(range(-1, n - 1)), list(range(1, n + 1))
    keep = 3 if points[0] == points[-1] else 0

    def weight(i):
        (x1, y1), (x2, y2), (x3, y3) = points[before[i]], points[i], points[after[i]]
        return abs((x2 - x1) * (y3 - y1) - (x3 - x1) * (y2 - y1)) / 2

    heap = [(weight(i), i) for i in range(1, n - 1)]
    current = {i: w for w, i in heap}
    heapq.heapify(heap)
    while heap and len(current) > keep:
        w, i = heapq.heappop(heap)
        if current.get(i) != w:
            continue
        if w > least:
            break
        del current[i]
        before[after[i]], after[before[i]] = before[i], after[i]
        for j in (before[i], after[i]):
            if j in current:
                current[j] = max(w, weight(j))
                heapq.heappush(heap, (current[j], j))
    return [points[i] for i in [0] + sorted(current) + [n - 1]]


def simplify_ring(ring, least):
    return simplify(ring + ring[:1], least)[:-1]


def smooth(points, closed, times=2, farthest=0.02):
    """Chaikin's corner cutting, no farther than `farthest` from a corner; the ends of an open line stay."""
    for _ in range(times):
        pairs = list(zip(points, points[1:] + points[:1] if closed else points[1:]))
        cut = []
        for (x1, y1), (x2, y2) in pairs:
            t = min(0.25, farthest / (math.hypot(x2 - x1, y2 - y1) or 1))
            cut += [(x1 + t * (x2 - x1), y1 + t * (y2 - y1)), (x2 + t * (x1 - x2), y2 + t * (y1 - y2))]
        points = cut if closed else points[:1] + cut + points[-1:]
    return points


def clip_ring(ring, west, south, east, north):
    """Sutherland-Hodgman: the part inside the box. Pieces stay joined along the box, where they have no area."""
    for axis, limit, sign in ((0, west, 1), (0, east, -1), (1, south, 1), (1, north, -1)):
        out = []
        for a, b in zip(ring[-1:] + ring[:-1], ring):
            a_in, b_in = (a[axis] - limit) * sign >= 0, (b[axis] - limit) * sign >= 0
            if a_in != b_in:
                t = (limit - a[axis]) / (b[axis] - a[axis])
                cross = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]
                cross[axis] = limit
                out.append(tuple(cross))
            if b_in:
                out.append(b)
        ring = out
        if not ring:
            break
    return ring


def runs(points, wanted):
    """The stretches of a line whose vertices are all `wanted`."""
    out, run = [], []
    for p in points:
        if wanted(p):
            run.append(p)
            continue
        if len(run) > 1:
            out.append(run)
        run = []
    return out + ([run] if len(run) > 1 else [])


def in_cells(rings, box, cell):
    """An even-odd set of rings cut into cells, a single ring each: rings of a cell are joined by bridges, which are
    walked there and back and so enclose nothing."""
    west, south, east, north = box
    out = []
    boxes = [(min(p[0] for p in r), min(p[1] for p in r), max(p[0] for p in r), max(p[1] for p in r)) for r in rings]
    for x in range(west, east, cell):
        strip = []
        for ring, (w, _, e, _) in zip(rings, boxes):
            if w < x + cell and e > x:
                cut = clip_ring(ring, x, south, min(x + cell, east), north)
                if len(cut) > 2:
                    strip.append(cut)
        for y in range(south, north, cell):
            parts = [clip_ring(r, x, y, min(x + cell, east), min(y + cell, north)) for r in strip]
            parts = [p for p in parts if len(p) > 2]
            joined = []
            for part in parts:
                joined += part + part[:1] + (joined[:1] if joined else [])
            if joined:
                out.append(joined)
    return out
