#include "conformance/v1/recorded_chain.h"

#include <stdexcept>

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "base/wire.h"
#include "chain/encoding.h"
#include "chain/hashes.h"
#include "kit/need.h"
#include "light/errors.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

using nlohmann::json;

Bytes bytes_at(const json& value) { return from_hex(value.get<std::string>()).value(); }

RecordedResult result_of(const json& row) { return {row.at(0), row.at(1), bytes_at(row.at(2)), row.at(3)}; }

RecordedHeight height_of(const json& row, const Bytes& block, const Bytes& light_block) {
  RecordedHeight out;
  out.block = need(chain::decode_block(block));
  out.light_block = need(chain::decode_light_block(light_block));
  out.app_hash = bytes_at(row.at("app_hash"));
  out.last_results_hash = bytes_at(row.at("last_results_hash"));
  for (const auto& result : row.at("results")) out.results.push_back(result_of(result));
  return out;
}

}  // namespace

std::filesystem::path v1_vectors() { return own_vectors() / "v1"; }

std::string hex_of(BytesView bytes) { return to_hex(bytes); }

std::vector<Bytes> read_pieces(const std::filesystem::path& file) {
  const std::string content = read_file(file);
  BytesView rest = as_bytes(content);
  std::vector<Bytes> out;
  while (!rest.empty()) {
    const auto size = take_uvarint(rest);
    if (!size || *size > rest.size()) throw std::runtime_error("cut off: " + file.string());
    out.push_back(to_bytes(rest.first(*size)));
    rest = rest.subspan(*size);
  }
  return out;
}

RecordedChain read_chain(const std::string& name) {
  const auto folder = v1_vectors() / name;
  const json results = json::parse(read_file(folder / "results.json"));
  const auto pieces = read_pieces(folder / "blocks.bin");
  RecordedChain out;
  out.genesis = need(node::parse_genesis(read_file(folder / "genesis.json")));
  out.genesis_root = bytes_at(results.at("genesis_root"));
  const auto& rows = results.at("heights");
  if (pieces.size() != 2 * rows.size()) throw std::runtime_error("blocks and results differ: " + name);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    out.heights.push_back(height_of(rows[i], pieces[2 * i], pieces[2 * i + 1]));
  }
  return out;
}

RecordedSnapshot read_snapshot(const std::string& name) {
  const json about = json::parse(read_file(v1_vectors() / name / "snapshot.json"));
  RecordedSnapshot out;
  out.kept = {about.at("height"), about.at("format"), about.at("chunks"),
              Hash::from(bytes_at(about.at("hash"))).value()};
  out.app_hash = bytes_at(about.at("app_hash"));
  out.metadata = bytes_at(about.at("metadata"));
  out.chunks = read_pieces(v1_vectors() / name / "snapshot.bin");
  return out;
}

Hash RecordedChain::hash_at(std::int64_t height) const { return chain::header_hash(at(height).block.header); }

Timestamp RecordedChain::now() const { return heights.back().block.header.time.plus_ns(1'000'000'000); }

Result<chain::LightBlock> RecordedPeer::light_block(std::int64_t height, std::stop_token) {
  if (height == 0) height = top_;
  if (height > top_) return fail(light::Errc::height_too_high);
  return chain_.at(height).light_block;
}

Result<index::From<index::Bodies>> RecordedPeer::blocks(std::int64_t from, std::int64_t to, std::size_t,
                                                        std::stop_token) {
  index::Bodies out;
  for (std::int64_t height = from; height <= to; ++height) out.push_back(chain_.at(height).block);
  return index::From{name(), std::move(out)};
}

Result<index::From<index::Results>> RecordedPeer::results(std::int64_t height, std::stop_token) {
  index::Results out;
  for (const auto& result : chain_.at(height).results) {
    out.push_back({.code = result.code,
                   .data = result.data,
                   .gas_wanted = result.gas,
                   .gas_used = result.gas,
                   .log = {},
                   .codespace = {}});
  }
  return index::From{name(), std::move(out)};
}

}  // namespace wastewatch::test
