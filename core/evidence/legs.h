// Internal: a fact as Merkle legs, each from a leaf to a member of one header.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "evidence/check.h"

namespace wastewatch::evidence {

// Members of a header that a fact is proven under.
enum class HeaderRoot : std::uint8_t { data_hash, last_results_hash, app_hash };
std::string_view root_name(HeaderRoot root);
const Bytes& root_of(const chain::Header& header, HeaderRoot root);

struct Leg {
  HeaderRoot under{};
  std::int64_t header_height = 0;
  std::vector<Value> leaf_values;
  std::optional<Error> leaf_error;
  std::vector<PathNode> path;
  std::optional<Hash> root;  // that the path leads to
  std::optional<Error> root_error;
};

std::vector<Leg> legs_of(const Fact& fact, Statement& statement);

Value hash_value(std::string_view name, BytesView hash);
Value bytes_value(std::string_view name, BytesView bytes);
Value number_value(std::string_view name, ValueKind kind, std::int64_t number);

}  // namespace wastewatch::evidence
