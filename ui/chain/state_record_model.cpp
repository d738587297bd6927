#include "ui/chain/state_record_model.h"

#include "base/encoding.h"
#include "ui/chain/block_page.h"
#include "ui/chain/message_facts.h"
#include "ui/format/hex.h"
#include "ui/language/word.h"

namespace wastewatch::ui {

Result<StateRecordPage> state_record_page(const index::Reader& reader, const Bytes& key, const Look& look) {
  const auto value = reader.tree().get(key);
  if (!value) return fail(value.error());
  RecordContext context(reader, look);
  StateRecordPage out;
  out.key = hex_of(key);
  out.kind = state_kind_name(key, look.tongue);
  out.height = reader.height();
  out.key_parts = key_facts(context, key);
  out.exists = value->has_value();
  if (!out.exists) return out;
  out.hex = hex_lines(**value);
  out.bytes = plain_hex(**value);
  const auto record = state_record(key, **value);
  if (!record) return out;
  out.facts = message_facts(context, *record);
  out.json = message_json(*record);
  return out;
}

StateRecordModel::StateRecordModel(QObject* parent)
    : RecordModel(parent), query_([this](Result<StateRecordPage> page) { show(std::move(page)); }) {}

void StateRecordModel::setKey(const QString& key) {
  const QString wanted = key.toLower();
  if (wanted == key_) return;
  key_ = wanted;
  emit keyChanged();
  refresh();
}

void StateRecordModel::refresh() {
  forget_problem();
  const auto key = from_hex(key_.toStdString());
  if (!key || key->empty()) return query_.cancel();
  query_.ask([key = *key, look = Look::now()](const index::Reader& reader) {
    return state_record_page(reader, key, look);
  });
  emit changed();
}

void StateRecordModel::show(Result<StateRecordPage> page) {
  if (page)
    page_ = std::move(*page);
  else
    tell_problem(error_text(page.error()), page.error());
  emit changed();
}

}  // namespace wastewatch::ui
