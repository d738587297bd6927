"""GCJ-02, the datum of Chinese web maps, and its published inverse."""
import math


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


def to_gcj02(lon, lat):
    dlon, dlat = gcj_shift(lon, lat)
    return lon + dlon, lat + dlat


def to_wgs84(glon, glat):
    lon, lat = glon, glat
    for _ in range(3):
        dlon, dlat = gcj_shift(lon, lat)
        lon, lat = glon - dlon, glat - dlat
    return lon, lat
