#include "evidence/proof_file.h"

#include "base/files.h"

namespace wastewatch::evidence {
namespace {

bool same(const light::VerificationOptions& a, const light::VerificationOptions& b) {
  return a.trust_level == b.trust_level && a.trusting_period_ns == b.trusting_period_ns &&
         a.clock_drift_ns == b.clock_drift_ns;
}

template <class... F>
struct Overloaded : F... {
  using F::operator()...;
};

}  // namespace

bool TrustPath::operator==(const TrustPath& other) const {
  return anchor == other.anchor && same(options, other.options) && evaluated_at == other.evaluated_at &&
         links == other.links;
}

std::string_view kind_of(const Fact& fact) {
  return std::visit(
      Overloaded{[](const TransactionFact&) { return std::string_view("transaction"); },
                 [](const StateFact& state) { return std::string_view(state.value ? "state" : "absence"); },
                 [](const RangeFact&) { return std::string_view("range"); }},
      fact);
}

std::int64_t height_of(const Fact& fact) {
  return std::visit([](const auto& one) { return one.height; }, fact);
}

std::vector<std::int64_t> headers_needed(const Fact& fact) {
  const std::int64_t height = height_of(fact);
  const auto* transaction = std::get_if<TransactionFact>(&fact);
  if (transaction == nullptr) return {height + 1};
  if (!transaction->result) return {height};
  return {height, height + 1};
}

const chain::Header& header_of(const TrustLink& link) {
  if (const auto* block = std::get_if<chain::LightBlock>(&link)) return block->signed_header.header;
  if (const auto* placed = std::get_if<PlacedHeader>(&link)) return placed->header;
  return std::get<chain::Header>(link);
}

Status write_proof_file(const std::filesystem::path& path, const ProofFile& file) {
  return write_file(path, encode_proof(file), {.access = Access::shared});
}

Result<ProofFile> read_proof_file(const std::filesystem::path& path) {
  const auto text = read_file(path, max_proof_file_bytes);
  if (!text && text.error().is(FileErrc::too_large)) return fail(Errc::too_large, text.error().detail);
  if (!text) return fail(text.error());
  return decode_proof(*text);
}

}  // namespace wastewatch::evidence
