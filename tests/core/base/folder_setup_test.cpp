// A set-up that is cut short at any moment: either nothing of it is there afterwards, or all.
#include "base/folder_setup.h"

#include <gtest/gtest.h>

#include "base/files.h"
#include "support/vectors.h"

namespace wastewatch {
namespace {

namespace fs = std::filesystem;

Status build(const fs::path& aside) {
  if (auto made = make_folder(aside / "keys"); !made) return made;
  if (auto written = write_file(aside / "keys" / "0", "key"); !written) return written;
  return write_file(aside / "what", "which chain");
}

void expect_whole(const fs::path& folder) {
  EXPECT_EQ(test::read_file(folder / "keys" / "0"), "key");
  EXPECT_EQ(test::read_file(folder / "what"), "which chain");
  EXPECT_EQ(std::distance(fs::directory_iterator(folder), fs::directory_iterator()), 2);
}

class FolderSetup : public ::testing::Test {
 protected:
  test::TemporaryFolder folder;
  fs::path home = folder.path() / "home";
};

TEST_F(FolderSetup, MakesAllOfIt) {
  ASSERT_TRUE(set_up_folder(home, build));
  expect_whole(home);
}

TEST_F(FolderSetup, WhatWasNotCompleteIsDropped) {
  ASSERT_TRUE(make_folder(home / ".setup-new" / "keys"));
  ASSERT_TRUE(write_file(home / ".setup-new" / "keys" / "1", "half"));
  ASSERT_TRUE(finish_set_up(home));
  EXPECT_TRUE(fs::is_empty(home));
  ASSERT_TRUE(set_up_folder(home, build));
  expect_whole(home);
}

TEST_F(FolderSetup, WhatWasCompleteIsFinishedFromAnyPlace) {
  for (const auto& moved : {std::vector<std::string>{}, {"keys"}, {"what"}, {"keys", "what"}}) {
    fs::remove_all(home);
    ASSERT_TRUE(make_folder(home / ".setup-ready"));
    ASSERT_TRUE(build(home / ".setup-ready"));
    for (const auto& name : moved) fs::rename(home / ".setup-ready" / name, home / name);
    ASSERT_TRUE(finish_set_up(home));
    expect_whole(home);
  }
}

TEST_F(FolderSetup, FoldersThatAreThereGetEntriesAdded) {
  ASSERT_TRUE(make_folder(home / "keys"));
  ASSERT_TRUE(write_file(home / "keys" / "1", "older"));
  ASSERT_TRUE(set_up_folder(home, build));
  EXPECT_EQ(test::read_file(home / "keys" / "1"), "older");
  expect_whole(home);
}

TEST_F(FolderSetup, AnErrorLeavesNothingInPlace) {
  const auto made = set_up_folder(home, [](const fs::path& aside) {
    if (auto built = build(aside); !built) return built;
    return Status(fail(FileErrc::no_space, "full"));
  });
  EXPECT_TRUE(made.error().is(FileErrc::no_space));
  EXPECT_FALSE(fs::exists(home / "keys"));
  EXPECT_FALSE(fs::exists(home / "what"));
  ASSERT_TRUE(set_up_folder(home, build));
  expect_whole(home);
}

}  // namespace
}  // namespace wastewatch
