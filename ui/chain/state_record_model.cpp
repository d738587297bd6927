#include "ui/chain/state_record_model.h"

#include "base/encoding.h"
#include "ui/chain/block_view.h"
#include "ui/chain/chain_words.h"
#include "ui/chain/message_facts.h"
#include "ui/format/hex.h"
#include "ui/language/language.h"
#include "ui/session/session.h"
#include "ui/singleton.h"

namespace wastewatch::ui {

Result<StateRecordView> state_record_view(const index::Reader& reader, const Bytes& key, const Look& look) {
  const auto value = reader.tree().get(key);
  if (!value) return fail(value.error());
  RecordContext context(reader, look);
  StateRecordView out;
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
    : QObject(parent), query_([this](Result<StateRecordView> view) { show(std::move(view)); }) {
  connect(&the<Language>(), &Language::changed, this, &StateRecordModel::refresh);
  connect(&the<Session>(), &Session::networkChanged, this, &StateRecordModel::refresh);
}

void StateRecordModel::setKey(const QString& key) {
  const QString wanted = key.toLower();
  if (wanted == key_) return;
  key_ = wanted;
  emit keyChanged();
  refresh();
}

void StateRecordModel::refresh() {
  problem_.clear();
  const auto key = from_hex(key_.toStdString());
  if (!key || key->empty()) return query_.cancel();
  query_.ask([key = *key, look = Look::now()](const index::Reader& reader) {
    return state_record_view(reader, key, look);
  });
  emit changed();
}

void StateRecordModel::show(Result<StateRecordView> view) {
  if (view)
    view_ = std::move(*view);
  else
    problem_ = not_shown_text(view.error());
  emit changed();
}

}  // namespace wastewatch::ui
