"""ed25519_cases.py SPECCHECK > ed25519_cases.json: telemetry chunks with crafted ed25519 keys and signatures, after the classes of "Taming the
many EdDSAs" (Chalkias, Garillot, Nikolaenko, 2020) and ZIP-215. Plain Python, deterministic. What a verifier says of each
is recorded with the program, not here. `plain`: the cases of ed25519-speccheck as they are, and each of the 14 encodings
of small-order points as key and as R, with s = 0 and the message of ZIP-215's own vectors."""

import hashlib
import json
import sys

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
I = pow(2, (P - 1) // 4, P)
DOMAIN = b"wastewatch/telemetry/v1\0"


def recover_x(y, sign):
    x2 = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(x2, (P + 3) // 8, P)
    if (x * x - x2) % P:
        x = x * I % P
    if (x * x - x2) % P:
        return None
    return P - x if x & 1 != sign else x


def add(p, q):
    (x1, y1), (x2, y2) = p, q
    t = D * x1 * x2 * y1 * y2 % P
    return ((x1 * y2 + x2 * y1) * pow(1 + t, P - 2, P) % P, (y1 * y2 + x1 * x2) * pow(1 - t, P - 2, P) % P)


def mul(n, p):
    out = (0, 1)
    while n:
        if n & 1:
            out = add(out, p)
        p = add(p, p)
        n >>= 1
    return out


def encode(p):
    return (p[1] | (p[0] & 1) << 255).to_bytes(32, "little")


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE = (recover_x(BASE_Y, 0), BASE_Y)


def torsion_generator():
    y = 2
    while True:
        x = recover_x(y, 0)
        if x is not None:
            t = mul(L, (x, y))
            if mul(4, t) != (0, 1):
                return t
        y += 1


TORSION = torsion_generator()
NON_CANONICAL = {  # encodings of small-order points with y >= p, or with the sign of x = 0
    "y=p (order 4)": P.to_bytes(32, "little"),
    "y=p, sign": (P | 1 << 255).to_bytes(32, "little"),
    "y=p+1 (identity)": (P + 1).to_bytes(32, "little"),
    "y=p+1, sign": (P + 1 | 1 << 255).to_bytes(32, "little"),
    "identity, sign": (1 | 1 << 255).to_bytes(32, "little"),
    "order 2, sign": (P - 1 | 1 << 255).to_bytes(32, "little"),
}
NON_CANONICAL_POINT = {
    "y=p (order 4)": (recover_x(0, 0), 0),
    "y=p, sign": (recover_x(0, 1), 0),
    "y=p+1 (identity)": (0, 1),
    "y=p+1, sign": (0, 1),
    "identity, sign": (0, 1),
    "order 2, sign": (0, P - 1),
}


def varint(n):
    out = b""
    while n >= 0x80:
        out += bytes([n & 0x7F | 0x80])
        n >>= 7
    return out + bytes([n])


def chunk(key, boot, time_ms):
    device = hashlib.sha256(b"wastewatch/device/v1\0\x01" + key).digest()[:16]
    times = varint(time_ms << 1)
    return (b"\x0a\x10" + device + b"\x10" + varint(boot) + b"\x22\x20" + bytes(32) + b"\x2a" + varint(len(times)) + times)


def challenge(r, key, message):
    return int.from_bytes(hashlib.sha512(r + key + message).digest(), "little") % L


cases = []
boots = {}
SECRET = int.from_bytes(hashlib.sha512(b"v1 ed25519 secret").digest(), "little") % L
NONCE = int.from_bytes(hashlib.sha512(b"v1 ed25519 nonce").digest(), "little") % L


def honest(h):
    return (NONCE + h * SECRET) % L


KEY = encode(mul(SECRET, BASE))
NONCE_POINT = mul(NONCE, BASE)
R = encode(NONCE_POINT)


def case(name, key, r, s_of, wanted=None, hashed_key=None, hashed_r=None):
    """Tries times until the challenge is as wanted; hashed_* stand for other encodings used in the challenge."""
    boot = boots.get(key, 0) + 1
    if key == KEY and boot % 8 == 0 and name != "honest":  # the ledger accepts starts up to 16 ahead only
        case("honest", KEY, R, honest)
        boot += 1
    time_ms = 1798689600000
    while True:
        one = chunk(key, boot, time_ms)
        h = challenge(hashed_r or r, hashed_key or key, DOMAIN + one)
        if wanted is None or wanted(h):
            break
        time_ms += 1
    boots[key] = boot
    s = s_of(h)
    cases.append({"name": name, "public_key": key.hex(), "chunk": one.hex(), "signature": (r + s.to_bytes(32, "little")).hex()})


MIXED_KEY_POINT = add(mul(SECRET, BASE), TORSION)
MIXED_KEY = encode(MIXED_KEY_POINT)
MIXED_R = encode(add(NONCE_POINT, TORSION))
SMALL = [encode(mul(i, TORSION)) for i in range(8)]

case("honest", KEY, R, honest)
case("honest, s + 1", KEY, R, lambda h: honest(h) + 1)
case("honest, s = 0", KEY, R, lambda h: 0)
for i in range(8):
    case(f"small-order key {i}, small-order R fitting, s = 0 (class 0)", SMALL[i], SMALL[-i % 8], lambda h: 0, lambda h: h % 8 == 1)
case("small-order key, mixed R fitting (class 1)", SMALL[1], encode(add(NONCE_POINT, mul(7, TORSION))), lambda h: NONCE, lambda h: h % 8 == 1)
case("small-order key, R of order L (class 1, cofactored only)", SMALL[1], R, lambda h: NONCE, lambda h: h % 8 == 1)
case("mixed key, small-order R fitting (class 2)", MIXED_KEY, SMALL[7], lambda h: h * SECRET % L, lambda h: h % 8 == 1)
case("mixed key, small-order R (class 2, cofactored only)", MIXED_KEY, SMALL[1], lambda h: h * SECRET % L, lambda h: h % 8 == 1)
case("mixed key, mixed R fitting (class 3)", MIXED_KEY, MIXED_R, honest, lambda h: h % 8 == 7)
case("mixed key, mixed R (class 4, cofactored only)", MIXED_KEY, MIXED_R, honest, lambda h: h % 8 == 1)
case("mixed key, R of order L, h divisible by 8", MIXED_KEY, R, honest, lambda h: h % 8 == 0)
case("mixed key, R of order L (class 5, cofactored only)", MIXED_KEY, R, honest, lambda h: h % 8 == 3)
case("s + L (class 6)", KEY, R, lambda h: honest(h) + L)
case("s + 7 L (class 7)", KEY, R, lambda h: honest(h) + 7 * L)
case("s + 14 L, top bits set (class 7)", KEY, R, lambda h: honest(h) + 14 * L)
for i in range(1, 8):
    case(f"ordinary key, R + {i} T (cofactored only, ZIP-215)", KEY, encode(add(NONCE_POINT, mul(i, TORSION))), honest)
case("ordinary key, small-order R (cofactored only)", KEY, SMALL[1], lambda h: h * SECRET % L)
case("ordinary key, R = identity", KEY, SMALL[0], lambda h: h * SECRET % L)
for name, encoded in NON_CANONICAL.items():
    point = NON_CANONICAL_POINT[name]
    case(f"ordinary key, non-canonical R {name} (class 8)", KEY, encoded, lambda h: h * SECRET % L)
    case(f"ordinary key, non-canonical R {name}, canonical in the hash (class 9)", KEY, encoded, lambda h: h * SECRET % L, hashed_r=encode(point))
    case(f"non-canonical key {name}, R of order L (class 10)", encoded, R, lambda h: NONCE, lambda h: h % 8 == 0)
    case(f"non-canonical key {name}, R of order L, canonical in the hash (class 11)", encoded, R, lambda h: NONCE, lambda h: h % 8 == 0, hashed_key=encode(point))
    case(f"non-canonical key {name}, same R, s = 0", encoded, encoded, lambda h: 0)
y = 2
while recover_x(y, 0) is not None:
    y += 1
OFF_CURVE = y.to_bytes(32, "little")
case("key not on the curve", OFF_CURVE, R, honest)
case("R not on the curve", KEY, OFF_CURVE, honest)

plain = []
for number, one in enumerate(json.load(open(sys.argv[1]))):
    plain.append({"name": f"speccheck {number}", "public_key": one["pub_key"], "message": one["message"], "signature": one["signature"]})
small = [(f"{i} T", e) for i, e in enumerate(SMALL)] + list(NON_CANONICAL.items())
for key_name, key in small:
    for r_name, r in small:
        plain.append({"name": f"key {key_name}, R {r_name}", "public_key": key.hex(), "message": b"Zcash".hex(), "signature": (r + bytes(32)).hex()})


def rows(entries):
    return "[" + ",\n ".join(json.dumps(one) for one in entries) + "]"


print('{"chunks": ' + rows(cases) + ',\n"plain": ' + rows(plain) + "}")
