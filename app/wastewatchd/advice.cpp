#include "advice.h"

#include <algorithm>
#include <array>

#include "ledger/errors.h"
#include "merkle/errors.h"
#include "node/errors.h"

namespace wastewatch::wastewatchd {
namespace {

struct Row {
  ErrorDomain domain;
  int code;
  std::string_view advice;
};

template <class E>
constexpr Row row(E code, std::string_view advice) {
  return {error_domain(code), static_cast<int>(code), advice};
}

constexpr std::string_view full = "check that the disk is not full and the folder is writable";
constexpr std::string_view damaged =
    "the state is damaged: keep a copy of the home folder, delete its state folder and let the blocks be "
    "replayed";

constexpr std::array rows{
    row(ledger::Errc::bad_genesis, "correct the named member of app_state in the genesis file"),
    row(ledger::Errc::state_corrupt, damaged),
    row(ledger::Errc::store_failed, full),
    row(ledger::Errc::store_corrupt, damaged),
    row(ledger::Errc::already_committed, "use the genesis this state was made with, or another home folder"),
    row(ledger::Errc::unknown_version, "use the program that wrote this state, or a newer one"),
    row(merkle::Errc::store_failed, full),
    row(merkle::Errc::store_corrupt, damaged),
};

}  // namespace

std::string_view advice(const Error& error) {
  const auto* const found = std::ranges::find_if(
      rows, [&](const Row& one) { return one.domain == error.domain && one.code == error.code; });
  return found == rows.end() ? node::advice(error) : found->advice;
}

}  // namespace wastewatch::wastewatchd
