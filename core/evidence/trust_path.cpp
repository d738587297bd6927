#include "evidence/trust_path.h"

#include <algorithm>
#include <ranges>

#include "chain/abci.h"
#include "chain/hashes.h"
#include "ledger/abci/header_tree.h"
#include "light/route.h"
#include "light/verifier.h"
#include "merkle/proof.h"

namespace wastewatch::evidence {
namespace {

using chain::LightBlock;

// The frontier of the state below `above` has the header's hash in its place.
Status check_place(const chain::Header& above, const PlacedHeader& placed) {
  const auto root = Hash::from(above.app_hash);
  const auto& header = placed.header;
  if (!root) return fail(Errc::broken_path, "app_hash is no root");
  if (header.height < 1 || header.height >= above.height || !(header.time < above.time))
    return fail(Errc::broken_path, "a placed header that is not below");
  chain::abci::QueryResult answer;
  answer.value = placed.frontier;
  answer.proof_ops = {{std::string(merkle::iavl_proof_type), {}, placed.state_proof},
                      {std::string(ledger::header_proof_type), {}, ledger::encode(placed.path)}};
  return ledger::verify_old_header(*root, header.height, chain::header_hash(header), answer);
}

Result<LightBlock> anchor_block(light::Provider& blocks, const TrustRequest& request,
                                const std::stop_token& stop) {
  auto block = blocks.light_block(request.anchor.height, stop);
  if (!block) return block;
  if (chain::header_hash(block->signed_header.header) != request.anchor.hash) {
    return fail(light::Errc::wrong_trust_anchor, "height " + std::to_string(request.anchor.height));
  }
  const auto verdict = light::verify_anchor(*block, request.options, request.at);
  if (!verdict.success()) return fail(verdict.error());
  return block;
}

// Appends light blocks from `trusted` up to `height`.
Status climb(light::Provider& blocks, const TrustRequest& request, std::int64_t height,
             std::vector<TrustLink>& links, const std::stop_token& stop) {
  auto target = blocks.light_block(height, stop);
  if (!target) return fail(target.error());
  const FixedClock clock(request.at);
  light::Workspace workspace;
  const light::RouteContext context{blocks, request.options, clock, workspace, stop};
  const auto& trusted = std::get<LightBlock>(links.back());
  auto route = light::bisect(context, trusted, std::move(*target));
  if (!route) return fail(route.error());
  for (auto& block : route->blocks) links.emplace_back(std::move(block));
  return {};
}

// Appends headers from the one below the last link down to `low`.
Status descend(light::Provider& blocks, std::int64_t low, std::vector<TrustLink>& links,
               const std::stop_token& stop) {
  const std::int64_t high = header_of(links.back()).height - 1;
  if (high - low >= static_cast<std::int64_t>(max_links))
    return fail(Errc::too_large, "too far below the anchor");
  std::vector<chain::Header> headers;
  for (std::int64_t at = low; at <= high;) {
    auto some = blocks.light_blocks(at, high, stop);
    if (!some) return fail(some.error());
    if (some->empty()) return fail(light::Errc::malformed_response, "no headers");
    for (auto& block : *some) headers.push_back(std::move(block.signed_header.header));
    at = low + std::ssize(headers);
  }
  for (auto& header : std::views::reverse(headers)) {
    const auto verdict = light::verify_header_backwards(header_of(links.back()), header);
    if (!verdict.success()) return fail(verdict.error());
    links.emplace_back(std::move(header));
  }
  return {};
}

// Where the way down along the hashes would be long, one step to the highest header that is needed there.
// What cannot be placed is walked to.
void place_below(const TrustRequest& request, std::vector<TrustLink>& links, const std::stop_token& stop) {
  constexpr std::int64_t long_way = 100;
  const chain::Header& above = header_of(links.back());
  std::int64_t highest = 0;
  for (const std::int64_t height : request.heights) {
    if (height < above.height) highest = std::max(highest, height);
  }
  if (!request.place || highest == 0 || above.height - highest < long_way) return;
  auto placed = request.place(highest, above.height - 1, stop);
  if (placed && placed->header.height == highest && check_below(above, *placed)) {
    links.emplace_back(std::move(*placed));
  }
}

bool reached(const std::vector<TrustLink>& links, std::int64_t height) {
  return std::ranges::any_of(links, [&](const auto& link) { return header_of(link).height == height; });
}

class TrustChecker {
 public:
  TrustChecker(std::span<const TrustLink> links, std::string_view chain_id, const TrustRules& rules)
      : links_(links), chain_id_(chain_id), rules_(rules) {}

  TrustVerdict run() {
    if (links_.empty()) return refused(Error::make(Errc::broken_path, "no headers"));
    if (auto valid = light::validate(rules_.options); !valid) return refused(valid.error());
    for (std::size_t i = 0; i < links_.size() && !out_.error; ++i) {
      out_.hops.push_back(i == 0 ? first() : next(i));
      out_.error = out_.hops.back().error;
    }
    return std::move(out_);
  }

 private:
  TrustVerdict refused(Error error) const { return {{}, std::move(error)}; }

  TrustHop hop_to(const TrustLink& link, light::Mode mode, std::int64_t from) const {
    const auto& header = header_of(link);
    TrustHop hop{mode, from, header.height, chain::header_hash(header), {}, {}, {}};
    if (header.chain_id != chain_id_) hop.error = Error::make(Errc::wrong_chain, header.chain_id);
    return hop;
  }

  static void judge(TrustHop& hop, const light::Verdict& verdict) {
    hop.overlap = verdict.overlap;
    hop.quorum = verdict.quorum;
    if (!verdict.success()) hop.error = verdict.error();
  }

  TrustHop first() const {
    const auto& link = links_.front();
    const auto& anchor = rules_.anchor;
    TrustHop hop = hop_to(link, light::Mode::anchor, header_of(link).height);
    const auto* block = std::get_if<LightBlock>(&link);
    if (hop.error) return hop;
    if (block == nullptr) {
      hop.error = Error::make(Errc::broken_path, "the anchor is not a light block");
    } else if (hop.to != anchor.height || hop.hash != anchor.hash) {
      hop.error = Error::make(light::Errc::wrong_trust_anchor, "height " + std::to_string(hop.to));
    } else {
      judge(hop, rules_.anchor_is_given ? light::verify_given(*block)
                                        : light::verify_anchor(*block, rules_.options, rules_.at));
    }
    return hop;
  }

  TrustHop down(const chain::Header& above, const TrustLink& link) const {
    const bool placed = std::holds_alternative<PlacedHeader>(link);
    TrustHop hop = hop_to(link, placed ? light::Mode::placed : light::Mode::header, above.height);
    if (hop.error) return hop;
    if (auto follows = check_below(above, link); !follows) hop.error = std::move(follows.error());
    return hop;
  }

  TrustHop next(std::size_t i) {
    const auto& before = links_[i - 1];
    const auto& link = links_[i];
    const std::int64_t from = header_of(before).height;
    const auto* block = std::get_if<LightBlock>(&link);
    const auto* below = std::get_if<LightBlock>(&before);
    if (block == nullptr) return down(header_of(before), link);
    const bool adjacent = block->height() > from && block->height() - from == 1;
    TrustHop hop = hop_to(link, adjacent ? light::Mode::adjacent : light::Mode::skipping, from);
    if (hop.error) return hop;
    if (below == nullptr) {
      hop.error = Error::make(Errc::broken_path, "a light block after a header alone");
    } else {
      judge(hop, light::verify(*below, *block, rules_.options, rules_.at, &workspace_));
    }
    return hop;
  }

  std::span<const TrustLink> links_;
  std::string_view chain_id_;
  const TrustRules& rules_;
  light::Workspace workspace_;
  TrustVerdict out_;
};

}  // namespace

Status check_below(const chain::Header& above, const TrustLink& link) {
  if (const auto* placed = std::get_if<PlacedHeader>(&link)) return check_place(above, *placed);
  const auto* header = std::get_if<chain::Header>(&link);
  if (header == nullptr) return fail(Errc::broken_path, "a light block below a header");
  const auto verdict = light::verify_header_backwards(above, *header);
  return verdict.success() ? Status{} : fail(verdict.error());
}

Result<TrustPath> make_trust_path(light::Provider& blocks, const TrustRequest& request,
                                  const std::stop_token& stop) {
  if (request.heights.empty()) return fail(Errc::not_provable, "no header asked for");
  TrustPath path{request.anchor, request.options, request.at, {}};
  auto start = anchor_block(blocks, request, stop);
  if (!start) return fail(start.error());
  path.links.emplace_back(std::move(*start));
  const auto [low, high] = std::ranges::minmax(request.heights);
  if (high > request.anchor.height) {
    if (auto up = climb(blocks, request, high, path.links, stop); !up) return fail(up.error());
  }
  if (!std::ranges::all_of(request.heights, [&](auto height) { return reached(path.links, height); })) {
    place_below(request, path.links, stop);
    if (auto down = descend(blocks, low, path.links, stop); !down) return fail(down.error());
  }
  return path;
}

TrustVerdict check_trust(std::span<const TrustLink> links, std::string_view chain_id,
                         const TrustRules& rules) {
  return TrustChecker(links, chain_id, rules).run();
}

}  // namespace wastewatch::evidence
