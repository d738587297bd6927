// Internal: texts of the command line to values, in the forms of words/input.h; links and citations stand for
// the identifier in them. Errors: those of errors.h that are named after what was expected, with the text.
#pragma once

#include <string>
#include <string_view>

#include "base/bytes.h"
#include "base/time.h"
#include "errors.h"
#include "index/reader.h"
#include "ledger/ids.h"
#include "light/trusted_store.h"
#include "rpc/network_link.h"

namespace wastewatch::cli {

Result<Bytes> hex_argument(std::string_view text);
Result<Hash> hash_argument(std::string_view text);
Result<light::AnchorPoint> anchor_argument(std::string_view text);  // HEIGHT:HASH
Result<std::int64_t> height_argument(std::string_view text);  // "1,234", "block 155", or a link; at least 1
// A date, perhaps with a time and a zone, or "now"; UTC where no zone is written.
Result<Timestamp> time_argument(std::string_view text, const Clock& clock);
// Grouped base32 with its check character, or 32 hexadecimal digits.
Result<ledger::BatchId> batch_argument(std::string_view text);
// Also by its manifest number, or a part of it that no other batch has. Errors also: several_batches, the
// reader's.
Result<ledger::BatchId> batch_named(const index::Reader& reader, std::string_view text);
// A text of at most `max_bytes` that is fit to be shown; `name` is the option's. Errors: bad_text.
Status check_text(std::string_view name, std::string_view text, std::size_t max_bytes);
// The name of a new chain. Errors: bad_chain_id.
Status check_chain_id(std::string_view text);
std::string shown(const ledger::BatchId& id);

// A network link, or a file that holds one. Errors also: rpc's bad_network (also for what is neither),
// FileErrc's.
Result<rpc::Network> link_argument(const std::string& text);

}  // namespace wastewatch::cli
