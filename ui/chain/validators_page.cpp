#include "ui/chain/validators_page.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

#include "ui/chain/block_page.h"
#include "ui/format/hex.h"
#include "ui/models/table_columns.h"
#include "ui/navigation/link.h"

namespace wastewatch::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Validators", text); }

QChar letter(chain::BlockIdFlag flag) {
  switch (flag) {
    case chain::BlockIdFlag::commit: return u's';
    case chain::BlockIdFlag::nil: return u'n';
    case chain::BlockIdFlag::absent: break;
  }
  return u'm';
}

ValidatorRow row_of(RecordContext& context, const chain::Validator& validator, double total) {
  ValidatorRow row;
  row.name = validator_name(context, validator.address);
  row.address = upper_hex_of(validator.address);
  row.key = upper_hex_of(validator.public_key.bytes);
  row.power = static_cast<double>(validator.voting_power);
  row.share = total > 0 ? row.power / total : 0;
  return row;
}

void note_vote(ValidatorRow& row, const chain::LightBlock& block) {
  if (row.first_height == 0) row.first_height = block.height();
  const auto& set = block.validators.validators;
  const auto at = std::ranges::find(set, row.address, [](const auto& v) { return upper_hex_of(v.address); });
  const auto position = static_cast<std::size_t>(at - set.begin());
  const auto& signatures = block.signed_header.commit.signatures;
  row.votes += position < signatures.size() ? letter(signatures[position].block_id_flag) : QChar(u'-');
  row.missed += row.votes.back() == u'm' ? 1 : 0;
  if (row.votes.back() == u's') row.last_signed = block.height();
}

using Powers = std::map<Address, std::int64_t>;

Powers powers_of(const chain::ValidatorSet& set) {
  Powers out;
  for (const auto& validator : set.validators) out.emplace(validator.address, validator.voting_power);
  return out;
}

TableRow change_row(const chain::Header& header, const QString& name, const QString& what, const Look& look) {
  TableRow row;
  row.cells = {{format::count(header.height), static_cast<double>(header.height)},
               {format::date_time(header.time.ms(), look.zone), static_cast<double>(header.time.ms())},
               {name},
               {what}};
  row.seal = SealState::Checked;
  row.link = block_link(header.height);
  return row;
}

// How the set of a block differs from the one before.
void add_changes(RecordContext& context, const chain::Header& header, const Powers& before,
                 const Powers& after, std::vector<TableRow>& out) {
  const auto add = [&](const Address& address, const QString& what) {
    out.push_back(change_row(header, validator_name(context, address), what, context.look()));
  };
  for (const auto& [address, power] : after) {
    const auto old = before.find(address);
    if (old == before.end())
      add(address, words(QT_TRANSLATE_NOOP("Validators", "joined with power %1")).arg(format::count(power)));
    else if (old->second != power)
      add(address, words(QT_TRANSLATE_NOOP("Validators", "power %1, before %2"))
                       .arg(format::count(power), format::count(old->second)));
  }
  for (const auto& [address, power] : before) {
    if (!after.contains(address))
      add(address, words(QT_TRANSLATE_NOOP("Validators", "left with power %1")).arg(format::count(power)));
  }
}

Status search_changes(RecordContext& context, const std::stop_token& stop, ValidatorsPage& page) {
  const auto& reader = context.reader();
  const auto first = reader.first_height();
  if (!first) return fail(first.error());
  page.searched_from = std::max<qint64>(*first, reader.height() - change_blocks + 1);
  std::optional<chain::Header> above;
  for (std::int64_t top = reader.height(); top >= page.searched_from && !stop.stop_requested();) {
    const auto blocks = reader.blocks(top, 100);
    if (!blocks) return fail(blocks.error());
    if (blocks->empty()) break;
    for (const auto& block : *blocks) {
      if (above && above->validators_hash != block.header.validators_hash) {
        const auto old = reader.light_block(block.header.height);
        const auto now = reader.light_block(above->height);
        if (old && now)
          add_changes(context, *above, powers_of(old->validators), powers_of(now->validators), page.changes);
      }
      above = block.header;
    }
    top = blocks->back().header.height - 1;
  }
  return {};
}

constexpr ColumnRow columns[] = {
    {QT_TRANSLATE_NOOP("Validators", "Block"), 96, true},
    {QT_TRANSLATE_NOOP("Validators", "Block time"), 160},
    {QT_TRANSLATE_NOOP("Validators", "Validator"), 240},
    {QT_TRANSLATE_NOOP("Validators", "Change"), 200},
};

}  // namespace

QList<TableColumn> change_columns() { return columns_of("Validators", columns, Sorting::by_column); }

Result<ValidatorsPage> validators_page(const index::Reader& reader, const std::stop_token& stop,
                                       const Look& look) {
  RecordContext context(reader, look);
  ValidatorsPage out;
  const auto newest = reader.light_block(reader.height());
  if (!newest) return fail(newest.error());
  double total = 0;
  for (const auto& validator : newest->validators.validators)
    total += static_cast<double>(validator.voting_power);
  for (const auto& validator : newest->validators.validators)
    out.validators << row_of(context, validator, total);
  const auto span = static_cast<std::int64_t>(validator_blocks);
  for (auto height = std::max<std::int64_t>(1, reader.height() - span + 1);
       height <= reader.height() && !stop.stop_requested(); ++height) {
    const auto block = reader.light_block(height);
    if (!block) continue;
    for (ValidatorRow& row : out.validators) note_vote(row, *block);
  }
  if (auto done = search_changes(context, stop, out); !done) return fail(done.error());
  return out;
}

}  // namespace wastewatch::ui
