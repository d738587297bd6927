// JSON to proof files. The text must be what encoding the result gives, so there is one file for one proof.
#include <nlohmann/json.hpp>

#include "chain/json_decode.h"
#include "chain/validate.h"
#include "evidence/json_members.h"
#include "evidence/proof_file.h"
#include "merkle/ics23_codec.h"

namespace wastewatch::evidence {
namespace {

using nlohmann::json;

constexpr std::size_t max_depth = 24;
constexpr std::int64_t max_height = std::int64_t{1} << 62;

merkle::SimpleProof read_simple_proof(const Members& in) {
  merkle::SimpleProof out{in.int64("total"), in.int64("index"), in.hash("leaf_hash"), {}};
  for (const auto& aunt : in.array("aunts", merkle::max_aunts)) {
    const auto* text = aunt.get_ptr<const std::string*>();
    bool good = text != nullptr;
    if (good) out.aunts.push_back(hash_from(*text, good));
    if (!good) in.refuse("aunts", "not a hash");
  }
  return out;
}

ResultFact read_result(const Members& in) {
  return {in.number("code"), in.base64("data", max_tx_bytes), in.int64("gas_wanted"), in.int64("gas_used"),
          read_simple_proof(in.member("proof"))};
}

Fact read_transaction(const Members& in) {
  TransactionFact out{in.int64("height"),
                      in.number("index"),
                      in.base64("tx", max_tx_bytes),
                      read_simple_proof(in.member("proof")),
                      {}};
  if (in.has("result")) out.result = read_result(in.member("result"));
  return out;
}

Fact read_state(const Members& in) {
  StateFact out{in.int64("height"), in.base64("key", max_key_bytes), {}, {}};
  if (in.has("value")) out.value = in.base64("value", max_tx_bytes);
  auto proof = merkle::ics23::decode(in.base64("proof", merkle::ics23::max_proof_bytes));
  if (!proof) return in.refuse("proof", proof.error().text()), out;
  out.proof = std::move(*proof);
  return out;
}

Fact read_range(const Members& in) {
  RangeFact out{in.int64("height"), in.base64("from", max_key_bytes), in.base64("to", max_key_bytes), {}};
  auto proof = merkle::decode_range(in.base64("proof", merkle::max_range_proof_bytes));
  if (!proof) return in.refuse("proof", proof.error().text()), out;
  out.proof = std::move(*proof);
  return out;
}

struct KindRow {
  std::string_view kind;
  Fact (*read)(const Members&);
};
constexpr KindRow kinds[] = {
    {"transaction", read_transaction}, {"state", read_state}, {"absence", read_state}, {"range", read_range}};

Fact read_fact(const Members& in) {
  const auto kind = in.text("kind", 32);
  const auto height = in.int64("height");
  if (height < 0 || height > max_height) in.refuse("height", "out of range");
  for (const auto& row : kinds) {
    if (row.kind == kind) return row.read(in);
  }
  in.refuse("kind", "unknown");
  return {};
}

PlacedHeader read_placed(const Members& in) {
  return {in.chain_value("header", chain::header_from_json), in.base64("frontier", max_frontier_bytes),
          in.base64("state_proof", merkle::ics23::max_proof_bytes), read_simple_proof(in.member("path"))};
}

TrustLink read_link(const Members& in) {
  if (in.has("placed_header")) return read_placed(in.member("placed_header"));
  if (in.has("header")) return in.chain_value("header", chain::header_from_json);
  return in.chain_value("light_block", chain::light_block_from_json);
}

TrustPath read_trust(const Members& in, std::optional<Error>& fault) {
  TrustPath out;
  const auto anchor = in.member("anchor");
  out.anchor = {anchor.int64("height"), anchor.hash("hash")};
  const auto level = in.member("level");
  out.options.trust_level = {level.number("numerator"), level.number("denominator")};
  out.options.trusting_period_ns = in.int64("trusting_period_ns");
  out.options.clock_drift_ns = in.int64("clock_drift_ns");
  out.evaluated_at = in.time("evaluated_at");
  for (const auto& link : in.array("links", max_links)) {
    if (fault) break;
    out.links.push_back(read_link(Members(link, fault)));
  }
  return out;
}

ProofFile read_file(const Members& in, std::optional<Error>& fault) {
  ProofFile out;
  out.chain_id = in.text("chain_id", chain::max_chain_id_bytes);
  out.solo = in.boolean("solo");
  out.fact = read_fact(in.member("fact"));
  out.trust = read_trust(in.member("trust"), fault);
  const auto context = in.member("context");
  out.context = {context.text("label", max_context_bytes), context.text("program", max_context_bytes)};
  return out;
}

Status check_format(const Members& in, const std::optional<Error>& fault) {
  const auto format = in.text("format", 64);
  const auto version = in.number("version");
  if (fault) return fail(*fault);
  if (format != "wastewatch-proof") return fail(Errc::malformed_file, "another format");
  if (version != proof_version && version != placed_version)
    return fail(Errc::unsupported_version, std::to_string(version));
  return {};
}

}  // namespace

Result<ProofFile> decode_proof(std::string_view text) {
  if (text.size() > max_proof_file_bytes) return fail(Errc::too_large);
  const auto bounded = chain::parse_json(text, {max_proof_file_bytes, max_depth});
  if (!bounded) return fail(Errc::malformed_file, bounded.error().text());
  const json document = json::parse(text, nullptr, false);
  if (document.is_discarded()) return fail(Errc::malformed_file, "not JSON");
  std::optional<Error> fault;
  const Members in(document, fault);
  if (auto known = check_format(in, fault); !known) return fail(known.error());
  ProofFile out = read_file(in, fault);
  if (fault) return fail(*fault);
  if (encode_proof(out) != text) return fail(Errc::malformed_file, "not in the permitted form");
  return out;
}

}  // namespace wastewatch::evidence
