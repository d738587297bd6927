// ABCI: frames out of any stream of bytes, the same however it is cut, and an answer to every request.
#include "fuzz/support/target.h"
#include "node/abci_dispatch.h"
#include "node/framing.h"
#include "node/proto/abci.pb.h"

namespace wastewatch::fuzz {
namespace {

using namespace node;
namespace abci = chain::abci;

constexpr std::size_t max_message = 1U << 16;

// Accepts everything and keeps nothing.
class Agreeable final : public abci::Application {
 public:
  Result<abci::Info> info() override { return abci::Info{}; }
  Result<abci::InitChainResult> init_chain(const abci::InitChain& request) override {
    return abci::InitChainResult{request.validators, request.app_state};
  }
  Result<abci::CheckTxResult> check_tx(BytesView, bool) override { return abci::CheckTxResult{}; }
  Result<std::vector<Bytes>> prepare_proposal(const abci::PrepareProposal& request) override {
    return request.txs;
  }
  Result<bool> process_proposal(const abci::ProcessProposal&) override { return true; }
  Result<abci::FinalizeBlockResult> finalize_block(const abci::FinalizeBlock& request) override {
    return abci::FinalizeBlockResult{std::vector<chain::ExecTxResult>(request.txs.size()), {}, request.hash};
  }
  Result<std::int64_t> commit() override { return 0; }
  Result<abci::QueryResult> query(const abci::Query& request) override {
    return abci::QueryResult{0, {}, request.data, {}, {}, request.height};
  }
};

struct Read {
  std::vector<Bytes> messages;
  bool refused = false;
  bool operator==(const Read&) const = default;
};

// Reads the stream in pieces of `step` bytes.
Read read_all(BytesView stream, std::size_t step) {
  Read out;
  FrameReader reader(max_message);
  while (!stream.empty() && !out.refused) {
    append(reader.buffer(), stream.first(std::min(step, stream.size())));
    stream = stream.subspan(std::min(step, stream.size()));
    for (;;) {
      const auto message = reader.next();
      out.refused = !message;
      if (!message || !*message) break;
      out.messages.push_back(to_bytes(**message));
    }
    reader.compact();
  }
  return out;
}

Bytes framed(const std::vector<pb::Request>& requests) {
  Bytes out;
  for (const auto& request : requests) append_frame(out, as_bytes(request.SerializeAsString()));
  return out;
}

std::vector<pb::Request> one_of_each() {
  std::vector<pb::Request> out;
  const auto* fields = pb::Request::descriptor()->oneof_decl(0);
  for (int i = 0; i < fields->field_count(); ++i) {
    out.emplace_back().GetReflection()->MutableMessage(&out.back(), fields->field(i));
  }
  return out;
}

pb::Request finalize() {
  pb::Request out;
  auto& block = *out.mutable_finalize_block();
  block.add_txs("tx");
  block.set_height(3);
  block.set_hash(std::string(32, 'h'));
  block.mutable_time()->set_seconds(1'750'000'000);
  auto& fault = *block.add_misbehavior();
  fault.mutable_validator()->set_address(std::string(20, 'v'));
  return out;
}

pb::Request genesis() {
  pb::Request out;
  auto& chain = *out.mutable_init_chain();
  chain.set_chain_id("fuzz");
  chain.set_app_state_bytes("{}");
  auto& validator = *chain.add_validators();
  validator.mutable_pub_key()->set_secp256k1(std::string(33, '\2'));
  validator.set_power(10);
  return out;
}

}  // namespace

void run(BytesView input) {
  const Read whole = read_all(input, std::max<std::size_t>(input.size(), 1));
  require(read_all(input, 1) == whole && read_all(input, 7) == whole,
          "frames do not depend on how they arrive");
  Agreeable application;
  AbciDispatcher dispatcher(application);
  for (const auto& message : whole.messages) {
    const auto answer = dispatcher.answer(message);
    pb::Response response;
    require(response.ParseFromArray(answer.response.data(), static_cast<int>(answer.response.size())),
            "an answer is a Response");
    require(response.value_case() != pb::Response::VALUE_NOT_SET && !answer.fatal,
            "every request is answered");
  }
}

std::vector<Bytes> seeds() {
  std::vector<Bytes> out{framed(one_of_each()), framed({finalize(), genesis()})};
  for (const auto& request : one_of_each()) out.push_back(framed({request}));
  return out;
}

}  // namespace wastewatch::fuzz
