#include <algorithm>

#include "chain/json_encode.h"
#include "node/rpc_handlers.h"

namespace wastewatch::node::routes {
namespace {

using nlohmann::json;

constexpr std::int64_t lowest_height = 1;
constexpr std::int64_t max_metas = 20;
constexpr std::int64_t default_per_page = 30;
constexpr std::int64_t max_per_page = 100;

json block_json(const RpcContext& context, std::int64_t height) {
  const auto& store = context.chain.store();
  return chain::json_of(chain::BlockReply{must(store.meta(height)).block_id, must(store.block(height))});
}

}  // namespace

std::int64_t height_argument(const RouteArguments& arguments, std::int64_t latest) {
  const std::int64_t height = arguments.integer_or("height", latest);
  if (!arguments.integer("height")) return height;
  if (height <= 0) refuse("height must be greater than 0, but got " + std::to_string(height));
  if (height > latest) {
    refuse("height " + std::to_string(height) +
           " must be less than or equal to the current blockchain height " + std::to_string(latest));
  }
  return height;
}

Page page_argument(const RouteArguments& arguments, std::size_t total) {
  std::int64_t per_page = arguments.integer_or("per_page", default_per_page);
  if (per_page < 1) per_page = default_per_page;
  per_page = std::min(per_page, max_per_page);
  const auto all = static_cast<std::int64_t>(total);
  const std::int64_t pages = std::max<std::int64_t>(1, (all + per_page - 1) / per_page);
  const std::int64_t page = arguments.integer_or("page", 1);
  if (page <= 0 || page > pages) {
    refuse("page should be within [1, " + std::to_string(pages) + "] range, given " + std::to_string(page));
  }
  const std::int64_t skip = (page - 1) * per_page;
  return {static_cast<std::size_t>(skip), static_cast<std::size_t>(std::min(per_page, all - skip))};
}

json block(const RpcContext& context, const RouteArguments& arguments) {
  return block_json(context, height_argument(arguments, context.chain.height()));
}

json block_by_hash(const RpcContext& context, const RouteArguments& arguments) {
  const auto height = must(context.chain.store().find_block(arguments.bytes("hash")));
  if (height && *height <= context.chain.height()) return block_json(context, *height);
  return chain::json_of(chain::BlockReply{});
}

json block_results(const RpcContext& context, const RouteArguments& arguments) {
  const std::int64_t height = height_argument(arguments, context.chain.height());
  auto result = must(context.chain.store().result(height));
  return chain::json_of(chain::BlockResultsReply{
      height, std::move(result.tx_results), std::move(result.validator_updates), std::move(result.app_hash)});
}

json blockchain(const RpcContext& context, const RouteArguments& arguments) {
  std::int64_t min = arguments.integer_or("minHeight", 0);
  std::int64_t max = arguments.integer_or("maxHeight", 0);
  if (min < 0 || max < 0) refuse("heights must be non-negative");
  const std::int64_t tip = context.chain.height();
  max = max == 0 ? tip : std::min(max, tip);
  min = std::max({min, lowest_height, max - max_metas + 1});
  if (min > max) {
    refuse("min height " + std::to_string(min) + " can't be greater than max height " + std::to_string(max));
  }
  chain::BlockchainReply reply{.last_height = tip, .block_metas = {}};
  for (std::int64_t height = max; height >= min; --height) {
    reply.block_metas.push_back(must(context.chain.store().meta(height)));
  }
  return chain::json_of(reply);
}

json commit(const RpcContext& context, const RouteArguments& arguments) {
  const std::int64_t tip = context.chain.height();
  const std::int64_t height = height_argument(arguments, tip);
  const auto& store = context.chain.store();
  return chain::json_of(
      chain::CommitReply{{must(store.meta(height)).header, must(store.commit(height))}, height < tip});
}

json header(const RpcContext& context, const RouteArguments& arguments) {
  const auto meta = must(context.chain.store().meta(height_argument(arguments, context.chain.height())));
  return {{"header", chain::json_of(meta.header)}};
}

json header_by_hash(const RpcContext& context, const RouteArguments& arguments) {
  const auto height = must(context.chain.store().find_block(arguments.hex_bytes("hash")));
  if (!height || *height > context.chain.height()) return {{"header", nullptr}};
  return {{"header", chain::json_of(must(context.chain.store().meta(*height)).header)}};
}

json validators(const RpcContext& context, const RouteArguments& arguments) {
  const std::int64_t height = height_argument(arguments, context.chain.height() + 1);
  auto all = must(context.chain.store().validators(height)).validators;
  const Page page = page_argument(arguments, all.size());
  const auto from = all.begin() + static_cast<std::ptrdiff_t>(page.skip);
  chain::ValidatorsReply reply{.block_height = height,
                               .validators = {from, from + static_cast<std::ptrdiff_t>(page.count)},
                               .count = static_cast<std::int64_t>(page.count),
                               .total = static_cast<std::int64_t>(all.size())};
  return chain::json_of(reply);
}

json consensus_params(const RpcContext& context, const RouteArguments& arguments) {
  const std::int64_t height = height_argument(arguments, context.chain.height() + 1);
  return chain::json_of(chain::ConsensusParamsReply{height, context.chain.genesis().consensus_params});
}

}  // namespace wastewatch::node::routes
