// What is said to be damaged is what is mended, and every advice has its button. One window for a folder.
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <thread>

#include "index/errors.h"
#include "light/errors.h"
#include "ui/base/errors.h"
#include "ui/session/problems.h"
#include "ui/session/single_instance.h"

namespace wastewatch::ui {
namespace {

template <class E>
Remedy remedy(E code, bool has_backup = true) {
  return remedy_of(Error::make(code), has_backup);
}

TEST(Remedies, EachStoreHasItsOwn) {
  EXPECT_EQ(remedy(index::Errc::store_corrupt), Remedy::fetch_again);
  EXPECT_EQ(remedy(light::Errc::store_corrupt), Remedy::fetch_again);
  EXPECT_EQ(remedy(index::Errc::decisions_corrupt), Remedy::restore_decisions);
  EXPECT_EQ(remedy(light::Errc::decisions_corrupt), Remedy::restore_decisions);
  EXPECT_EQ(remedy(Errc::demo_damaged), Remedy::remake_demonstration);
  EXPECT_EQ(remedy(index::Errc::store_failed), Remedy::none) << "a full disk is not mended by deleting";
  EXPECT_EQ(remedy(index::Errc::store_locked), Remedy::none);
}

TEST(Remedies, WithoutABackupDecisionsBeginAnew) {
  EXPECT_EQ(remedy(index::Errc::decisions_corrupt, false), Remedy::begin_decisions_anew);
}

TEST(Remedies, EachIsAskedForInWords) {
  for (const auto one : {Remedy::recompute, Remedy::fetch_again, Remedy::restore_decisions,
                         Remedy::begin_decisions_anew, Remedy::remake_demonstration}) {
    const auto& words = remedy_words(one);
    EXPECT_STRNE(words.action, "");
    EXPECT_STRNE(words.title, "");
    EXPECT_STRNE(words.meaning, "");
  }
  EXPECT_STREQ(remedy_words(Remedy::none).action, "");
}

TEST(SingleInstance, TheSecondHandsItsLinkToTheFirst) {
  const QTemporaryDir folder;
  SingleInstance first(folder.path());
  ASSERT_TRUE(first.claim());
  std::vector<QString> got;
  QObject::connect(&first, &SingleInstance::handedOver, &first,
                   [&](const QString& link) { got.push_back(link); });
  std::atomic<int> handed = -1;
  std::jthread other([&] {
    const SingleInstance second(folder.path());
    handed = second.hand_over(QStringLiteral("wastewatch:block/7")) ? 1 : 0;
  });
  QElapsedTimer timer;
  timer.start();
  while (handed < 0 && timer.elapsed() < 20'000) QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
  EXPECT_EQ(handed, 1);
  ASSERT_EQ(got.size(), 1U);
  EXPECT_EQ(got.front(), QStringLiteral("wastewatch:block/7"));
}

TEST(SingleInstance, FoldersAreApartAndAreFreeAgain) {
  const QTemporaryDir one;
  const QTemporaryDir two;
  SingleInstance of_two(two.path());
  EXPECT_TRUE(of_two.claim());
  {
    SingleInstance of_one(one.path());
    EXPECT_TRUE(of_one.claim());
    SingleInstance again(one.path());
    EXPECT_FALSE(again.claim());
  }
  SingleInstance later(one.path());
  EXPECT_TRUE(later.claim());
}

}  // namespace
}  // namespace wastewatch::ui
