#include <memory>

#include "crypto/errors.h"
#include "followed_pages.h"
#include "ledger/canonical.h"
#include "support/qt_tests.h"
#include "ui/incident/incident_draft.h"
#include "ui/signing/keyring.h"
#include "ui/signing/signing_words.h"
#include "watch/alerts.h"

namespace wastewatch::ui {

class IncidentTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { pages_ = std::make_unique<FollowedPages>(half_a_day, test::Alarms::off); }
  void cleanupTestCase() { pages_.reset(); }

  void incident_a_report_commits_to_the_strongest_alert_on_the_load() {
    const auto& reader = pages_->reader();
    const auto loads = watch::alerts(reader, {}, 1);
    QVERIFY(loads && !loads->empty());
    const IncidentDraft draft{*ledger::BatchId::from(as_bytes(loads->front().batch.id())),
                              ledger::v1::INCIDENT_DUMPING, "seen by the canal"};
    const auto message = incident_message(reader, draft);
    QVERIFY2(message, test::error_of(message));
    QCOMPARE(message->raise_incident().evidence().rule_id(), loads->front().lead().rule);
    QVERIFY(!incident_message(draft).raise_incident().has_evidence());
  }

  void incident_the_form_is_read_back_from_its_message() {
    const IncidentDraft draft{ledger::BatchId{{1, 2, 3}}, ledger::v1::INCIDENT_WITHOUT_PERMIT, "n"};
    const auto read = incident_draft(incident_message(draft));
    QVERIFY(read);
    QCOMPARE(read->batch, draft.batch);
    QCOMPARE(read->kind, draft.kind);
    QCOMPARE(read->note, draft.note);
    QVERIFY(!incident_draft(ledger::v1::Message{}));
  }

  void keyring_the_demonstration_key_is_made_once() {
    const test::TemporaryFolder folder;
    QVERIFY(make_demo_key(folder.path()));
    const auto keys = sealed_keys(folder.path());
    QCOMPARE(keys.size(), 1U);
    const auto before = crypto::read_key_file(keys.front().file);
    QVERIFY(make_demo_key(folder.path()));
    QCOMPARE(*before, *crypto::read_key_file(keys.front().file));
  }

  void refusal_text_names_the_code_and_its_sentence() {
    const QString text = refusal_text(40, {}, Tongue::english);
    QVERIFY2(text.startsWith(QStringLiteral("40 unknown_batch: ")), test::note(text));
    QCOMPARE(refusal_text(999'999, "log", Tongue::english), QStringLiteral("999999: log"));
  }

  void signing_problem_says_what_to_do() {
    QVERIFY(signing_problem(Error::make(crypto::Errc::wrong_passphrase))
                .contains(QStringLiteral("Wrong passphrase")));
    QVERIFY(signing_problem(Error::make(outbox::Errc::outdated)).contains(QStringLiteral("Renew")));
  }

 private:
  std::unique_ptr<FollowedPages> pages_;
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::IncidentTest)
#include "incident_test.moc"
