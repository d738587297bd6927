#include "advice.h"

#include <algorithm>
#include <array>

#include "base/files.h"
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
    "the state is damaged, the blocks are not: wastewatchd recompute --home HOME makes it from them again";

constexpr std::array rows{
    row(FileErrc::missing, "check the path"),
    row(FileErrc::io, "check the disk"),
    row(FileErrc::no_space, full),
    row(FileErrc::no_permission, full),
    row(ledger::Errc::bad_genesis, "correct the named member of app_state in the genesis file"),
    row(ledger::Errc::state_corrupt, damaged),
    row(ledger::Errc::store_failed, full),
    row(ledger::Errc::store_corrupt, damaged),
    row(ledger::Errc::already_committed, "use the genesis this state was made with, or another home folder"),
    row(ledger::Errc::unknown_version, "use the program that wrote this state, or a newer one"),
    row(merkle::Errc::store_failed, full),
    row(merkle::Errc::store_corrupt, damaged),
};

struct ExitRow {
  ErrorDomain domain;
  int code;
  Exit exit;
};

template <class E>
constexpr ExitRow ends(E code, Exit exit) {
  return {error_domain(code), static_cast<int>(code), exit};
}

constexpr std::array exits{
    ends(node::Errc::in_use, Exit::in_use),
    ends(node::Errc::store_corrupt, Exit::damaged),
    ends(node::Errc::bad_genesis, Exit::damaged),
    ends(node::Errc::bad_key_file, Exit::damaged),
    ends(node::Errc::wrong_chain, Exit::damaged),
    ends(node::Errc::application_ahead, Exit::damaged),
    ends(node::Errc::application_diverged, Exit::damaged),
    ends(node::Errc::application_failed, Exit::damaged),
    ends(node::Errc::store_too_new, Exit::too_new),
    ends(node::Errc::wrong_app_version, Exit::too_new),
    ends(ledger::Errc::state_corrupt, Exit::damaged),
    ends(ledger::Errc::store_corrupt, Exit::damaged),
    ends(ledger::Errc::unknown_version, Exit::too_new),
    ends(merkle::Errc::store_corrupt, Exit::damaged),
};

}  // namespace

Exit exit_of(const Error& error) {
  const auto* const found = std::ranges::find_if(
      exits, [&](const ExitRow& one) { return one.domain == error.domain && one.code == error.code; });
  return found == exits.end() ? Exit::failed : found->exit;
}

std::string_view advice(const Error& error) {
  const auto* const found = std::ranges::find_if(
      rows, [&](const Row& one) { return one.domain == error.domain && one.code == error.code; });
  return found == rows.end() ? node::advice(error) : found->advice;
}

}  // namespace wastewatch::wastewatchd
