#include "errors.h"

#include <algorithm>
#include <array>

#include "crypto/errors.h"
#include "evidence/errors.h"
#include "index/errors.h"
#include "light/errors.h"
#include "merkle/errors.h"
#include "outbox/errors.h"
#include "rpc/errors.h"

namespace wastewatch::cli {
namespace {

struct Code {
  ErrorDomain domain;
  int code;
};

template <class E>
constexpr Code refused(E code) {
  return {error_domain(code), static_cast<int>(code)};
}

constexpr std::array refusals = {
    refused(Errc::wrong_chain),
    refused(Errc::transaction_refused),
    refused(rpc::Errc::too_large),
    refused(rpc::Errc::wrong_id),
    refused(rpc::Errc::not_json),
    refused(rpc::Errc::wrong_content),
    refused(light::Errc::malformed_response),
    refused(light::Errc::not_a_node),
    refused(light::Errc::invalid_header),
    refused(light::Errc::invalid_commit),
    refused(light::Errc::invalid_validator_set),
    refused(light::Errc::wrong_chain_id),
    refused(light::Errc::expired_trust),
    refused(light::Errc::non_monotonic_time),
    refused(light::Errc::non_monotonic_height),
    refused(light::Errc::validators_mismatch),
    refused(light::Errc::not_enough_trust),
    refused(light::Errc::broken_hash_chain),
    refused(light::Errc::wrong_trust_anchor),
    refused(light::Errc::divergence),
    refused(light::Errc::invalid_signature),
    refused(light::Errc::not_enough_power),
    refused(outbox::Errc::wrong_chain),
    refused(outbox::Errc::not_shown),
    refused(outbox::Errc::other_content),
    refused(index::Errc::root_mismatch),
    refused(index::Errc::results_mismatch),
    refused(index::Errc::wrong_block),
    refused(evidence::Errc::malformed_file),
    refused(evidence::Errc::wrong_fact),
    refused(evidence::Errc::wrong_root),
    refused(evidence::Errc::missing_header),
    refused(evidence::Errc::wrong_chain),
    refused(evidence::Errc::broken_path),
    refused(merkle::Errc::malformed_proof),
    refused(merkle::Errc::wrong_root),
    refused(merkle::Errc::wrong_key),
    refused(merkle::Errc::not_neighbours),
    refused(merkle::Errc::incomplete_range),
    refused(merkle::Errc::malformed_chunk),
    refused(merkle::Errc::wrong_chunk),
};

}  // namespace

std::string_view error_name(Errc code) {
  switch (code) {
    case Errc::bad_argument: return "bad_argument";
    case Errc::io: return "io";
    case Errc::no_terminal: return "no_terminal";
    case Errc::no_home: return "no_home";
    case Errc::wrong_chain: return "wrong_chain";
    case Errc::cancelled: return "cancelled";
    case Errc::transaction_refused: return "transaction_refused";
    case Errc::lapsed: return "lapsed";
    case Errc::stuck: return "stuck";
    case Errc::waiting: return "waiting";
    case Errc::other_chain: return "other_chain";
    case Errc::not_confirmed: return "not_confirmed";
    case Errc::key_absent: return "key_absent";
    case Errc::key_present: return "key_present";
    case Errc::no_passphrase: return "no_passphrase";
    case Errc::passphrase_too_long: return "passphrase_too_long";
    case Errc::passphrases_differ: return "passphrases_differ";
    case Errc::bad_text: return "bad_text";
    case Errc::hook_failed: return "hook_failed";
    case Errc::told_damaged: return "told_damaged";
    case Errc::hook_unreachable: return "hook_unreachable";
    case Errc::hook_timeout: return "hook_timeout";
    case Errc::hook_redirected: return "hook_redirected";
    case Errc::hook_bad_url: return "hook_bad_url";
    case Errc::stopped: return "stopped";
    case Errc::nobody_asked: return "nobody_asked";
    case Errc::link_missing: return "link_missing";
    case Errc::link_damaged: return "link_damaged";
    case Errc::bad_hash: return "bad_hash";
    case Errc::bad_anchor: return "bad_anchor";
    case Errc::bad_height: return "bad_height";
    case Errc::bad_time: return "bad_time";
    case Errc::bad_batch: return "bad_batch";
    case Errc::bad_state_key: return "bad_state_key";
    case Errc::bad_chain_id: return "bad_chain_id";
    case Errc::several_batches: return "several_batches";
    case Errc::bad_task: return "bad_task";
  }
  return "unknown";
}

words::Language language() { return words::environment_language(); }

words::Explanation explain(const Error& error) {
  return words::explain(error, language(), words::Surface::command_line);
}

bool is_wrong_use(const Error& error) {
  const auto typed = {Errc::bad_argument, Errc::bad_text,        Errc::bad_hash,  Errc::bad_anchor,
                      Errc::bad_height,   Errc::bad_time,        Errc::bad_batch, Errc::bad_state_key,
                      Errc::bad_chain_id, Errc::several_batches, Errc::bad_task};
  return std::ranges::any_of(typed, [&](Errc code) { return error.is(code); }) ||
         error.is(rpc::Errc::bad_address) || error.is(rpc::Errc::bad_network);
}

bool is_refusal(const Error& error) {
  return std::ranges::any_of(
      refusals, [&](const Code& one) { return one.domain == error.domain && one.code == error.code; });
}

}  // namespace wastewatch::cli
