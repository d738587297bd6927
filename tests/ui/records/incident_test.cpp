#include <gtest/gtest.h>

#include "crypto/errors.h"
#include "demo_suite.h"
#include "ledger/canonical.h"
#include "ui/incident/incident_draft.h"
#include "ui/signing/keyring.h"
#include "ui/signing/signing_words.h"
#include "watch/alerts.h"

namespace wastewatch::ui {
namespace {

class IncidentTest : public index::DemoSuite<IncidentTest> {
 public:
  static constexpr int minutes = 12 * 60;  // the first load in trouble is one of the morning
};

TEST_F(IncidentTest, AReportCommitsToTheStrongestAlertOnTheLoad) {
  const auto reader = following_->reader();
  const auto loads = watch::alerts(reader, {}, 1);
  ASSERT_TRUE(loads && !loads->empty());
  const IncidentDraft draft{*ledger::BatchId::from(as_bytes(loads->front().batch.id())),
                            ledger::v1::INCIDENT_DUMPING, "seen by the canal"};
  const auto message = incident_message(reader, draft);
  ASSERT_TRUE(message) << message.error().text();
  EXPECT_EQ(message->raise_incident().evidence().rule_id(), loads->front().lead().rule);
  EXPECT_FALSE(incident_message(draft).raise_incident().has_evidence());
}

TEST_F(IncidentTest, TheFormIsReadBackFromItsMessage) {
  const IncidentDraft draft{ledger::BatchId{{1, 2, 3}}, ledger::v1::INCIDENT_WITHOUT_PERMIT, "n"};
  const auto read = incident_draft(incident_message(draft));
  ASSERT_TRUE(read);
  EXPECT_EQ(read->batch, draft.batch);
  EXPECT_EQ(read->kind, draft.kind);
  EXPECT_EQ(read->note, draft.note);
  EXPECT_FALSE(incident_draft(ledger::v1::Message{}));
}

TEST(Keyring, TheDemonstrationKeyIsMadeOnce) {
  const test::TemporaryFolder folder;
  ASSERT_TRUE(make_demo_key(folder.path()));
  const auto keys = sealed_keys(folder.path());
  ASSERT_EQ(keys.size(), 1U);
  const auto before = crypto::read_key_file(keys.front().file);
  ASSERT_TRUE(make_demo_key(folder.path()));
  EXPECT_EQ(*before, *crypto::read_key_file(keys.front().file));
}

TEST(RefusalText, NamesTheCodeAndItsSentence) {
  const QString text = refusal_text(40, {}, Tongue::english);
  EXPECT_TRUE(text.startsWith(QStringLiteral("40 unknown_batch: "))) << text.toStdString();
  EXPECT_EQ(refusal_text(999'999, "log", Tongue::english), QStringLiteral("999999: log"));
}

TEST(SigningProblem, SaysWhatToDo) {
  EXPECT_TRUE(signing_problem(Error::make(crypto::Errc::wrong_passphrase))
                  .contains(QStringLiteral("Wrong passphrase")));
  EXPECT_TRUE(signing_problem(Error::make(outbox::Errc::outdated)).contains(QStringLiteral("Renew")));
}

}  // namespace
}  // namespace wastewatch::ui
