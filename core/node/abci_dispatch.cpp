#include "node/abci_dispatch.h"

#include <array>

#include "node/abci_codec.h"

namespace wastewatch::node {
namespace {

namespace abci = chain::abci;

constexpr int status_accept = 1;
constexpr int status_reject = 2;

std::string text_of(const Bytes& bytes) { return std::string(as_text(bytes)); }

Status echo(abci::Application&, const pb::Request& in, pb::Response& out) {
  out.mutable_echo()->set_message(in.echo().message());
  return {};
}

Status flush(abci::Application&, const pb::Request&, pb::Response& out) {
  out.mutable_flush();
  return {};
}

Status info(abci::Application& app, const pb::Request&, pb::Response& out) {
  return app.info().transform([&](const abci::Info& result) { to_pb(result, *out.mutable_info()); });
}

Status init_chain(abci::Application& app, const pb::Request& in, pb::Response& out) {
  const auto request = from_pb(in.init_chain());
  if (!request) return std::unexpected(request.error());
  return app.init_chain(*request).transform(
      [&](const abci::InitChainResult& result) { to_pb(result, *out.mutable_init_chain()); });
}

Status query(abci::Application& app, const pb::Request& in, pb::Response& out) {
  return app.query(from_pb(in.query())).transform([&](const abci::QueryResult& result) {
    to_pb(result, *out.mutable_query());
  });
}

Status check_tx(abci::Application& app, const pb::Request& in, pb::Response& out) {
  return app.check_tx(as_bytes(in.check_tx().tx()), in.check_tx().type() == 1)
      .transform([&](const abci::CheckTxResult& result) { to_pb(result, *out.mutable_check_tx()); });
}

Status commit(abci::Application& app, const pb::Request&, pb::Response& out) {
  return app.commit().transform(
      [&](std::int64_t retain_height) { out.mutable_commit()->set_retain_height(retain_height); });
}

Status list_snapshots(abci::Application& app, const pb::Request&, pb::Response& out) {
  return app.list_snapshots().transform([&](const std::vector<abci::Snapshot>& snapshots) {
    auto& list = *out.mutable_list_snapshots();
    for (const auto& snapshot : snapshots) to_pb(snapshot, *list.add_snapshots());
  });
}

Status offer_snapshot(abci::Application& app, const pb::Request& in, pb::Response& out) {
  const auto& offer = in.offer_snapshot();
  return app.offer_snapshot(from_pb(offer.snapshot()), as_bytes(offer.app_hash()))
      .transform([&](abci::OfferSnapshotResult result) {
        out.mutable_offer_snapshot()->set_result(static_cast<int>(result));
      });
}

Status load_chunk(abci::Application& app, const pb::Request& in, pb::Response& out) {
  const auto& load = in.load_snapshot_chunk();
  return app.load_snapshot_chunk(load.height(), load.format(), load.chunk())
      .transform([&](const Bytes& chunk) { out.mutable_load_snapshot_chunk()->set_chunk(text_of(chunk)); });
}

Status apply_chunk(abci::Application& app, const pb::Request& in, pb::Response& out) {
  const auto& apply = in.apply_snapshot_chunk();
  return app.apply_snapshot_chunk(apply.index(), as_bytes(apply.chunk()), apply.sender())
      .transform([&](const abci::ApplyChunkOutcome& outcome) {
        to_pb(outcome, *out.mutable_apply_snapshot_chunk());
      });
}

Status prepare_proposal(abci::Application& app, const pb::Request& in, pb::Response& out) {
  return app.prepare_proposal(from_pb(in.prepare_proposal())).transform([&](const std::vector<Bytes>& txs) {
    auto& list = *out.mutable_prepare_proposal();
    for (const auto& tx : txs) list.add_txs(text_of(tx));
  });
}

Status process_proposal(abci::Application& app, const pb::Request& in, pb::Response& out) {
  return app.process_proposal(from_pb(in.process_proposal())).transform([&](bool accept) {
    out.mutable_process_proposal()->set_status(accept ? status_accept : status_reject);
  });
}

Status extend_vote(abci::Application&, const pb::Request&, pb::Response& out) {
  out.mutable_extend_vote();
  return {};
}

Status verify_vote_extension(abci::Application&, const pb::Request& in, pb::Response& out) {
  const bool empty = in.verify_vote_extension().vote_extension().empty();
  out.mutable_verify_vote_extension()->set_status(empty ? status_accept : status_reject);
  return {};
}

Status finalize_block(abci::Application& app, const pb::Request& in, pb::Response& out) {
  const auto request = from_pb(in.finalize_block());
  if (!request) return std::unexpected(request.error());
  return app.finalize_block(*request).transform(
      [&](const abci::FinalizeBlockResult& result) { to_pb(result, *out.mutable_finalize_block()); });
}

struct Row {
  pb::Request::ValueCase request;
  bool exclusive;  // one at a time with the other consensus calls
  Status (*handle)(abci::Application&, const pb::Request&, pb::Response&);
};

constexpr std::array rows{
    Row{pb::Request::kEcho, false, echo},
    Row{pb::Request::kFlush, false, flush},
    Row{pb::Request::kInfo, true, info},
    Row{pb::Request::kInitChain, true, init_chain},
    Row{pb::Request::kQuery, false, query},
    Row{pb::Request::kCheckTx, false, check_tx},
    Row{pb::Request::kCommit, true, commit},
    Row{pb::Request::kListSnapshots, false, list_snapshots},
    Row{pb::Request::kOfferSnapshot, true, offer_snapshot},
    Row{pb::Request::kLoadSnapshotChunk, false, load_chunk},
    Row{pb::Request::kApplySnapshotChunk, true, apply_chunk},
    Row{pb::Request::kPrepareProposal, true, prepare_proposal},
    Row{pb::Request::kProcessProposal, true, process_proposal},
    Row{pb::Request::kExtendVote, false, extend_vote},
    Row{pb::Request::kVerifyVoteExtension, false, verify_vote_extension},
    Row{pb::Request::kFinalizeBlock, true, finalize_block},
};

const Row* row_of(pb::Request::ValueCase request) {
  for (const auto& row : rows) {
    if (row.request == request) return &row;
  }
  return nullptr;
}

AbciAnswer serialized(const pb::Response& response) {
  return {.response = to_bytes(response.SerializeAsString()),
          .flush = response.has_flush() || response.has_exception(),
          .refused = false,
          .fatal = {}};
}

AbciAnswer exception(std::string text) {
  pb::Response response;
  response.mutable_exception()->set_error(std::move(text));
  return serialized(response);
}

}  // namespace

AbciAnswer AbciDispatcher::answer(BytesView bytes) {
  pb::Request request;
  const bool parsed = bytes.size() <= static_cast<std::size_t>(INT32_MAX) &&
                      request.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()));
  if (!parsed) return exception("malformed request");
  const Row* row = row_of(request.value_case());
  if (row == nullptr) return exception("unknown request");
  pb::Response response;
  std::unique_lock lock(consensus_, std::defer_lock);
  if (row->exclusive) lock.lock();
  const Status done = row->handle(application_, request, response);
  if (done) return serialized(response);
  AbciAnswer out = exception(done.error().text());
  if (done.error().is(Errc::malformed_message)) return out;
  out.refused = !application_.is_damage(done.error());
  if (!out.refused) out.fatal = done.error();
  return out;
}

}  // namespace wastewatch::node
