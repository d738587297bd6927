// Messages of a transaction as rows of key and value: every field that is set, named by the catalogue
// and written as its name says (masses, times, ids, organisations). Reader threads.
#pragma once

#include <QList>

#include "ledger/proto/tx.pb.h"
#include "ui/records/record_context.h"
#include "ui/values/chart_values.h"

namespace wastewatch::ui {

struct MessageEntry {
  Q_GADGET
  QML_VALUE_TYPE(messageEntry)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(QString title MEMBER title)  // in the words of the message table
  Q_PROPERTY(QList<wastewatch::ui::Fact> facts MEMBER facts)

 public:
  QString title;
  QList<Fact> facts;

  bool operator==(const MessageEntry&) const = default;
};

MessageEntry message_entry(RecordContext& context, const ledger::v1::Message& message);
// Whether the catalogue has a word for a field of that name.
bool has_field_word(std::string_view name);
// The rows of any record of the ledger.
QList<Fact> message_facts(RecordContext& context, const google::protobuf::Message& message);
// The same record as JSON with the names of its fields, bounded.
QString message_json(const google::protobuf::Message& message);
// The field of the action a message carries; null when it carries none.
const google::protobuf::FieldDescriptor* action_field(const ledger::v1::Message& message);
// "declare_batch" as the message table words it; the name itself when it is not there.
QString action_word(const ledger::v1::Message& message, Tongue tongue);
// A title begins with a capital letter, where the script has them.
QString capitalised(QString text);
// What the chain answered, as a sentence: the table of result codes.
QString result_sentence(std::uint32_t code, Tongue tongue);

}  // namespace wastewatch::ui
