#include "rpc/provider.h"

#include <algorithm>

#include "chain/hashes.h"
#include "chain/validate.h"
#include "light/errors.h"
#include "rpc/node_address.h"

namespace wastewatch::rpc {
namespace {

constexpr std::size_t known_sets = 16;
constexpr std::chrono::milliseconds resolver_patience{3'000};

struct RefusalMeaning {
  std::string_view text;  // part of the node's refusal
  light::Errc meaning;
};

// The wording of CometBFT v0.38 and v0.40 rpc/core/env.go.
constexpr std::array<RefusalMeaning, 3> refusals = {{
    {"must be less than or equal to", light::Errc::height_too_high},
    {"is not available, lowest height is", light::Errc::height_pruned},
    {"could not find", light::Errc::height_pruned},
}};

light::Errc meaning_of_refusal(std::string_view detail) {
  for (const auto& refusal : refusals) {
    if (detail.find(refusal.text) != std::string_view::npos) return refusal.meaning;
  }
  return light::Errc::answered_error;
}

light::Errc meaning_of(const Error& error) {
  switch (static_cast<Errc>(error.code)) {
    case Errc::cancelled: return light::Errc::cancelled;
    case Errc::rpc_error: return meaning_of_refusal(error.detail);
    case Errc::not_json: return light::Errc::not_a_node;
    case Errc::redirected: return light::Errc::redirected;
    case Errc::busy: return light::Errc::asks_to_wait;
    case Errc::http_status: return light::Errc::answered_error;
    case Errc::too_large:
    case Errc::wrong_id:
    case Errc::wrong_content: return light::Errc::malformed_response;
    case Errc::bad_address:
    case Errc::unreachable:
    case Errc::timeout:
    case Errc::bad_network: return light::Errc::no_response;
  }
  return light::Errc::no_response;
}

// A node without blocks answers an empty signed header.
bool is_empty_header(const chain::RpcReply& reply) {
  return !reply.error && reply.result.text().find(R"("header":null)") != std::string::npos;
}

Result<chain::SignedHeader> signed_header(const chain::RpcReply& reply) {
  auto commit = Channel::decoded(reply, chain::commit_reply_from_json);
  if (!commit && is_empty_header(reply))
    return fail(light::Errc::height_too_high, "the node has no blocks yet");
  if (!commit) return fail(to_light_error(commit.error()));
  auto& out = commit->signed_header;
  if (out.header.height == 0) return fail(light::Errc::height_too_high, "the node has no blocks yet");
  const auto shape = chain::check_signed_header(out, out.header.chain_id);
  if (!shape) return fail(light::Errc::malformed_response, shape.error().text());
  return std::move(out);
}

std::vector<Call> commit_calls(std::int64_t from, std::int64_t to) {
  std::vector<Call> calls;
  for (std::int64_t height = from; height <= to; ++height) {
    calls.push_back({Route::commit, height_parameters(height)});
  }
  return calls;
}

// The leading answers that can be used; the error of the first only when there is none.
Result<std::vector<chain::SignedHeader>> leading(const std::vector<chain::RpcReply>& replies,
                                                 std::int64_t from) {
  std::vector<chain::SignedHeader> out;
  for (const auto& reply : replies) {
    auto header = signed_header(reply);
    if (!header && out.empty()) return fail(std::move(header.error()));
    if (!header) break;
    if (header->header.height != from + static_cast<std::int64_t>(out.size())) {
      return fail(light::Errc::malformed_response, "a commit of another height");
    }
    out.push_back(std::move(*header));
  }
  return out;
}

}  // namespace

Error to_light_error(const Error& error) {
  if (error.domain != ErrorDomain::rpc) return error;
  return Error::make(meaning_of(error), error.text());
}

bool HttpProvider::take_known(const Bytes& hash, chain::ValidatorSet& out) {
  const std::lock_guard lock(mutex_);
  const auto found = std::ranges::find(known_, hash, &KnownSet::hash);
  if (found == known_.end()) return false;
  known_.splice(known_.begin(), known_, found);
  out = found->set;
  return true;
}

void HttpProvider::keep(const Bytes& hash, const chain::ValidatorSet& set) {
  const std::lock_guard lock(mutex_);
  known_.push_front({hash, set});
  if (known_.size() > known_sets) known_.pop_back();
}

Result<chain::ValidatorSet> HttpProvider::validators_for(const chain::Header& header,
                                                         const std::stop_token& stop) {
  chain::ValidatorSet set;
  if (take_known(header.validators_hash, set)) return set;
  auto fetched = client_.validators(header.height, stop);
  if (!fetched) return fail(to_light_error(fetched.error()));
  if (!equal(chain::validators_hash(fetched->validators), header.validators_hash)) {
    return fail(light::Errc::malformed_response, "the validators do not hash to validators_hash");
  }
  keep(header.validators_hash, *fetched);
  return fetched;
}

Result<chain::LightBlock> HttpProvider::light_block(std::int64_t height, std::stop_token stop) {
  const auto reply = client_.channel().call({Route::commit, height_parameters(height)}, stop);
  if (!reply) return fail(to_light_error(reply.error()));
  auto header = signed_header(*reply);
  if (!header) return fail(std::move(header.error()));
  if (height != 0 && header->header.height != height) {
    return fail(light::Errc::malformed_response, "a commit of another height");
  }
  auto set = validators_for(header->header, stop);
  if (!set) return fail(std::move(set.error()));
  return chain::LightBlock{std::move(*header), std::move(*set)};
}

Result<std::vector<chain::LightBlock>> HttpProvider::light_blocks(std::int64_t from, std::int64_t to,
                                                                  std::stop_token stop) {
  if (from <= 0 || to < from) return fail(light::Errc::bad_options, "the range of heights");
  const auto calls = commit_calls(from, std::min(to, from + max_run - 1));
  const auto replies = client_.channel().call_all(calls, stop);
  if (!replies) return fail(to_light_error(replies.error()));
  auto headers = leading(*replies, from);
  if (!headers) return fail(std::move(headers.error()));
  std::vector<chain::LightBlock> blocks;
  blocks.reserve(headers->size());
  for (auto& header : *headers) {
    auto set = validators_for(header.header, stop);
    if (!set && blocks.empty()) return fail(std::move(set.error()));
    if (!set) break;
    blocks.push_back({std::move(header), std::move(*set)});
  }
  return blocks;
}

Result<light::NodeIdentity> HttpProvider::identity(std::stop_token stop) {
  const auto status = client_.status(stop);
  if (!status) return fail(to_light_error(status.error()));
  light::NodeIdentity out{
      resolve_endpoints(name(), resolver_patience), status->node_info.id, status->node_info.moniker, {}};
  if (status->validator) out.validator_key = status->validator->public_key.bytes;
  return out;
}

Status HttpProvider::report_evidence(const chain::Evidence& evidence, std::stop_token stop) {
  const auto hash = client_.broadcast_evidence(evidence, stop);
  if (!hash) return fail(to_light_error(hash.error()));
  return {};
}

}  // namespace wastewatch::rpc
