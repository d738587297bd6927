"""Makes the tile files that the tests read: make.py FOLDER. PMTiles by the format's reference writer (PyPI pmtiles 3.8.1),
MBTiles by SQLite. Pictures are 1 by 1; which one lies where: picture_of() below, and in tests/core/tiles."""

import json
import pathlib
import sqlite3
import struct
import sys
import zlib

from pmtiles.tile import Compression, TileType, zxy_to_tileid
from pmtiles.writer import Writer

COLOURS = (b"\xff\x00\x00", b"\x00\xff\x00", b"\x00\x00\xff")


def png(colour):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\x00" + colour)) + chunk(b"IEND", b"")


PICTURES = [png(colour) for colour in COLOURS]


def picture_of(zoom, x, y):
    mixed = (zoom * 2654435761 + x * 40503 + y * 2246822519) & 0xFFFFFFFF
    mixed = ((mixed ^ mixed >> 15) * 2246822519) & 0xFFFFFFFF
    return PICTURES[(mixed ^ mixed >> 13) % 3]


def header(tile_type, max_zoom):
    return {
        "tile_type": tile_type, "tile_compression": Compression.NONE, "min_zoom": 0, "max_zoom": max_zoom,
        "min_lon_e7": -1_800_000_000, "min_lat_e7": -850_000_000, "max_lon_e7": 1_800_000_000, "max_lat_e7": 850_000_000,
        "center_zoom": 0, "center_lon_e7": 0, "center_lat_e7": 0}


def write_pmtiles(path, tiles, tile_type=TileType.PNG):
    max_zoom = max(zoom for zoom, _, _ in tiles)
    with open(path, "wb") as file:
        writer = Writer(file)
        for _, tile in sorted((zxy_to_tileid(*tile), tile) for tile in tiles):
            writer.write_tile(zxy_to_tileid(*tile), picture_of(*tile))
        writer.finalize(header(tile_type, max_zoom), {"name": "Three colours", "attribution": "Nobody"})


def world(max_zoom):
    return [(zoom, x, y) for zoom in range(max_zoom + 1) for x in range(1 << zoom) for y in range(1 << zoom)]


def write_mbtiles(path, tiles, metadata):
    path.unlink(missing_ok=True)
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE metadata (name text, value text)")
    db.execute("CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)")
    db.execute("CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row)")
    db.executemany("INSERT INTO metadata VALUES (?, ?)", metadata.items())
    rows = [(z, x, (1 << z) - 1 - y, picture_of(z, x, y)) for z, x, y in tiles]
    db.executemany("INSERT INTO tiles VALUES (?, ?, ?, ?)", rows)
    db.commit()
    db.execute("VACUUM")
    db.close()


def main():
    out = pathlib.Path(sys.argv[1])
    wuzhen = [tile for tile in world(5) if tile[0] < 5 or tile[1] in (26, 27)]
    write_pmtiles(out / "small.pmtiles", wuzhen)
    write_pmtiles(out / "leaves.pmtiles", world(8))
    write_pmtiles(out / "vector.pmtiles", world(1), TileType.MVT)
    words = {"name": "Three colours", "format": "png", "bounds": "120.0,30.0,121.5,31.5", "attribution": "Nobody"}
    write_mbtiles(out / "small.mbtiles", wuzhen, words)
    write_mbtiles(out / "vector.mbtiles", world(1), words | {"format": "pbf"})
    numbers = [[*tile, zxy_to_tileid(*tile)] for tile in world(4) + [(14, 13660, 6706), (24, 16777215, 0), (24, 0, 16777215)]]
    (out / "numbers.json").write_text(json.dumps(numbers, separators=(",", ":")) + "\n")


main()
