// Blocks and transactions from below what is held here, because this computer began from a restored state:
// fetched from the first node that shows them with a proof that holds under the recomputed state
// (rpc/old_history.h), and shown as the recomputed ones are. Nothing is stored. Pool threads; blocking.
#pragma once

#include <stop_token>

#include "ui/chain/block_page.h"
#include "ui/chain/transaction_page.h"
#include "ui/session/connected.h"

namespace wastewatch::ui {

// Without votes, whose validators no header of its own names, and without results. Errors: rpc's, merkle's,
// index's.
Result<BlockPage> old_block_page(const Connected& connected, std::int64_t height, const Look& look,
                                 const std::stop_token& stop);
// With its result. Errors: as above.
Result<TransactionPage> old_transaction_page(const Connected& connected, const Hash& hash, const Look& look,
                                             const std::stop_token& stop);
// Why nothing came, and what to do about it.
QString not_fetched_text(const Error& error);

}  // namespace wastewatch::ui
