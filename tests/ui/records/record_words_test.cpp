
#include "base/encoding.h"
#include "support/qt_tests.h"
#include "ui/alerts/alert_words.h"
#include "ui/proving/proof_subject.h"
#include "ui/proving/qr_code.h"
#include "ui/records/batch_words.h"
#include "watch/rule_table.h"

namespace wastewatch::ui {
namespace {

namespace v1 = ledger::v1;

}  // namespace

class RecordWordsTest : public QObject {
  Q_OBJECT

 private slots:
  void batch_words_every_state_of_the_ledger_has_a_word_and_an_icon() {
    for (int value = v1::BATCH_DECLARED; value <= v1::BATCH_LOST; ++value) {
      const auto& words = words_of(static_cast<v1::BatchState>(value));
      QCOMPARE(words.state, value);
      QVERIFY(QByteArrayView(words.icon) != "");
    }
  }

  void batch_words_every_event_of_the_ledger_has_a_word() {
    const QString unknown = event_word(v1::BATCH_EVENT_UNSPECIFIED);
    for (int value = v1::EVENT_DECLARED; value <= v1::EVENT_TELEMETRY_GAP; ++value)
      QVERIFY2(event_word(static_cast<v1::BatchEventKind>(value)) != unknown, test::note(value));
  }

  void batch_words_an_open_flag_hides_its_history() {
    v1::Batch batch;
    batch.mutable_flags()->set_overdue(true);
    batch.mutable_flags()->set_was_overdue(true);
    const auto flags = flags_shown(batch);
    QCOMPARE(flags.size(), 1U);
    QCOMPARE(flags.front().flag, index::BatchFlag::overdue);
  }

  void batch_words_grades_of_rules_and_of_the_screen_agree() {
    QCOMPARE(grade_of(watch::Grade::critical), Grade::Critical);
    QCOMPARE(grade_of(watch::Grade::serious), Grade::Serious);
    QCOMPARE(grade_of(watch::Grade::notice), Grade::Notice);
  }

  void batch_words_a_report_begins_with_the_kind_that_its_alert_means() {
    struct Row {
      const char* rule;
      v1::IncidentKind kind;
    };
    for (const auto& row :
         {Row{"overdue", v1::INCIDENT_NEVER_DELIVERED},
          Row{"weight-difference", v1::INCIDENT_MASS_DIFFERENCE},
          Row{"over-permit", v1::INCIDENT_WITHOUT_PERMIT}, Row{"not-collected", v1::INCIDENT_OTHER},
          Row{"separation", v1::INCIDENT_DEVICE_TAMPERING}, Row{"silence", v1::INCIDENT_DEVICE_TAMPERING}}) {
      watch::Alert alert;
      alert.rule = row.rule;
      QCOMPARE(incident_kind_of(alert), static_cast<int>(row.kind));
    }
  }

  void every_rule_has_a_name_for_people() {
    for (const auto& rule : watch::rule_names()) {
      const QString id = QString::fromUtf8(rule.info.id);
      QVERIFY2(!rule_name(rule.info.id).startsWith("rule."), test::note(id));
    }
  }

  void batch_id_is_read_from_hexadecimal_and_from_crockford() {
    ledger::BatchId id;
    for (std::size_t i = 0; i < id.data.size(); ++i) id.data[i] = static_cast<std::uint8_t>(17 * i + 3);
    QCOMPARE(parse_batch_id(hex_of(id)), id);
    QCOMPARE(parse_batch_id(crockford_of(id)), id);
  }

  void batch_id_is_refused_when_damaged() {
    QString text = crockford_of(ledger::BatchId{});
    text[0] = text[0] == u'0' ? u'1' : u'0';
    QVERIFY(!parse_batch_id(text));
    QVERIFY(!parse_batch_id(QStringLiteral("abcd")));
    QVERIFY(!parse_batch_id({}));
  }

  void proof_subject_a_batch_and_its_alert_are_the_same_record() {
    const QString hex(32, u'a');
    QCOMPARE(proof_subject(QStringLiteral("wastewatch:batch/") + hex),
             proof_subject(QStringLiteral("wastewatch:alert/") + hex));
    QVERIFY(!(proof_subject(QStringLiteral("wastewatch:page/alerts"))));
    QVERIFY(!(proof_subject(QStringLiteral("wastewatch:batch/nonsense"))));
  }

  void qr_code_has_the_three_finder_patterns() {
    const QrCode code = qr_code(QStringLiteral("wwproof"));
    QCOMPARE(code.size, 21);
    for (const auto& [x, y] : {std::pair{0, 0}, {14, 0}, {0, 14}}) {
      QVERIFY(code.at(x, y) && code.at(x + 6, y + 6) && code.at(x + 3, y + 3));
      QVERIFY(!code.at(x + 1, y + 1));
    }
  }

  void qr_code_of_too_much_text_is_empty() { QCOMPARE(qr_code(QString(5'000, u'x')).size, 0); }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::RecordWordsTest)
#include "record_words_test.moc"
