// The closed list of what can go wrong in core/node; words/explain.h has what to do.
#pragma once

#include "base/error.h"

namespace wastewatch::node {

enum class Errc {
  // sockets and files
  bad_address = 1,
  in_use = 2,  // another instance holds the home folder or answers on the address
  io = 3,      // the system refused a socket, for a reason that is in none of the other kinds
  stopped = 4,
  already_set_up = 5,  // the home folder holds a chain
  not_set_up = 6,      // the home folder holds none
  no_permission = 7,   // to listen on the address: a port below 1024
  not_local = 8,       // the address is none of this computer's
  unknown_host = 9,    // the name has no address
  // ABCI
  message_too_large = 10,
  malformed_message = 11,
  application_failed = 12,  // the application reported corruption; nothing more is answered
  // solo chain
  bad_genesis = 20,
  bad_key_file = 21,
  wrong_chain = 22,  // the home folder belongs to another genesis
  wrong_app_version = 23,
  store_failed = 24,
  store_corrupt = 25,
  application_ahead = 26,     // the application committed blocks the block store does not have
  application_diverged = 28,  // replaying a stored block gave another root
  no_quorum = 29,             // the local keys hold no more than 2/3 of the power
  bad_block_time = 30,
  block_rejected = 31,  // the application refused the proposal
  block_too_large = 32,
  bad_validator_update = 33,
  bad_history = 34,
  store_too_new = 35,
  bad_chain_id = 36,       // of a new chain
  bad_genesis_time = 37,   // of a new chain
  no_keys = 38,            // the home folder holds no validator key
  bad_demonstration = 39,  // demonstration.json is damaged
  // mempool
  mempool_full = 40,
  duplicate_tx = 41,
  tx_too_large = 42,
  // what a command is given
  not_a_demonstration = 50,  // the home folder holds another chain
  no_state = 51,             // the home folder holds no state of a ledger, or something else under its name
};

constexpr ErrorDomain error_domain(Errc) { return ErrorDomain::node; }
std::string_view error_name(Errc code);

}  // namespace wastewatch::node
