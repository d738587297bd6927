#include "evidence/proof_file.h"

#include <fstream>

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
  return std::visit(
      Overloaded{
          [](const chain::LightBlock& block) -> const chain::Header& { return block.signed_header.header; },
          [](const chain::Header& header) -> const chain::Header& { return header; },
          [](const PlacedHeader& placed) -> const chain::Header& { return placed.header; }},
      link);
}

Status write_proof_file(const std::filesystem::path& path, const ProofFile& file) {
  const auto temporary = std::filesystem::path(path).concat(".part");
  {
    std::ofstream out(temporary, std::ios::binary | std::ios::trunc);
    out << encode_proof(file);
    out.close();
    if (!out) return fail(Errc::io, "cannot write " + temporary.string());
  }
  std::error_code error;
  std::filesystem::rename(temporary, path, error);
  if (error) return fail(Errc::io, path.string() + ": " + error.message());
  return {};
}

Result<ProofFile> read_proof_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return fail(Errc::io, "cannot open " + path.string());
  std::string text(max_proof_file_bytes + 1, '\0');
  in.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (in.bad()) return fail(Errc::io, "cannot read " + path.string());
  text.resize(static_cast<std::size_t>(in.gcount()));
  return decode_proof(text);
}

}  // namespace wastewatch::evidence
