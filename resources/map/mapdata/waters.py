"""Sea, lakes and rivers (Natural Earth 1:10m, public domain, as in Debian's libmagics++-data).

Natural Earth draws a vertex every kilometre or two; corners are cut (Chaikin), which moves a shore by less than the
source's own error. Names and widths are added here by hand.
"""
import os

from .geometry import clip_ring, smooth
from .shapefile import read_layer

# Names that no data set gives: first zoom, English, Chinese, longitude, latitude.
LABELS = [(6, "East China Sea", "东海", 122.95, 30.55), (6, "Yellow Sea", "黄海", 122.3, 33.3),
          (8, "Hangzhou Bay", "杭州湾", 121.25, 30.42), (8, "Lake Tai", "太湖", 120.15, 31.2),
          (8, "Hongze Lake", "洪泽湖", 118.6, 33.32), (8, "Lake Chao", "巢湖", 117.53, 31.57),
          (8, "Gaoyou Lake", "高邮湖", 119.27, 32.87), (8, "Qiandao Lake", "千岛湖", 118.95, 29.55),
          (9, "Yangtze", "长江", 120.62, 32.0), (9, "Yangtze", "长江", 118.3, 31.2),
          (9, "Yangtze Estuary", "长江口", 121.75, 31.42), (9, "Qiantang River", "钱塘江", 120.52, 30.35),
          (9.5, "Fuchun River", "富春江", 119.83, 29.98), (10, "Huangpu", "黄浦江", 121.33, 31.0),
          (9.5, "Yangcheng Lake", "阳澄湖", 120.77, 31.42), (9.5, "Ge Lake", "滆湖", 119.81, 31.6),
          (9.5, "Changdang Lake", "长荡湖", 119.55, 31.6), (9.5, "Shijiu Lake", "石臼湖", 118.88, 31.46),
          (9.5, "Nanyi Lake", "南漪湖", 118.95, 31.1)]


def inside(part, box):
    return any(box[0] <= x <= box[2] and box[1] <= y <= box[3] for x, y in part)


def near(part, box):
    xs, ys = [p[0] for p in part], [p[1] for p in part]
    return max(xs) > box[0] and min(xs) < box[2] and max(ys) > box[1] and min(ys) < box[3]


def read_waters(folder, box):
    """Rings of the sea and of the lakes, smoothed; even-odd."""
    wider = (box[0] - 0.5, box[1] - 0.5, box[2] + 0.5, box[3] + 0.5)
    sea, lakes = [], []
    for about, parts in read_layer(os.path.join(folder, "ne_10m_ocean")):
        for part in parts:
            if near(part, box):
                ring = clip_ring(part[:-1], *wider)
                if len(ring) > 2:
                    (sea if about["featurecla"] == "Ocean" else lakes).append(smooth(ring, True))
    return sea, lakes


def read_rivers(folder, box):
    out = []
    for about, parts in read_layer(os.path.join(folder, "ne_10m_rivers_lake_centerlines")):
        for part in parts:
            if inside(part, box):
                out.append((about["name"], smooth(part, False)))
    return out
