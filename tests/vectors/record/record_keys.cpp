// Sealed key files with the bytes that open them: among them what a passphrase file that ends in CR LF gave,
// and text that is not NFKC. Salts and nonces are fresh with every run.
#include "base/encoding.h"
#include "chain_writer.h"
#include "crypto/sealed_key.h"
#include "parts.h"

#include <nlohmann/json.hpp>

namespace wastewatch::record {
namespace {

using crypto::KeyType;
using crypto::SealOptions;
using nlohmann::json;

struct Row {
  const char* file;
  KeyType type;
  SealOptions cost;
  std::string label;
  std::string opens;
  std::vector<std::string> refused;
};

constexpr SealOptions cheap{64, 1, 1};

const std::vector<Row> rows{
    {"default_cost.key",
     KeyType::secp256k1,
     {},
     "Inspector 1 检查",
     "correct horse 12",
     {"correct horse 13", "correct horse 12\r"}},
    {"secp256k1.key", KeyType::secp256k1, cheap, "", "correct horse 12", {"Correct horse 12", ""}},
    {"secp256r1.key", KeyType::secp256r1, cheap, "tracker", "correct horse 12", {"correct horse"}},
    {"ed25519.key", KeyType::ed25519, {256, 2, 2}, "gate", "correct horse 12", {"correct horse 12 "}},
    {"carriage_return.key",
     KeyType::secp256k1,
     cheap,
     "from a file that ends in CR LF",
     "correct horse 12\r",
     {"correct horse 12", "correct horse 12\r\n"}},
    {"decomposed.key",
     KeyType::secp256k1,
     cheap,
     "e and a combining accent",
     "caf\x65\xcc\x81 noir",
     {"caf\xc3\xa9 noir"}},
    {"composed.key",
     KeyType::secp256k1,
     cheap,
     "one code point",
     "caf\xc3\xa9 noir",
     {"caf\x65\xcc\x81 noir"}},
    {"ligature.key", KeyType::secp256k1, cheap, "fi as one letter", "\xef\xac\x81nal word", {"final word"}},
    {"full_width.key",
     KeyType::secp256k1,
     cheap,
     "full-width digits",
     "\xef\xbc\x91\xef\xbc\x92\xef\xbc\x93 密码",
     {"123 密码"}},
    {"ideographic_space.key",
     KeyType::secp256k1,
     cheap,
     "U+3000 between",
     "密码\xe3\x80\x80一二三",
     {"密码 一二三"}},
    {"empty.key", KeyType::secp256k1, cheap, "no passphrase", "", {" ", "\r"}},
    {"spaces.key", KeyType::secp256k1, cheap, "spaces around", "  spaces  ", {"spaces"}},
    {"not_utf8.key",
     KeyType::secp256k1,
     cheap,
     "bytes that are no UTF-8",
     "\xff\xfe\x80 word",
     {"\xef\xbf\xbd word"}},
    {"long.key",
     KeyType::secp256k1,
     cheap,
     std::string(256, 'L'),
     std::string(1'000, 'p'),
     {std::string(1'001, 'p'), std::string(999, 'p')}}};

json hex_list(const std::vector<std::string>& texts) {
  json out = json::array();
  for (const auto& text : texts) out.push_back(to_hex(as_bytes(text)));
  return out;
}

}  // namespace

void record_keys(const Job& job) {
  json out = json::array();
  for (const auto& row : rows) {
    const auto key = crypto::PrivateKey::from_name(row.type, std::string("v1 sealed ") + row.file);
    write_file(job.folder / "keys" / row.file, need(crypto::seal(key, row.opens, row.label, row.cost)));
    out.push_back({{"file", row.file},
                   {"type", crypto::key_type_name(row.type)},
                   {"public_key", to_hex(key.public_key().bytes)},
                   {"secret", to_hex(key.secret())},
                   {"label", row.label},
                   {"cost", {row.cost.memory_kib, row.cost.passes, row.cost.lanes}},
                   {"opens", to_hex(as_bytes(row.opens))},
                   {"refused", hex_list(row.refused)}});
  }
  write_file(job.folder / "keys" / "keys.json", as_bytes(out.dump(1) + "\n"));
}

}  // namespace wastewatch::record
