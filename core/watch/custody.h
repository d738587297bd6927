// The chain of custody of one load, as it is drawn: cards of who held it, and between them the handovers with
// both signatures, the open half shown as open. From the batch's complete history; pure.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "index/reader.h"
#include "ledger/ids.h"

namespace wastewatch::watch {

enum class CustodyRole : std::uint8_t { generator = 1, transporter, station, destination, origin };
std::string_view role_name(CustodyRole role);

// One half of a handover: a signature in the chain.
struct Half {
  ledger::OrganisationId organisation;
  bool done = false;
  // Meaningful when done:
  Bytes signer;  // 33-byte key
  std::int64_t height = 0;
  std::uint32_t tx_index = 0;
  std::uint32_t message_index = 0;
  std::int64_t block_ms = 0;
  std::int64_t claimed_ms = 0;  // what the signer says; 0: nothing
  std::optional<ledger::v1::Position> position;
};

enum class HandoverState : std::uint8_t {
  open = 1,   // offered, not answered
  complete,   // both signed
  refused,    // by the receiver
  withdrawn,  // by the giver
  expired,    // by the chain
};
std::string_view handover_state_name(HandoverState state);

struct CustodyHandover {
  Bytes offer;  // id
  HandoverState state = HandoverState::open;
  bool claim = false;  // the carrier's statement that it is delivering
  Half giver;
  Half receiver;
  std::int64_t offered_g = 0;
  std::int64_t accepted_g = 0;    // when complete
  std::int64_t difference_g = 0;  // accepted − offered, when complete
  bool discrepancy = false;       // beyond the tolerance
  std::int64_t due_ms = 0;        // deliver-by, or the claim's answer
  std::int64_t ended_ms = 0;      // block time of the answer; 0: open
  std::uint32_t refusal = 0;      // RefusalReason, when refused
};

struct CustodyCard {
  ledger::OrganisationId organisation;
  CustodyRole role = CustodyRole::generator;
  std::int64_t mass_g = 0;  // while it held the load
  std::int64_t from_ms = 0;
  std::int64_t to_ms = 0;  // 0: holds it now, or does not hold it yet
  bool present = false;    // holds it now
  bool expected = false;   // does not hold it: the receiver of the open handover, or the destination
};

// handovers[i] leads from cards[i] to cards[i + 1]. Attempts that moved nothing (refused, withdrawn, expired)
// are kept apart, in order of time; a claim nobody answered stays in the chain when its offer has expired or
// was withdrawn.
struct CustodyChain {
  std::vector<CustodyCard> cards;
  std::vector<std::optional<CustodyHandover>> handovers;  // nothing: not offered yet
  std::vector<CustodyHandover> attempts;
};

// Of the load as one speaks of it: what is held now; of one that was treated, what was treated. Grams.
std::int64_t mass_of(const ledger::v1::Batch& batch);

CustodyChain custody_chain(const index::BatchDetail& detail);

}  // namespace wastewatch::watch
