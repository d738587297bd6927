// Reads app_state section by section; what is refused stands in one message with its path. Internal to
// core/ledger.
#pragma once

#include <array>
#include <set>
#include <string_view>
#include <utility>

#include "ledger/genesis/genesis.h"
#include "ledger/genesis/json_reader.h"

namespace wastewatch::ledger {

// The words of app_state for a closed list.
template <class Value, std::size_t N>
using Names = std::array<std::pair<std::string_view, Value>, N>;

inline constexpr std::int64_t max_period_ms = 10LL * 366 * 86'400'000;
inline constexpr std::int64_t max_count = 1LL << 40U;

class GenesisParser {
 public:
  explicit GenesisParser(std::string& error) : error_(error) {}
  Genesis parse(const nlohmann::json& document);

 private:
  std::string plain(JsonReader& in, const char* name);
  std::string code(JsonReader& in, const char* name);
  v1::Name name(JsonReader& in);
  std::string party(JsonReader& in, const char* name);
  void parse_policy(JsonReader& in);
  void parse_waste_kind(JsonReader& in);
  void parse_organisation(JsonReader& in);
  void parse_site(JsonReader& in, v1::Organisation& organisation);
  void parse_permits(JsonReader& in, const v1::Organisation& organisation);
  void parse_key(JsonReader& in);
  void parse_vehicle(JsonReader& in);
  void parse_device(JsonReader& in);
  void parse_validator(JsonReader& in);
  void check_issuers();

  std::string& error_;
  Genesis out_;
  std::set<std::string> organisations_;
  std::set<std::string> waste_codes_;
  std::set<std::string> unique_;
};

}  // namespace wastewatch::ledger
