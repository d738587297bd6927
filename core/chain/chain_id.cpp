#include "chain/chain_id.h"

#include <algorithm>

#include "chain/validate.h"

namespace wastewatch::chain {

bool is_chain_id(std::string_view text) {
  const auto allowed = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.';
  };
  return !text.empty() && text.size() <= max_chain_id_bytes && text.front() != '.' &&
         std::ranges::all_of(text, allowed);
}

}  // namespace wastewatch::chain
