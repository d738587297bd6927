#include "ui/chain/live_blocks.h"

#include "ui/session/session.h"
#include "ui/singleton.h"

namespace wastewatch::ui {
namespace {

constexpr RowRole<LiveBlock> roles[] = {
    {"block", [](const LiveBlock& b) { return QVariant(b.height); }},
    {"timeMs", [](const LiveBlock& b) { return QVariant(b.time_ms); }},
    {"transactions", [](const LiveBlock& b) { return QVariant(b.transactions); }},
    {"signedBy", [](const LiveBlock& b) { return QVariant(b.signed_by); }},
    {"validators", [](const LiveBlock& b) { return QVariant(b.validators); }},
};

LiveBlock live(const index::BlockSummary& block) {
  return {block.header.height, block.header.time.ms(), static_cast<int>(block.transactions),
          static_cast<int>(block.signed_by), static_cast<int>(block.validators)};
}

Result<std::vector<LiveBlock>> newest(const index::Reader& reader) {
  const auto blocks = reader.blocks(0, LiveBlocks::shown);
  if (!blocks) return fail(blocks.error());
  std::vector<LiveBlock> out;
  for (const auto& block : *blocks) out.push_back(live(block));
  return out;
}

}  // namespace

LiveBlocks::LiveBlocks(QObject* parent)
    : KeyedListModel(parent),
      rows_(roles, [](const LiveBlock& b) { return QString::number(b.height); }),
      query_([this](Result<std::vector<LiveBlock>> rows) {
        rows_.replace(*this, rows ? std::move(*rows) : std::vector<LiveBlock>());
      }) {
  connect(&the<Session>(), &Session::heightChanged, this, &LiveBlocks::refresh);
  refresh();
}

void LiveBlocks::refresh() { query_.ask(newest); }

}  // namespace wastewatch::ui
