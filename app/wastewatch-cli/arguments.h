// Internal: texts of the command line to values. Errors of all: bad_argument, with the text.
#pragma once

#include <string>
#include <string_view>

#include "base/bytes.h"
#include "base/time.h"
#include "errors.h"
#include "ledger/ids.h"
#include "light/trusted_store.h"
#include "rpc/network_link.h"

namespace wastewatch::cli {

Result<Bytes> hex_argument(std::string_view text);
Result<Hash> hash_argument(std::string_view text);
Result<light::AnchorPoint> anchor_argument(std::string_view text);           // HEIGHT:HASH
Result<Timestamp> time_argument(std::string_view text, const Clock& clock);  // RFC 3339 or "now"
// Grouped base32 with its check character, or 32 hexadecimal digits.
Result<ledger::BatchId> batch_argument(std::string_view text);
std::string shown(const ledger::BatchId& id);

// A network link, or a file that holds one. Errors also: io, rpc's bad_network.
Result<rpc::Network> link_argument(const std::string& text);

}  // namespace wastewatch::cli
