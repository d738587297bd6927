// Search terms: what a person types to find an organisation, a vehicle, a device or a batch.
//   key = folded term ‖ 00 ‖ kind u8 ‖ id bytes        value = the text as it is shown
// Terms are folded to lower case (ASCII) without spaces, dots and dashes. Names in Latin script are entered
// by word, names in Han script by every suffix, so that a part in the middle is found; manifest numbers by
// every suffix from four characters on. Pure functions; thread safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "ledger/proto/state.pb.h"

namespace wastewatch::index {

enum class TermKind : std::uint8_t { organisation = 1, vehicle = 2, device = 3, batch = 4 };

struct Term {
  std::string text;  // folded
  TermKind kind{};
  Bytes id;  // 16 bytes, or the normalised plate
  std::string shown;
  bool operator==(const Term&) const = default;
};

std::string folded(std::string_view text);

std::vector<Term> terms_of(const ledger::v1::Organisation& organisation);
std::vector<Term> terms_of(const ledger::v1::Vehicle& vehicle);
std::vector<Term> terms_of(const ledger::v1::Device& device);
std::vector<Term> terms_of(const ledger::v1::Batch& batch);

Bytes term_key(const Term& term);
std::optional<Term> parse_term(BytesView key, std::string_view shown);

}  // namespace wastewatch::index
