"""ESRI shapefiles (the technical description of July 1998): polylines, polygons and their table."""
import struct


def read_table(path):
    with open(path, "rb") as file:
        data = file.read()
    count, head, size = struct.unpack("<IHH", data[4:12])
    fields, at = [], 32
    while data[at] != 13:
        fields.append((data[at:at + 11].split(b"\0")[0].decode("ascii"), data[at + 16]))
        at += 32
    for row in range(count):
        at, out = head + row * size + 1, {}
        for name, width in fields:
            out[name] = data[at:at + width].decode("latin-1").strip(" \0")
            at += width
        yield out


def read_shapes(path):
    """Per record its parts as lists of (longitude, latitude); none for an empty shape."""
    with open(path, "rb") as file:
        data = file.read()
    at = 100
    while at + 12 <= len(data):
        size = struct.unpack(">I", data[at + 4:at + 8])[0] * 2
        body = data[at + 8:at + 8 + size]
        at += 8 + size
        if struct.unpack("<I", body[:4])[0] not in (3, 5):
            yield []
            continue
        part_count, point_count = struct.unpack("<II", body[36:44])
        parts = list(struct.unpack(f"<{part_count}I", body[44:44 + 4 * part_count])) + [point_count]
        flat = struct.unpack(f"<{2 * point_count}d", body[44 + 4 * part_count:44 + 4 * part_count + 16 * point_count])
        points = list(zip(flat[::2], flat[1::2]))
        yield [points[a:b] for a, b in zip(parts, parts[1:])]


def read_layer(stem):
    return zip(read_table(stem + ".dbf"), read_shapes(stem + ".shp"))
