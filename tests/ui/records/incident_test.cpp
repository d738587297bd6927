#include <gtest/gtest.h>

#include "crypto/errors.h"
#include "demo_suite.h"
#include "ledger/canonical.h"
#include "ledger/envelope/tx.h"
#include "ui/incident/incident_signing.h"

namespace wastewatch::ui {
namespace {

class IncidentTest : public index::DemoSuite<IncidentTest> {
 public:
  static constexpr int minutes = 9 * 60;

 protected:
  void SetUp() override {
    ASSERT_TRUE(make_demo_key(folder_.path()));
    const auto keys = sealed_keys(folder_.path());
    ASSERT_EQ(keys.size(), 1U);
    key_ = keys.front();
  }

  static IncidentDraft draft(const index::Reader& reader) {
    const auto page = reader.batches({}, std::nullopt, 1);
    return {*ledger::BatchId::from(as_bytes(page->batches.front().id())), ledger::v1::INCIDENT_DUMPING,
            "seen by the canal"};
  }

  test::TemporaryFolder folder_;
  KeyEntry key_;
};

TEST_F(IncidentTest, WhatIsPreviewedIsWhatIsSigned) {
  const auto reader = following_->reader();
  RecordContext context(reader, {});
  const auto prepared = prepare_incident(context, draft(reader), key_);
  ASSERT_TRUE(prepared) << prepared.error().text();
  EXPECT_EQ(prepared->key_problem, QString());
  EXPECT_TRUE(prepared->demo);
  const auto made = sign_incident(key_, demo_passphrase, prepared->body);
  ASSERT_TRUE(made) << made.error().text();
  auto tx = ledger::decode_tx(made->tx);
  EXPECT_EQ(tx.code, ledger::Code::ok);
  EXPECT_EQ(tx.digest, prepared->bytes_hash);
  ledger::verify_signatures(tx, nullptr);
  EXPECT_TRUE(tx.signature_ok.value_or(false));
  EXPECT_EQ(ledger::encode(tx.body), ledger::encode(prepared->body));
}

TEST_F(IncidentTest, ASignedReportReachesTheStateOfTheChain) {
  const auto reader = following_->reader();
  RecordContext context(reader, {});
  const auto prepared = prepare_incident(context, draft(reader), key_);
  ASSERT_TRUE(prepared);
  const auto made = sign_incident(key_, demo_passphrase, prepared->body);
  ASSERT_TRUE(made);
  const auto nowhere = whereabouts(reader, *made);
  ASSERT_TRUE(nowhere);
  EXPECT_FALSE(nowhere->found);
  EXPECT_FALSE(nowhere->lapsed);
}

TEST_F(IncidentTest, AWrongPassphraseSaysSo) {
  const auto made = sign_incident(key_, "wrong", ledger::v1::TxBody{});
  ASSERT_FALSE(made);
  EXPECT_TRUE(made.error().is(crypto::Errc::wrong_passphrase));
  EXPECT_TRUE(signing_problem(made.error()).contains(QStringLiteral("Wrong passphrase")));
}

TEST_F(IncidentTest, AKeyTheChainDoesNotKnowCannotReport) {
  const auto reader = following_->reader();
  RecordContext context(reader, {});
  KeyEntry stranger = key_;
  stranger.public_key = crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, "stranger").public_key();
  const auto prepared = prepare_incident(context, draft(reader), stranger);
  ASSERT_TRUE(prepared);
  EXPECT_NE(prepared->key_problem, QString());
}

TEST_F(IncidentTest, TheDemonstrationKeyIsMadeOnce) {
  const auto before = crypto::read_key_file(key_.file);
  ASSERT_TRUE(make_demo_key(folder_.path()));
  EXPECT_EQ(*before, *crypto::read_key_file(key_.file));
}

TEST(RefusalText, NamesTheCodeAndItsSentence) {
  const QString text = refusal_text(40, {}, Tongue::en);
  EXPECT_TRUE(text.startsWith(QStringLiteral("40 unknown_batch: "))) << text.toStdString();
  EXPECT_EQ(refusal_text(999'999, "log", Tongue::en), QStringLiteral("999999: log"));
}

}  // namespace
}  // namespace wastewatch::ui
