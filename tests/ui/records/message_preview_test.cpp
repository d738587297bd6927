// Whatever is signed can be shown in words.
#include <google/protobuf/descriptor.h>

#include <set>
#include <string>

#include "ledger/canonical.h"
#include "support/qt_tests.h"
#include "ui/chain/message_facts.h"
#include "ui/language/enum_words.h"

namespace wastewatch::ui {
namespace {

void collect(const google::protobuf::Descriptor& kind, std::set<std::string>& fields,
             std::set<std::string>& values) {
  for (int i = 0; i < kind.field_count(); ++i) {
    const auto& field = *kind.field(i);
    if (!fields.insert(field.name()).second) continue;
    if (field.enum_type() != nullptr) {
      for (int v = 1; v < field.enum_type()->value_count(); ++v)
        values.insert(field.enum_type()->value(v)->name());
    }
    if (field.message_type() != nullptr && field.message_type() != ledger::v1::Position::descriptor())
      collect(*field.message_type(), fields, values);
  }
}

}  // namespace

class MessagePreviewTest : public QObject {
  Q_OBJECT

 private slots:
  void every_field_of_every_message_has_a_word() {
    std::set<std::string> fields;
    std::set<std::string> values;
    const auto& messages = *ledger::v1::Message::descriptor();
    for (int i = 0; i < messages.field_count(); ++i)
      collect(*messages.field(i)->message_type(), fields, values);
    for (const auto& field : fields) QVERIFY2(has_field_word(field), test::note(field));
    for (const auto& value : values) QVERIFY2(has_enum_word(value), test::note(value));
  }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::MessagePreviewTest)
#include "message_preview_test.moc"
