#include "ui/chain/old_history_view.h"

#include <QCoreApplication>

#include "chain/hashes.h"
#include "rpc/errors.h"
#include "rpc/old_history.h"

namespace wastewatch::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("OldHistory", text); }

// What one node showed, and the sentence that says who and how it was proven.
template <class T>
struct Fetched {
  T value;
  QString how;
};

QString how_text(const rpc::Client& node, std::int64_t state_height) {
  return words(QT_TRANSLATE_NOOP(
                   "OldHistory",
                   "Fetched from %1 and proven on this computer against the state after block %2."))
      .arg(QString::fromStdString(node.address()), format::count(state_height));
}

template <class T, class Question>
Result<Fetched<T>> ask(const Connected& connected, const index::Reader& reader, const Question& question) {
  const rpc::StateRoot state{reader.height(), reader.tree().root_hash()};
  Error why = Error::make(rpc::Errc::unreachable);
  for (rpc::Client& node : connected.nodes().order()) {
    rpc::OldHistory history(node, state);
    Result<T> found = question(history);
    if (found) return Fetched<T>{std::move(*found), how_text(node, state.height)};
    why = found.error();
  }
  return fail(why);
}

TableRow row_of(RecordContext& context, const Bytes& tx, std::size_t index) {
  TableRow row = transaction_row(context, tx, static_cast<std::uint32_t>(index), {});
  TableCell& result = row.cells.at(3);
  result = {words(QT_TRANSLATE_NOOP("OldHistory", "open to fetch it")), 0, true};
  return row;
}

index::TransactionDetail detail_of(const Hash& hash, rpc::ProvenTransaction found) {
  index::TransactionDetail out;
  out.hash = hash;
  out.place.height = found.header.height;
  out.place.index = found.index;
  out.block_time = found.header.time;
  out.bytes = std::move(found.tx);
  out.result = {found.result.code, std::move(found.result.data), found.result.gas_wanted,
                found.result.gas_used};
  if (out.signed_tx.ParseFromArray(out.bytes.data(), static_cast<int>(out.bytes.size())))
    out.decoded = out.body.ParseFromString(out.signed_tx.body());
  return out;
}

}  // namespace

Result<BlockPage> old_block_page(const Connected& connected, std::int64_t height, const Look& look,
                                 const std::stop_token& stop) {
  const auto reader = connected.reader();
  if (!reader) return fail(reader.error());
  const auto found = ask<chain::Block>(connected, *reader,
                                       [&](rpc::OldHistory& history) { return history.block(height, stop); });
  if (!found) return fail(found.error());
  RecordContext context(*reader, look);
  const chain::Block& block = found->value;
  BlockPage out = body_page(context, block, chain::header_hash(block.header), std::nullopt);
  for (std::size_t i = 0; i < block.txs.size(); ++i)
    out.transactions.push_back(row_of(context, block.txs[i], i));
  out.fetched = found->how;
  return out;
}

Result<TransactionPage> old_transaction_page(const Connected& connected, const Hash& hash, const Look& look,
                                             const std::stop_token& stop) {
  const auto reader = connected.reader();
  if (!reader) return fail(reader.error());
  auto found = ask<rpc::ProvenTransaction>(
      connected, *reader, [&](rpc::OldHistory& history) { return history.transaction(hash, stop); });
  if (!found) return fail(found.error());
  RecordContext context(*reader, look);
  TransactionPage out = detail_page(context, detail_of(hash, std::move(found->value)));
  out.fetched = found->how;
  return out;
}

QString not_fetched_text(const Error& error) {
  if (error.is(rpc::Errc::unreachable) || error.is(rpc::Errc::timeout)) {
    return words(QT_TRANSLATE_NOOP(
        "OldHistory",
        "No node answered. Chain › Nodes shows which are offline; try again when one is back."));
  }
  return words(QT_TRANSLATE_NOOP(
      "OldHistory",
      "No node of this network provided it with a valid proof. Check the number or hash. A node that itself "
      "started from a snapshot has no older history: connect to one that has run from the beginning."));
}

}  // namespace wastewatch::ui
