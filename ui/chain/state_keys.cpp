#include "ui/chain/state_keys.h"

#include "ui/language/enum_words.h"
#include "ui/records/batch_words.h"
#include "words/catalogue.h"

namespace wastewatch::ui {
namespace {

namespace schema = ledger::schema;
using schema::Field;
using schema::Part;

QString word_of(std::string_view key, Tongue tongue) { return QString::fromUtf8(words::text(key, tongue)); }

qint64 number_in(const Field& field) { return static_cast<qint64>(schema::number_of(field)); }

class KeyReader {
 public:
  explicit KeyReader(RecordContext& context) : context_(context) {}

  Fact fact_of(const Field& field) {
    Fact out;
    out.key = word_of(schema::row_of(field.part).word, context_.look().tongue);
    out.value = value_of(field);
    if (field.part == Part::batch) out.link = batch_link(field.bytes);
    return out;
  }

 private:
  QString value_of(const Field& field) {
    switch (field.part) {
      case Part::organisation:
      case Part::transporter: return named(field.bytes, context_.organisation_name(field.bytes));
      case Part::batch: return batch_name(field.bytes);
      case Part::due_ms:
      case Part::start_ms: return context_.date_time(number_in(field));
      case Part::day: return format::date_time(number_in(field) * 86'400'000, QTimeZone::utc()).left(10);
      case Part::deadline_kind: return enum_word(*ledger::v1::DeadlineKind_descriptor(), field.bytes[0]);
      case Part::credit_kind: return enum_word(*ledger::v1::CreditKind_descriptor(), field.bytes[0]);
      case Part::activity: return enum_word(*ledger::v1::PermitActivity_descriptor(), field.bytes[0]);
      case Part::bound_to: return subject(field.bytes);
      default: return plain(field);
    }
  }

  static QString plain(const Field& field) {
    const schema::PartRow& row = schema::row_of(field.part);
    switch (row.encoding) {
      case schema::Encoding::number: return format::count(number_in(field));
      case schema::Encoding::text: return QString::fromUtf8(schema::text_of(field));
      case schema::Encoding::constant: return QString::fromUtf8(row.name).remove(u'"').remove(u'\'');
      default: return hex_of(field.bytes);
    }
  }

  static QString named(BytesView bytes, const QString& name) { return name.isEmpty() ? hex_of(bytes) : name; }

  QString batch_name(BytesView bytes) {
    const auto id = ledger::BatchId::from(bytes);
    const auto batch = id ? context_.reader().batch(*id) : fail(index::Errc::not_found);
    return batch ? code_of(*batch) : crockford_of(bytes);
  }

  QString subject(BytesView bytes) {
    QStringList out;
    for (const Field& field : schema::fields_of_subject(bytes)) out << value_of(field);
    return out.join(QStringLiteral(" · "));
  }

  RecordContext& context_;
};

std::vector<const schema::KeyRow*> rows_with_records() {
  std::vector<const schema::KeyRow*> out;
  for (const schema::KeyRow& row : schema::keys) {
    const bool known = !out.empty() && out.back()->prefix == row.prefix;
    if (!row.record.empty() && !known) out.push_back(&row);
  }
  return out;
}

}  // namespace

std::span<const schema::KeyRow* const> state_kinds() {
  static const auto rows = rows_with_records();
  return rows;
}

QString state_kind_name(const schema::KeyRow& row, Tongue tongue) {
  return word_of(schema::records_key(row), tongue);
}

QString state_kind_name(BytesView key, Tongue tongue) {
  const schema::KeyRow* row = schema::find_prefix(key);
  return row != nullptr ? state_kind_name(*row, tongue) : QString();
}

QList<Fact> key_facts(RecordContext& context, BytesView key) {
  QList<Fact> out;
  for (const Field& field : schema::fields_of(key)) out << KeyReader(context).fact_of(field);
  return out;
}

QString key_text(RecordContext& context, BytesView key) {
  QStringList out;
  for (const Fact& fact : key_facts(context, key)) out << fact.value;
  return out.join(QStringLiteral(" · "));
}

std::unique_ptr<google::protobuf::Message> state_record(BytesView key, BytesView value) {
  const schema::KeyRow* row = schema::find_row(key);
  auto record = row != nullptr ? schema::new_record(*row) : nullptr;
  const bool decoded = record && record->ParseFromArray(value.data(), static_cast<int>(value.size()));
  return decoded ? std::move(record) : nullptr;
}

}  // namespace wastewatch::ui
