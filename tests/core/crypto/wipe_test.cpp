#include "crypto/wipe.h"

#include <gtest/gtest.h>

#include <string>

namespace wastewatch::crypto {
namespace {

TEST(SecretText, HoldsWhatWasTypedCharacterByCharacter) {
  SecretText secret("pass");
  EXPECT_TRUE(secret.append("词ö"));
  EXPECT_EQ(secret.view(), "pass词ö");
  EXPECT_EQ(secret.characters(), 6U);
  secret.drop_last();
  EXPECT_EQ(secret.view(), "pass词");
  secret.drop_last();
  EXPECT_EQ(secret.view(), "pass");
  for (int i = 0; i < 9; ++i) secret.drop_last();
  EXPECT_TRUE(secret.empty());
}

TEST(SecretText, ClearingOverwritesItsMemory) {
  SecretText secret("correct horse");
  const auto before = secret.view();
  secret.clear();
  EXPECT_EQ(std::string(before.data(), before.size()), std::string(before.size(), '\0'));
}

TEST(SecretText, DroppedCharactersAreOverwritten) {
  SecretText secret("abc");
  const auto before = secret.view();
  secret.drop_last();
  EXPECT_EQ(before[2], '\0');
}

TEST(SecretText, TakingItLeavesNothingBehind) {
  SecretText typed("correct horse");
  const SecretText taken = std::move(typed);
  EXPECT_EQ(taken.view(), "correct horse");
  EXPECT_TRUE(typed.empty());  // NOLINT(bugprone-use-after-move): that is what is promised
  typed = SecretText("other");
  SecretText third;
  third = std::move(typed);
  EXPECT_EQ(third.view(), "other");
  EXPECT_TRUE(typed.empty());  // NOLINT(bugprone-use-after-move)
}

TEST(SecretText, ItNeverGrowsSoNoCopyIsLeftBehind) {
  SecretText secret("x");
  const char* place = secret.view().data();
  EXPECT_FALSE(secret.append(std::string(SecretText::max_bytes, 'y')));
  EXPECT_EQ(secret.view(), "x");
  EXPECT_TRUE(secret.append(std::string(SecretText::max_bytes - 1, 'y')));
  EXPECT_EQ(secret.view().data(), place);
}

}  // namespace
}  // namespace wastewatch::crypto
