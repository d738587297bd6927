#include "ledger/abci/application.h"

#include <algorithm>
#include <array>
#include <utility>

#include "ledger/abci/query.h"
#include "ledger/abci/snapshot_query.h"
#include "ledger/envelope/envelope.h"
#include "ledger/keys.h"
#include "ledger/rules.h"
#include "ledger/state/chain_info.h"

namespace wastewatch::ledger {

namespace abci = chain::abci;

// What the mempool sees between two commits: the committed state and the sequences of what was let in since.
class CheckView {
 public:
  explicit CheckView(const merkle::Tree& tree)
      : state_(tree),
        directory_(state_),
        judge_(directory_, state_, tree.version() + 1, EnvelopeJudge::Scope::mempool) {}

  Code check(const PreparedTx& tx) {
    const Code code = judge_.judge(tx);
    if (code != Code::ok) return code;
    if (tx.field_code != Code::ok) return tx.field_code;
    if (tx.work > directory_.policy().key_block_work()) return Code::quota_exceeded;
    judge_.admit(tx);
    return Code::ok;
  }
  const std::optional<Error>& failure() const { return state_.failure(); }

 private:
  State state_;
  Directory directory_;
  EnvelopeJudge judge_;
};

namespace {

constexpr std::array calls_out_of_order = {Errc::bad_genesis, Errc::wrong_height, Errc::not_initialised,
                                           Errc::already_committed, Errc::unknown_version};

abci::CheckTxResult check_result(Code code, std::int64_t work) {
  abci::CheckTxResult result;
  result.code = number(code);
  if (code != Code::ok) result.log = code_sentence(code);
  result.gas_wanted = work;
  return result;
}

}  // namespace

LedgerApplication::LedgerApplication(ApplicationOptions options, std::unique_ptr<Database> database)
    : options_(std::move(options)),
      database_(std::move(database)),
      maker_(database_->snapshots(), options_.snapshots),
      receiver_(*database_) {}

LedgerApplication::~LedgerApplication() = default;

Result<std::unique_ptr<LedgerApplication>> LedgerApplication::open(const ApplicationOptions& options) {
  auto database = Database::open(options.folder, options.cache_bytes, options.sync);
  if (!database) return fail(database.error());
  std::unique_ptr<LedgerApplication> out(new LedgerApplication(options, *std::move(database)));
  if (auto status = out->load(); !status) return fail(status.error());
  return out;
}

Status LedgerApplication::load() {
  auto newest = database_->newest();
  if (!newest) return fail(newest.error());
  if (!*newest) return {};
  if (auto status = check_rules(**newest); !status) return status;
  committed_ = true;
  show(**newest);
  return {};
}

void LedgerApplication::show(const merkle::Tree& tree) {
  {
    const std::lock_guard lock(tree_mutex_);
    const auto rules = read_rules(tree);
    tree_ = tree;
    rules_ = rules ? *rules : &newest_rules();  // a block of unknown rules is refused when it is executed
  }
  const std::lock_guard lock(check_mutex_);
  check_view_ = std::make_unique<CheckView>(tree);
}

std::optional<merkle::Tree> LedgerApplication::tree() const {
  const std::lock_guard lock(tree_mutex_);
  return tree_;
}

const Rules& LedgerApplication::rules() const {
  const std::lock_guard lock(tree_mutex_);
  return *rules_;
}

Result<abci::Info> LedgerApplication::info() {
  abci::Info out;
  out.data = "wastewatch";
  out.version = std::to_string(format_version);
  out.app_version = app_version;
  const auto shown = tree();
  if (!committed_ || !shown) return out;
  out.last_block_height = shown->version();
  out.last_block_app_hash = to_bytes(shown->root_hash());
  return out;
}

Result<abci::InitChainResult> LedgerApplication::init_chain(const abci::InitChain& request) {
  if (committed_) return fail(Errc::already_committed);
  auto start = database_->store().load(0);
  if (!start) return fail(start.error());
  merkle::WorkingTree work(*start);
  if (auto status = ledger::init_chain(work, request); !status) return fail(status.error());
  auto made = work.commit(std::max<std::int64_t>(request.initial_height, 1) - 1);
  if (!made) return fail(made.error());
  genesis_ = *made;
  pending_.reset();
  show(*made);
  abci::InitChainResult result;
  result.app_hash = to_bytes(made->root_hash());
  return result;
}

Result<abci::CheckTxResult> LedgerApplication::check_tx(BytesView bytes, bool recheck) {
  const auto before = tree();
  if (!before) return check_result(Code::wrong_chain, 0);
  PreparedTx tx = decode_tx(bytes, rules());
  if (recheck) {
    tx.signature_ok = true;
  } else {
    const TreeKeys keys(*before);
    verify_signatures(tx, &keys);
  }
  const std::lock_guard lock(check_mutex_);
  const Code code = check_view_->check(tx);
  if (check_view_->failure()) return fail(*check_view_->failure());
  return check_result(code, tx.work);
}

std::vector<PreparedTx> LedgerApplication::prepare(const merkle::Tree& before,
                                                   const std::vector<Bytes>& txs) const {
  const TreeKeys keys(before);
  return prepare_txs(txs, rules(), &keys, options_.threads);
}

std::vector<PreparedTx> LedgerApplication::take_prepared(const merkle::Tree& before,
                                                         const std::vector<Bytes>& txs) {
  if (proposal_txs_ == txs && proposal_prepared_.size() == txs.size()) {
    proposal_txs_.clear();
    return std::exchange(proposal_prepared_, {});
  }
  return prepare(before, txs);
}

Result<std::vector<Bytes>> LedgerApplication::prepare_proposal(const abci::PrepareProposal& request) {
  const auto before = tree();
  if (!before) return fail(Errc::not_initialised);
  return choose_txs(*before, request.height, request.txs, prepare(*before, request.txs),
                    request.max_tx_bytes);
}

Result<bool> LedgerApplication::process_proposal(const abci::ProcessProposal& request) {
  const auto before = tree();
  if (!before) return fail(Errc::not_initialised);
  proposal_prepared_ = prepare(*before, request.txs);
  proposal_txs_ = request.txs;
  return accept_proposal(*before, request.height, proposal_prepared_);
}

Result<abci::FinalizeBlockResult> LedgerApplication::finalize_block(const abci::FinalizeBlock& request) {
  const auto before = tree();
  if (!before) return fail(Errc::not_initialised);
  merkle::WorkingTree work(*before);
  const BlockInput input{request.height, request.time.ms(), request.hash, request.misbehavior};
  auto outcome = execute_block(work, input, take_prepared(*before, request.txs));
  if (!outcome) return fail(outcome.error());
  auto made = work.commit(request.height);
  if (!made) return fail(made.error());
  auto frontier = read_frontier(*before);
  if (!frontier) return fail(frontier.error());
  pending_header_ = {std::move(*frontier), request.hash};
  pending_ = *made;
  abci::FinalizeBlockResult result;
  result.tx_results = std::move(outcome->results);
  result.validator_updates = std::move(outcome->validator_updates);
  result.app_hash = to_bytes(made->root_hash());
  return result;
}

Result<std::int64_t> LedgerApplication::commit() {
  if (!pending_) return fail(Errc::wrong_height, "nothing was finalised");
  std::vector<merkle::Tree> trees;
  if (!committed_ && genesis_) trees.push_back(*genesis_);
  trees.push_back(*pending_);
  if (auto status = database_->write(trees, pending_header_); !status) return fail(status.error());
  committed_ = true;
  genesis_.reset();
  show(*std::exchange(pending_, std::nullopt));
  maker_.consider(trees.back());
  if (auto status = prune(trees.back().version()); !status) return fail(status.error());
  return 0;
}

Status LedgerApplication::prune(std::int64_t newest) {
  if (options_.keep_versions <= 0) return {};
  const std::int64_t keep_from = std::min(newest - options_.keep_versions, maker_.holds().value_or(newest));
  return keep_from > 0 ? database_->prune(keep_from) : Status{};
}

bool LedgerApplication::is_damage(const Error& error) const {
  const auto is_call = [&](Errc code) { return error.is(code); };
  return !std::ranges::any_of(calls_out_of_order, is_call);
}

Result<std::int64_t> LedgerApplication::height_to_answer(std::int64_t asked) const {
  const auto newest = tree();
  const std::int64_t height = newest ? newest->version() : 0;
  if (asked != 0) return asked;
  const auto before = database_->store().contains(height - 1);
  if (!before) return fail(before.error());
  return *before ? height - 1 : height;
}

Result<abci::QueryResult> LedgerApplication::answer(const merkle::Tree& tree,
                                                    const abci::Query& request) const {
  if (request.path == header_path) return answer_header_query(database_->headers(), tree, request);
  return answer_query(tree, request);
}

Result<abci::QueryResult> LedgerApplication::query(const abci::Query& request) {
  const auto newest = tree();
  if (!newest) return query_failure(Code::query_height_unavailable, 0);
  if (is_snapshot_path(request.path)) return answer_snapshot_query(database_->snapshots(), request);
  const auto height = height_to_answer(request.height);
  if (!height) return fail(height.error());
  if (*height == newest->version()) return answer(*newest, request);
  const auto known = database_->store().contains(*height);
  if (!known) return fail(known.error());
  if (*height > newest->version() || !*known) return query_failure(Code::query_height_unavailable, *height);
  const auto tree = database_->store().load(*height);
  if (!tree) return query_failure(Code::query_height_unavailable, *height);
  return answer(*tree, request);
}

}  // namespace wastewatch::ledger
