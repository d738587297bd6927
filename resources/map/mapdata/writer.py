"""The format that ui/basemap/basemap.cpp reads; docs/map.md describes it."""
import enum
import math

UNIT = 1 << 23  # units of the side of the world's square (Web Mercator): about 4 m here
MAGIC = b"WWMAP\x02"


class Kind(enum.IntEnum):
    """In the order of painting; BaseMap::Kind in ui/basemap/basemap.h is the same list."""
    dense = 0
    sea = 1
    lake = 2
    island = 3
    shore = 4
    river = 5
    wide_river = 6
    road = 7
    county_road = 8
    main_road = 9
    railway = 10
    county_border = 11
    prefecture_border = 12
    province_border = 13


def project(lon, lat):
    """Units from degrees: x grows east, y grows south, as ui/basemap/projection.h."""
    return (lon + 180) / 360 * UNIT, (0.5 - math.asinh(math.tan(math.radians(lat))) / (2 * math.pi)) * UNIT


def uvarint(value):
    out = bytearray()
    while value >= 128:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def zigzag(value):
    return uvarint(value << 1 if value >= 0 else (-value << 1) - 1)


def text(value):
    data = value.encode("utf-8")
    return uvarint(len(data)) + data


def in_units(points):
    out = []
    for x, y in points:
        p = (round(x), round(y))
        if not out or out[-1] != p:
            out.append(p)
    return out


def ordered(shapes):
    """By kind, then near ones together."""
    return sorted(shapes, key=lambda s: (s[0], s[1][0][0] // 6000, s[1][0][1] // 6000, s[1]))


def level(until_zoom, shapes):
    shapes = ordered((kind, in_units(points)) for kind, points in shapes)
    shapes = [(kind, points) for kind, points in shapes if len(points) > 1]
    out, last = [uvarint(round(until_zoom * 10)), uvarint(len(shapes))], (0, 0)
    for kind, points in shapes:
        out += [uvarint(kind), uvarint(len(points))]
        for x, y in points:
            out += [zigzag(x - last[0]), zigzag(y - last[1])]
            last = (x, y)
    return b"".join(out)


def names(places):
    out, last = [uvarint(len(places))], (0, 0)
    for p in places:
        at = tuple(round(v) for v in project(*p["at"]))
        out += [uvarint(p["rank"]), zigzag(at[0] - last[0]), zigzag(at[1] - last[1]), text(p["en"]), text(p["zh"])]
        last = at
    return b"".join(out)


def file(box, levels, places, waters):
    head = MAGIC + b"".join(zigzag(v) for v in box) + uvarint(len(levels))
    return head + b"".join(level(*one) for one in levels) + names(places) + names(waters)
