// Internal: signs one message, sends it and follows it into a block. Repeatable: the signed bytes are in an
// outbox before they are sent, and repeating the request finds them instead of signing again.
#pragma once

#include "cli.h"
#include "crypto/sealed_key.h"
#include "outbox/outbox.h"
#include "signing_chain.h"

namespace wastewatch::cli {

struct SendOptions {
  std::string key;
  std::string passphrase_file;
  ChainOptions chain;
  std::string outbox;  // empty: beside the key, its name and ".outbox"
  std::uint32_t lane = 0;
  std::int64_t patience_s = 60;
  bool yes = false;
  bool again = false;  // sign even when the same request was signed before
};

std::filesystem::path outbox_of(const SendOptions& options);
// One that exists: looking into it makes none. Errors: bad_argument (neither key nor outbox is named),
// FileErrc's missing, the outbox's.
Result<std::unique_ptr<outbox::Outbox>> open_kept(const SendOptions& options, const Clock& clock);

// Shows what would be signed, asks, signs, keeps, sends and follows. `about`: link of the record.
Exit send_message(Console& console, SigningChain& chain, const SendOptions& options,
                  const crypto::SealedKeyInfo& key, ledger::v1::Message message, const std::string& about);
// Lists the outbox; with a chain, looks for what is open and sends it again.
Exit send_pending(Console& console, const SendOptions& options);

}  // namespace wastewatch::cli
