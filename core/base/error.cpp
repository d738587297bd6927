#include "base/error.h"

#include <array>

#include "base/plain_text.h"

namespace wastewatch {

namespace {

constexpr std::size_t max_detail_bytes = 1'000;

}  // namespace

std::string_view domain_name(ErrorDomain domain) {
  static constexpr std::array<std::string_view, 18> names = {
      "",     "base",  "crypto",   "merkle",   "chain",   "ledger", "light", "index", "rpc",
      "node", "watch", "evidence", "scenario", "desktop", "outbox", "tiles", "geo",   "gateway"};
  const auto at = static_cast<std::size_t>(domain);
  return at < names.size() ? names[at] : names[0];
}

std::string Error::text() const {
  std::string out(domain_name(domain));
  out.append("/").append(name);
  if (!detail.empty()) out.append(": ").append(plain_text(detail, max_detail_bytes));
  return out;
}

}  // namespace wastewatch
