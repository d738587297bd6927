// Telemetry: all six outcomes, every refusal, all three kinds of device keys, and what the device verifier
// says of crafted keys and signatures. The signatures of devices keep today's verdicts: results hang on them.
#include "ledger/canonical.h"
#include "ledger/devices/telemetry.h"
#include "ledger/devices/telemetry.pb.h"
#include "orders.h"
#include "script.h"

namespace wastewatch::record {
namespace {

using crypto::KeyType;

constexpr std::int64_t step = 61'000;  // more than the interval of chunks

// One device's chunks in order.
class Reporter {
 public:
  Reporter(Script& script, crypto::PrivateKey device) : script_(script), device_(std::move(device)) {}

  // The chunk's hash.
  Hash send(const std::string& label, std::uint32_t boot, std::uint64_t first, std::size_t readings,
            const Hash& previous, Code expected = Code::ok, std::int64_t time_ms = genesis_ms) {
    const auto chunk = chunk_of(device_, boot, first, readings, previous, time_ms);
    script_.run(label, party('2'), telemetry_message(device_, chunk), expected, step);
    return ledger::chunk_hash(ledger::encode_chunk(chunk));
  }
  const crypto::PrivateKey& key() const { return device_; }

 private:
  Script& script_;
  crypto::PrivateKey device_;
};

Hash outcomes(Reporter& r, const std::string& name) {
  const Hash unknown{};
  Hash other;
  other.data.fill(7);
  const Hash first = r.send(name + ": first start", 5, 0, 10, unknown);
  const Hash second = r.send(name + ": continued", 5, 10, 10, first);
  r.send(name + ": duplicate", 5, 10, 10, first);
  // 20 to 50 are missing; their chunks are made, and sent later.
  const auto hash_of = [&](std::uint64_t from, std::size_t readings, const Hash& previous) {
    return ledger::chunk_hash(
        ledger::encode_chunk(chunk_of(r.key(), 5, from, readings, previous, genesis_ms)));
  };
  const Hash third = hash_of(20, 10, second);
  const Hash fourth = hash_of(30, 10, third);
  const Hash fifth = hash_of(40, 10, fourth);
  const Hash sixth = r.send(name + ": gap", 5, 50, 10, fifth);
  r.send(name + ": late, in the middle", 5, 30, 10, third);
  r.send(name + ": late, at the front", 5, 20, 10, second);
  r.send(name + ": conflict at the gap's end", 5, 40, 10, other);
  r.send(name + ": late, but a conflict lies there already", 5, 40, 10, fourth);
  r.send(name + ": conflict, other content", 5, 50, 9, fifth, Code::ok, genesis_ms + 1);
  r.send(name + ": conflict, other predecessor", 5, 60, 10, other);
  const Hash boot6 = r.send(name + ": next start, complete", 6, 0, 10, sixth);
  const Hash missing =
      ledger::chunk_hash(ledger::encode_chunk(chunk_of(r.key(), 6, 10, 10, boot6, genesis_ms)));
  r.send(name + ": gap of one chunk", 6, 20, 10, missing);
  r.send(name + ": late, closes the gap", 6, 10, 10, boot6);
  r.send(name + ": next start from the middle", 7, 5, 10, boot6);
  const Hash boot23 = r.send(name + ": 16 starts ahead, the last one unfinished", 23, 0, 256, other);
  r.send(name + ": 17 starts ahead", 40, 0, 10, boot23, Code::boot_too_far);
  r.send(name + ": of an old start, never seen", 4, 0, 10, unknown, Code::chunk_unplaceable);
  return boot23;
}

void conflicts(Reporter& r, const std::string& name, const Hash& head) {
  for (int i = 0; i < 8; ++i) {
    Hash other;
    other.data.fill(static_cast<std::uint8_t>(100 + i));
    r.send(name + ": conflict " + std::to_string(i), 23, 256, 3, other,
           i < 4 ? Code::ok : Code::conflicts_full);
  }
  r.send(name + ": goes on all the same", 23, 256, 1, head);
}

v1::TelemetryChunk parsed(const ledger::Chunk& chunk) {
  v1::TelemetryChunk out;
  const Bytes bytes = ledger::encode_chunk(chunk);
  if (!out.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) throw std::runtime_error("chunk");
  return out;
}

void malformed(Script& s, const crypto::PrivateKey& key) {
  const auto base = chunk_of(key, 24, 0, 4, Hash{}, genesis_ms);
  const auto send_bytes = [&](const std::string& label, const Bytes& bytes,
                              Code expected = Code::chunk_malformed) {
    s.add(label, party('2'), telemetry_message(bytes, need(ledger::sign_chunk(key, bytes))), expected);
  };
  const auto altered = [&](const std::string& label, const std::function<void(v1::TelemetryChunk&)>& alter) {
    auto chunk = parsed(base);
    alter(chunk);
    send_bytes(label, ledger::encode(chunk));
  };
  send_bytes("chunk of no bytes", {});
  send_bytes("chunk that is no protobuf", to_bytes("chunk"));
  for (const std::uint8_t tag : {0x80, 0x8a}) {  // fields 16 and 17
    Bytes more = ledger::encode_chunk(base);
    append(more, std::array<std::uint8_t, 3>{tag, 0x01, 0x00});
    send_bytes("chunk with field " + std::to_string(tag == 0x80 ? 16 : 17), more);
  }
  altered("device id of 15 bytes", [](auto& c) { c.set_device_id(std::string(15, 'd')); });
  altered("previous hash of 31 bytes", [](auto& c) { c.set_previous_hash(std::string(31, 'h')); });
  altered("no previous hash", [](auto& c) { c.clear_previous_hash(); });
  altered("no readings", [](auto& c) {
    c.clear_time_ms();
    c.clear_lat_e7();
    c.clear_lon_e7();
    c.clear_fix_quality();
    c.clear_accuracy_dm();
  });
  altered("257 readings", [](auto& c) {
    c.clear_lat_e7();
    c.clear_lon_e7();
    c.clear_fix_quality();
    c.clear_accuracy_dm();
    for (int i = 0; i < 253; ++i) c.add_time_ms(1);
  });
  altered("column too short", [](auto& c) { c.mutable_lat_e7()->RemoveLast(); });
  altered("latitude beyond 90°", [](auto& c) { c.set_lat_e7(0, 900'000'001); });
  altered("negative accuracy", [](auto& c) { c.set_accuracy_dm(0, -1); });
  altered("humidity of 1,001 ‰", [](auto& c) {
    for (int i = 0; i < 4; ++i) c.add_humidity_permille(i == 0 ? 1'001 : 0);
  });
  altered("tamper flags beyond 16 bits", [](auto& c) {
    for (int i = 0; i < 4; ++i) c.add_tamper_flags(i == 0 ? 65'536 : 0);
  });
  altered("a step in longitude beyond int32", [](auto& c) {
    c.set_lon_e7(0, -1'800'000'000);
    c.set_lon_e7(1, INT32_MAX);
    c.set_lon_e7(2, INT32_MAX);
  });
  altered("latitude without longitude", [](auto& c) { c.clear_lon_e7(); });
  altered("time beyond 2^52", [](auto& c) { c.set_time_ms(0, (1LL << 52) + 1); });
  altered("time before 1970", [](auto& c) { c.set_time_ms(0, -1); });
  altered("sequence at the end of uint64", [](auto& c) { c.set_first_sequence(UINT64_MAX); });
  s.close(step);
}

// A chunk with every column, an acknowledged order, and the next start.
void all_columns(Script& s, const crypto::PrivateKey& key) {
  auto chunk = chunk_of(key, 24, 0, 3, Hash{}, genesis_ms);
  chunk.acknowledged_order = 4'294'967'295U;
  std::int32_t i = 0;
  for (auto& reading : chunk.readings) {
    reading.lat_e7 = i % 2 == 0 ? 900'000'000 : -900'000'000;
    reading.lon_e7 = i % 2 == 0 ? -1'800'000'000 : 347'000'000;
    reading.fix_quality = 255 - i;
    reading.accuracy_dm = INT32_MAX - i;
    reading.speed_cms = i == 0 ? 0 : INT32_MAX;
    reading.humidity_permille = 1'000 - i;
    reading.temperature_cdeg = INT32_MIN + i;
    reading.battery_permille = i;
    reading.tamper_flags = 65'535 - i;
    reading.time_ms -= 1'000'000'000LL * i;  // backwards
    ++i;
  }
  s.run("every column, at its limits, times going backwards", party('2'), telemetry_message(key, chunk),
        Code::ok, step);
  auto bare = ledger::Chunk{ledger::device_id(key.public_key()), 25, 0, Hash{}, 0, {ledger::Reading{}}};
  bare.readings[0].time_ms = 1LL << 52;
  s.run("one reading at 2^52 and nothing else", party('2'), telemetry_message(key, bare), Code::ok, step);
}

void refusals(Script& s, const crypto::PrivateKey& key) {
  const auto good = chunk_of(key, 26, 0, 2, Hash{}, genesis_ms);
  const Bytes bytes = ledger::encode_chunk(good);
  const Bytes signature = need(ledger::sign_chunk(key, bytes));
  const auto stranger = crypto::PrivateKey::from_name(KeyType::secp256r1, "v1 stranger");
  s.add("device that is not registered", party('2'),
        telemetry_message(stranger, chunk_of(stranger, 1, 0, 2, Hash{}, genesis_ms)), Code::unknown_device);
  s.add("signature of 63 bytes", party('2'), telemetry_message(bytes, BytesView(signature).first(63)),
        Code::chunk_bad_signature);
  s.add("no signature", party('2'), telemetry_message(bytes, {}), Code::chunk_bad_signature);
  s.add("signature of another key", party('2'),
        telemetry_message(bytes, need(ledger::sign_chunk(stranger, bytes))), Code::chunk_bad_signature);
  s.close(10 * step);
  for (int i = 0; i < 5; ++i) {
    s.add(i < 4 ? "chunk of a burst" : "one too many", party('2'),
          telemetry_message(key, chunk_of(key, 27 + static_cast<std::uint32_t>(i), 0, 1, Hash{}, genesis_ms)),
          i < 4 ? Code::ok : Code::chunk_too_frequent);
  }
  s.add("by a regulator's gateway: too frequent as well", party('4'), telemetry_message(key, good),
        Code::chunk_too_frequent);
  s.close(1);
}

// ECDSA signatures made from an honest one; r ‖ s.
void ecdsa_verdicts(Script& s, const crypto::PrivateKey& key, const std::string& name, const Scalar& order) {
  std::uint32_t boot = 100;
  const auto attempt = [&](const std::string& label,
                           const std::function<Bytes(const Scalar&, const Scalar&)>& forge) {
    const Bytes bytes = ledger::encode_chunk(chunk_of(key, ++boot, 0, 1, Hash{}, genesis_ms));
    const Bytes honest = need(ledger::sign_chunk(key, bytes));
    s.add_any(name + ": " + label, party('2'), telemetry_message(bytes, forge(r_of(honest), s_of(honest))));
    s.close(2 * step);
  };
  const Scalar zero{};
  Scalar one{};
  one[31] = 1;
  Scalar ones;
  ones.fill(0xff);
  const Scalar half = minus(order, one);
  attempt("honest", [](auto r, auto t) { return signature_of(r, t); });
  attempt("other s", [&](auto r, auto t) { return signature_of(r, minus(order, t)); });
  attempt("r = 0", [&](auto, auto t) { return signature_of(zero, t); });
  attempt("s = 0", [&](auto r, auto) { return signature_of(r, zero); });
  attempt("r = s = 0", [&](auto, auto) { return signature_of(zero, zero); });
  attempt("r = order", [&](auto, auto t) { return signature_of(order, t); });
  attempt("s = order", [&](auto r, auto) { return signature_of(r, order); });
  attempt("s = order − 1", [&](auto r, auto) { return signature_of(r, half); });
  attempt("r = s = 1", [&](auto, auto) { return signature_of(one, one); });
  attempt("all bits set", [&](auto, auto) { return signature_of(ones, ones); });
  attempt("s + order modulo 2^256", [&](auto r, auto t) { return signature_of(r, plus(t, order)); });
  attempt("r and s exchanged", [](auto r, auto t) { return signature_of(t, r); });
  attempt("−r", [&](auto r, auto t) { return signature_of(minus(order, r), t); });
  attempt("honest again", [](auto r, auto t) { return signature_of(r, t); });
}

}  // namespace

void script_telemetry(Script& s, const std::vector<CraftedChunk>& crafted) {
  struct Row {
    KeyType type;
    const char* name;
  };
  for (const auto& [type, name] :
       {Row{KeyType::secp256r1, "tracker r1"}, Row{KeyType::secp256k1, "tracker k1"},
        Row{KeyType::ed25519, "tracker ed"}}) {
    Reporter reporter(s, device(type, name));
    conflicts(reporter, name, outcomes(reporter, name));
    all_columns(s, reporter.key());
  }
  malformed(s, device(KeyType::secp256r1, "tracker r1"));
  refusals(s, device(KeyType::secp256r1, "tracker r1"));
  // Fresh heads: the devices above have used up their conflicts.
  ecdsa_verdicts(s, device(KeyType::secp256r1, "verdicts r1"), "secp256r1", secp256r1_order);
  ecdsa_verdicts(s, device(KeyType::secp256k1, "verdicts k1"), "secp256k1", secp256k1_order);
  int waiting = 0;
  for (const auto& one : crafted) {
    s.add_any("ed25519: " + one.name, party('2'), telemetry_message(one.chunk, one.signature));
    if (++waiting % 2 == 0) s.close(4 * step);
  }
  s.close(4 * step);
}

}  // namespace wastewatch::record
