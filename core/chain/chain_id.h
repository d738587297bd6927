// What a chain may be called, so that its name fits into links, file names and terminals. Narrower than
// CometBFT, which asks for 1 to 50 bytes alone: chains that exist keep their names, new ones are made by
// this.
#pragma once

#include <string_view>

namespace wastewatch::chain {

// 1 to 50 ASCII letters, digits, "-", "_" and ".", not a dot first.
bool is_chain_id(std::string_view text);

}  // namespace wastewatch::chain
