#include <gtest/gtest.h>

#include "base/encoding.h"
#include "ui/proving/proof_subject.h"
#include "ui/proving/qr_code.h"
#include "ui/records/batch_words.h"

namespace wastewatch::ui {
namespace {

namespace v1 = ledger::v1;

TEST(BatchWords, EveryStateOfTheLedgerHasAWordAndAnIcon) {
  for (int value = v1::BATCH_DECLARED; value <= v1::BATCH_LOST; ++value) {
    const auto& words = words_of(static_cast<v1::BatchState>(value));
    EXPECT_EQ(words.state, value);
    EXPECT_STRNE(words.icon, "");
  }
}

TEST(BatchWords, EveryEventOfTheLedgerHasAWord) {
  const QString unknown = event_word(v1::BATCH_EVENT_UNSPECIFIED);
  for (int value = v1::EVENT_DECLARED; value <= v1::EVENT_TELEMETRY_GAP; ++value)
    EXPECT_NE(event_word(static_cast<v1::BatchEventKind>(value)), unknown) << value;
}

TEST(BatchWords, AnOpenFlagHidesItsHistory) {
  v1::Batch batch;
  batch.mutable_flags()->set_overdue(true);
  batch.mutable_flags()->set_was_overdue(true);
  const auto flags = flags_shown(batch);
  ASSERT_EQ(flags.size(), 1U);
  EXPECT_EQ(flags.front().flag, index::BatchFlag::overdue);
}

TEST(BatchWords, GradesOfRulesAndOfTheScreenAgree) {
  EXPECT_EQ(grade_of(watch::Grade::critical), Grade::Critical);
  EXPECT_EQ(grade_of(watch::Grade::serious), Grade::Serious);
  EXPECT_EQ(grade_of(watch::Grade::notice), Grade::Notice);
}

TEST(BatchId, IsReadFromHexadecimalAndFromCrockford) {
  ledger::BatchId id;
  for (std::size_t i = 0; i < id.data.size(); ++i) id.data[i] = static_cast<std::uint8_t>(17 * i + 3);
  EXPECT_EQ(parse_batch_id(hex_of(id)), id);
  EXPECT_EQ(parse_batch_id(crockford_of(id)), id);
}

TEST(BatchId, IsRefusedWhenDamaged) {
  QString text = crockford_of(ledger::BatchId{});
  text[0] = text[0] == u'0' ? u'1' : u'0';
  EXPECT_FALSE(parse_batch_id(text));
  EXPECT_FALSE(parse_batch_id(QStringLiteral("abcd")));
  EXPECT_FALSE(parse_batch_id({}));
}

TEST(ProofSubject, ABatchAndItsAlertAreTheSameRecord) {
  const QString hex(32, u'a');
  EXPECT_EQ(proof_subject(QStringLiteral("wastewatch:batch/") + hex),
            proof_subject(QStringLiteral("wastewatch:alert/") + hex));
  EXPECT_FALSE(proof_subject(QStringLiteral("wastewatch:page/alerts")));
  EXPECT_FALSE(proof_subject(QStringLiteral("wastewatch:batch/nonsense")));
}

TEST(QrCode, HasTheThreeFinderPatterns) {
  const QrCode code = qr_code(QStringLiteral("wwproof"));
  ASSERT_EQ(code.size, 21);
  for (const auto& [x, y] : {std::pair{0, 0}, {14, 0}, {0, 14}}) {
    EXPECT_TRUE(code.at(x, y) && code.at(x + 6, y + 6) && code.at(x + 3, y + 3));
    EXPECT_FALSE(code.at(x + 1, y + 1));
  }
}

TEST(QrCode, OfTooMuchTextIsEmpty) { EXPECT_EQ(qr_code(QString(5'000, u'x')).size, 0); }

}  // namespace
}  // namespace wastewatch::ui
