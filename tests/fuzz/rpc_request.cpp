// JSON-RPC requests and answers, the arguments of routes, and event queries.
#include "chain/json.h"
#include "fuzz/support/target.h"
#include "node/event_query.h"
#include "node/rpc_call.h"

namespace wastewatch::fuzz {
namespace {

using namespace node;

constexpr chain::JsonLimits limits{.max_bytes = 1U << 16, .max_depth = 32};
constexpr std::array<std::string_view, 3> names{"height", "hash", "prove"};

template <class Read>
void try_argument(Read read) {
  try {
    static_cast<void>(read());
  } catch (const RouteRefusal&) {
    // the one way an argument is refused
  }
}

void read_arguments(const chain::RpcRequest& request, CallForm form) {
  const RouteArguments arguments(request, names, form);
  for (const auto name : names) {
    try_argument([&] { return arguments.integer(name); });
    try_argument([&] { return arguments.boolean(name); });
    try_argument([&] { return arguments.text(name); });
    try_argument([&] { return arguments.bytes(name); });
    try_argument([&] { return arguments.hex_bytes(name); });
  }
}

void check_query(std::string_view text) {
  const auto query = parse_event_query(text);
  if (!query) return;
  require(!query->conditions.empty() && text.size() <= max_query_bytes, "a query has conditions");
  const auto range = query->range_of("tx.height", 1, 1'000);
  require(range.from >= 1 && range.to <= 1'000, "a range only narrows");
}

}  // namespace

void run(BytesView input) {
  const std::string_view text = as_text(input);
  check_query(text);
  if (const auto requests = chain::parse_rpc_requests(text, limits)) {
    for (const auto& request : *requests) {
      read_arguments(request, CallForm::json);
      read_arguments(request, CallForm::uri);
      for (const auto& parameter : request.parameters) check_query(parameter.text);
    }
  }
  if (const auto replies = chain::parse_rpc_replies(text, limits)) {
    for (const auto& reply : *replies)
      static_cast<void>(reply.error ? reply.error->text() : reply.result.text());
  }
}

std::vector<Bytes> seeds() {
  std::vector<Bytes> out;
  for (
      const char* text :
      {R"({"jsonrpc":"2.0","id":1,"method":"block","params":{"height":"5","hash":"0xAB","prove":true}})",
       R"([{"jsonrpc":"2.0","id":"a","method":"tx","params":["QUI=","\"text\"",false]},{"jsonrpc":"2.0","method":"x"}])",
       R"({"jsonrpc":"2.0","id":1,"result":{"height":"5"}})",
       R"({"jsonrpc":"2.0","id":-1,"error":{"code":-32603,"message":"Internal error","data":"why"}})",
       "tm.event='Tx' AND tx.height>=5 AND tx.height<9", "tx.height>9223372036854775807",
       "tx.height<-9223372036854775808", "tx.hash='AB12'"}) {
    out.push_back(to_bytes(std::string_view(text)));
  }
  return out;
}

}  // namespace wastewatch::fuzz
