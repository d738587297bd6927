// Checks of a message's fields that need no state: presence, lengths, ranges, text. The first thing that is
// wrong is the answer. Values; one thread.
#pragma once

#include <cstdint>
#include <string>

#include "ledger/proto/tx.pb.h"
#include "ledger/result_codes.h"

namespace wastewatch::ledger {

inline constexpr std::int64_t max_mass_g = 1'000'000'000'000;  // a million tonnes
inline constexpr std::int64_t max_time_ms = 1LL << 52;

class FieldChecker {
 public:
  FieldChecker& that(bool holds, Code otherwise) {
    if (code_ == Code::ok && !holds) code_ = otherwise;
    return *this;
  }
  FieldChecker& id(const std::string& value);
  FieldChecker& optional_id(const std::string& value);
  FieldChecker& optional_hash(const std::string& value);
  FieldChecker& optional_key(const std::string& value);  // of a party
  FieldChecker& text(const std::string& value);
  FieldChecker& code_text(const std::string& value);
  FieldChecker& plate(const std::string& value);  // as it is stored
  FieldChecker& mass(std::int64_t value);
  FieldChecker& optional_mass(std::int64_t value);  // 0: not said
  FieldChecker& time(std::int64_t value);
  FieldChecker& position(bool present, const v1::Position& at);
  FieldChecker& basis(v1::MassBasis value);
  FieldChecker& site(const v1::SiteRef& value);

  Code result() const { return code_; }

 private:
  Code code_ = Code::ok;
};

}  // namespace wastewatch::ledger
