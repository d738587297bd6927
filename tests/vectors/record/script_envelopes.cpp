// Envelopes: every way in which the bytes, the key, the heights or the sequence are wrong, and every reserved
// number.
#include "base/wire.h"
#include "ledger/canonical.h"
#include "ledger/envelope/tx.h"
#include "orders.h"
#include "script.h"

namespace wastewatch::record {
namespace {

Bytes envelope(const Party& by, BytesView body) {
  v1::SignedTx out;
  out.set_body(ledger::to_string(body));
  out.set_signature(ledger::to_string(need(by.key.sign_digest(ledger::signed_hash(body)))));
  return ledger::encode(out);
}

Bytes field(std::uint32_t number, WireType type) {
  Bytes out;
  append_uvarint(out, std::uint64_t{number} << 3 | static_cast<std::uint64_t>(type));
  return out;
}

Bytes bytes_field(std::uint32_t number, BytesView content) {
  Bytes out = field(number, WireType::bytes);
  append_uvarint(out, content.size());
  append(out, content);
  return out;
}

Bytes varint_field(std::uint32_t number, std::uint64_t value) {
  Bytes out = field(number, WireType::varint);
  append_uvarint(out, value);
  return out;
}

Bytes joined(Bytes a, BytesView b) {
  append(a, b);
  return a;
}

// The body with one message of raw bytes.
Bytes body_with(Script& script, const Party& by, BytesView message) {
  return joined(ledger::encode(script.body(by, {})), bytes_field(6, message));
}

void malformed(Script& script, const std::string& label, const Party& by, BytesView body) {
  script.add_raw(label, envelope(by, body), Code::malformed);
}

void shapes(Script& script, const Party& by) {
  const Bytes good = ledger::encode(script.body(by, {declare_message()}));
  const Bytes tx = envelope(by, good);
  script.add_raw("no bytes", {}, Code::malformed);
  script.add_raw("no protobuf", to_bytes("waste"), Code::malformed);
  script.add_raw("cut off", Bytes(tx.begin(), tx.end() - 1), Code::malformed);
  script.add_raw("unknown field of SignedTx", joined(tx, varint_field(3, 1)), Code::malformed);
  script.add_raw("unknown field 15 of SignedTx", joined(tx, bytes_field(15, as_bytes("x"))), Code::malformed);
  script.add_raw("signature twice", joined(tx, bytes_field(2, as_bytes(std::string(64, 's')))),
                 Code::malformed);
  script.add_raw("signature before body",
                 joined(bytes_field(2, as_bytes(std::string(64, 's'))), bytes_field(1, good)),
                 Code::malformed);
  script.add_raw("no signature", bytes_field(1, good), Code::malformed);
  script.add_raw("signature of 63 bytes",
                 joined(bytes_field(1, good), bytes_field(2, as_bytes(std::string(63, 's')))),
                 Code::malformed);
  script.add_raw("signature of 65 bytes",
                 joined(bytes_field(1, good), bytes_field(2, as_bytes(std::string(65, 's')))),
                 Code::malformed);
  script.add_raw("no body", bytes_field(2, as_bytes(std::string(64, 's'))), Code::malformed);
  for (const std::uint32_t number : {7U, 8U, 15U, 16U, 127U, 536'870'911U}) {
    malformed(script, "unknown field " + std::to_string(number) + " of TxBody", by,
              joined(good, varint_field(number, 1)));
  }
  malformed(script, "field of TxBody out of order", by,
            joined(good, bytes_field(1, as_bytes("v1-messages"))));
  malformed(script, "lane 0 written out", by, joined(varint_field(3, 0), good));
  Bytes padded = ledger::encode(script.body(by, {}));
  padded.back() |= 0x80;
  padded.push_back(0);
  malformed(script, "padded varint", by, joined(padded, bytes_field(6, ledger::encode(declare_message()))));
}

void signers(Script& script, const Party& by) {
  auto body = script.body(by, {declare_message()});
  body.set_signer(body.signer().substr(0, 32));
  malformed(script, "signer of 32 bytes", by, ledger::encode(body));
  body.set_signer(std::string(34, 'k'));
  malformed(script, "signer of 34 bytes", by, ledger::encode(body));
  body.clear_signer();
  malformed(script, "no signer", by, ledger::encode(body));
  const Party unregistered = stranger(by.id_text);
  script.add_raw("key that is not registered",
                 Script::sign(unregistered, script.body(unregistered, {declare_message()})),
                 Code::unknown_key);
  body = script.body(by, {declare_message()});
  Bytes other = Script::sign(by, body);
  other.back() ^= 1U;
  script.add_raw("signature with one bit changed", other, Code::bad_signature);
  Bytes high = Script::sign(by, body);
  negate_s(high, secp256k1_order);
  script.add_raw("signature with high s", high, Code::bad_signature);
  Bytes zero = Script::sign(by, body);
  std::fill(zero.end() - 64, zero.end(), std::uint8_t{0});
  script.add_raw("signature of zeros", zero, Code::bad_signature);
}

void heights(Script& script, const Party& by) {
  const std::int64_t height = script.chain().height() + 1;
  const auto until = [&](std::int64_t last) {
    auto body = script.body(by, {declare_message()});
    body.set_valid_until_height(last);
    return Script::sign(by, body);
  };
  script.add_raw("last valid height passed", until(height - 1), Code::expired);
  script.add_raw("no last valid height", until(0), Code::expired);
  script.add_raw("negative last valid height", until(-1), Code::expired);
  script.add_raw("valid for 1,001 blocks", until(height + 1'001), Code::valid_too_long);
  script.add_raw("valid until the end of int64", until(INT64_MAX), Code::valid_too_long);
  script.add_raw("valid for 1,000 blocks", until(height + 1'000), Code::ok);
  script.used(by);
  script.add_raw("valid in this block only", until(height), Code::ok);
  script.used(by);
}

void chains(Script& script, const Party& by) {
  for (const char* id : {"", "v1-messages2", "V1-messages"}) {
    auto body = script.body(by, {declare_message()});
    body.set_chain_id(id);
    script.add_raw(std::string("chain id \"") + id + "\"", Script::sign(by, body), Code::wrong_chain);
  }
}

void lanes(Script& script, const Party& by) {
  for (const std::uint32_t lane : {16U, 17U, 4'294'967'295U}) {
    script.add_raw("lane " + std::to_string(lane),
                   Script::sign(by, script.body(by, {declare_message()}, lane)), Code::bad_lane);
  }
  for (const std::uint32_t lane : {1U, 15U}) {
    script.add_raw("first on lane " + std::to_string(lane),
                   Script::sign(by, script.body(by, {declare_message(1)}, lane)), Code::ok);
    script.used(by, lane);
  }
  for (const std::uint64_t sequence : {std::uint64_t{0}, std::uint64_t{2}, UINT64_MAX}) {
    auto body = script.body(by, {declare_message()}, 2);
    body.set_sequence(sequence);
    script.add_raw("sequence " + std::to_string(sequence) + " on a fresh lane", Script::sign(by, body),
                   Code::wrong_sequence);
  }
  const auto body = script.body(by, {declare_message()}, 3);
  script.add_raw("first on lane 3", Script::sign(by, body), Code::ok);
  script.add_raw("the same again", Script::sign(by, body), Code::wrong_sequence);
  script.used(by, 3);
}

void sizes(Script& script, const Party& by) {
  script.add_raw("no messages", Script::sign(by, script.body(by, {})), Code::no_messages);
  script.add_raw("17 messages",
                 Script::sign(by, script.body(by, std::vector<v1::Message>(17, declare_message()))),
                 Code::too_many_messages);
  script.add_raw("65,537 bytes", Bytes(65'537, 1), Code::too_large);
  script.add_raw("65,536 bytes", Bytes(65'536, 1), Code::malformed);
  auto large = script.body(by, {incident_message()});
  large.mutable_messages(0)->mutable_raise_incident()->set_note(std::string(65'000, 'n'));
  script.add_raw("note of 65,000 bytes", Script::sign(by, large), Code::bad_text);
  script.used(by);
}

bool has_message(std::uint32_t number) {
  return number <= 8 || number == 20 || number == 21 || number == 26 || number == 30;
}

}  // namespace

void script_envelopes(Script& script) {
  const Party by = party('1');
  shapes(script, by);
  signers(script, by);
  script.close();
  heights(script, by);
  script.close();
  chains(script, by);
  lanes(script, by);
  sizes(script, by);
  script.close();
}

void script_reserved(Script& script) {
  const Party by = party('1');
  for (std::uint32_t number = 1; number <= 130; ++number) {
    if (has_message(number)) continue;
    malformed(script, "message " + std::to_string(number), by,
              body_with(script, by, bytes_field(number, {})));
  }
  script.close();
  malformed(script, "message 9 with content", by,
            body_with(script, by, bytes_field(9, as_bytes("\x0a\x01x"))));
  malformed(script, "message 22 as a number", by, body_with(script, by, varint_field(22, 5)));
  malformed(script, "message 31 beside DeclareBatch", by,
            body_with(script, by, joined(ledger::encode(declare_message()), bytes_field(31, {}))));
  malformed(script, "message 1,000", by, body_with(script, by, bytes_field(1'000, {})));
  malformed(script, "message 536,870,911", by, body_with(script, by, bytes_field(536'870'911, {})));
  malformed(
      script, "two messages in one", by,
      body_with(script, by,
                joined(ledger::encode(declare_message()), ledger::encode(open_trip_message("浙F10001")))));
  script.close();
  // The next number of every message that exists, and of what stands in them.
  struct Row {
    std::uint32_t message;
    std::uint32_t fields;
  };
  for (const auto& [message, fields] :
       {Row{1, 9}, Row{2, 7}, Row{3, 3}, Row{4, 10}, Row{5, 8}, Row{6, 6}, Row{7, 4}, Row{8, 5}, Row{20, 3},
        Row{21, 2}, Row{26, 2}, Row{30, 10}}) {
    for (std::uint32_t next = fields + 1; next <= fields + 8; ++next) {
      malformed(script, "message " + std::to_string(message) + " with field " + std::to_string(next), by,
                body_with(script, by, bytes_field(message, bytes_field(next, as_bytes("x")))));
    }
    malformed(script,
              "message " + std::to_string(message) + " with a number as field " + std::to_string(fields + 1),
              by, body_with(script, by, bytes_field(message, varint_field(fields + 1, 1))));
  }
  script.close();
  const auto inside = [&](std::uint32_t message, std::uint32_t holder, std::uint32_t next) {
    malformed(script, "unknown field in message " + std::to_string(message) + "." + std::to_string(holder),
              by, body_with(script, by, bytes_field(message, bytes_field(holder, varint_field(next, 1)))));
  };
  inside(1, 9, 3);   // Position
  inside(2, 4, 5);   // PlannedStop
  inside(2, 5, 3);   // Corridor
  inside(4, 6, 3);   // SiteRef
  inside(8, 4, 5);   // TreatmentOutput
  inside(20, 2, 4);  // BindingSubject
  inside(30, 5, 4);  // Place
  inside(30, 6, 6);  // EvidenceCommitment
  inside(30, 8, 4);  // Place
  script.close();
}

}  // namespace wastewatch::record
