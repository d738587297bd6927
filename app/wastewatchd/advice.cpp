#include "advice.h"

#include <algorithm>
#include <array>

#include "base/files.h"
#include "ledger/errors.h"
#include "merkle/errors.h"
#include "node/errors.h"

namespace wastewatch::wastewatchd {
namespace {

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
    ends(node::Errc::bad_address, Exit::usage),
    ends(node::Errc::bad_chain_id, Exit::usage),
    ends(node::Errc::bad_genesis_time, Exit::usage),
    ends(node::Errc::in_use, Exit::in_use),
    ends(node::Errc::store_corrupt, Exit::damaged),
    ends(node::Errc::bad_genesis, Exit::damaged),
    ends(node::Errc::bad_key_file, Exit::damaged),
    ends(node::Errc::no_keys, Exit::damaged),
    ends(node::Errc::bad_demonstration, Exit::damaged),
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

}  // namespace wastewatch::wastewatchd
