#include "base/files.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <thread>

#include <cerrno>
#include <fstream>

#include "support/vectors.h"

namespace wastewatch {
namespace {

namespace fs = std::filesystem;

constexpr FileOptions keeping{Access::owner, Existing::keep};

template <int number>
int refuse_flags(const char*, const char*, unsigned) {
  errno = number;
  return -1;
}
int no_links(const char*, const char*) {
  errno = EPERM;
  return -1;
}
// Files sync, folders do not: as on SMB.
template <int number>
int refuse_folders(int fd) {
  struct stat found{};
  if (::fstat(fd, &found) != 0 || !S_ISDIR(found.st_mode)) return 0;
  errno = number;
  return -1;
}

struct FileSystemKind {
  const char* name;
  FileCalls calls;
};
std::ostream& operator<<(std::ostream& out, const FileSystemKind& kind) { return out << kind.name; }

const FileSystemKind kinds[] = {
    {"local", system_file_calls()},
    {"nfs", {refuse_flags<EINVAL>, system_file_calls().link, refuse_folders<EINVAL>}},
    {"smb", {refuse_flags<EINVAL>, no_links, refuse_folders<EINVAL>}},
    {"old_kernel", {refuse_flags<ENOSYS>, system_file_calls().link, refuse_folders<EOPNOTSUPP>}},
    {"fuse", {refuse_flags<EOPNOTSUPP>, no_links, refuse_folders<ENOSYS>}},
};

class FilesTest : public ::testing::Test {
 protected:
  // No temporary file stays behind.
  void expect_only(const std::string& content) const {
    ASSERT_EQ(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()), 1);
    EXPECT_EQ(test::read_file(file), content);
  }
  test::TemporaryFolder folder;
  fs::path file = folder.path() / "some.file";
};
class WriteFile : public FilesTest, public ::testing::WithParamInterface<FileSystemKind> {};

TEST_P(WriteFile, WritesAndReplaces) {
  ASSERT_TRUE(write_file(file, "old", {}, GetParam().calls));
  ASSERT_TRUE(write_file(file, "new", {}, GetParam().calls));
  expect_only("new");
}

TEST_P(WriteFile, KeepsAFileThatIsThere) {
  ASSERT_TRUE(write_file(file, "first", keeping, GetParam().calls));
  expect_only("first");
  const auto again = write_file(file, "second", keeping, GetParam().calls);
  ASSERT_FALSE(again);
  EXPECT_TRUE(again.error().is(FileErrc::already_exists)) << again.error().text();
  expect_only("first");
}

INSTANTIATE_TEST_SUITE_P(OnEveryFileSystem, WriteFile, ::testing::ValuesIn(kinds),
                         [](const auto& info) { return std::string(info.param.name); });

TEST_F(FilesTest, IsForItsOwnerAloneUnlessItIsShared) {
  const mode_t before = ::umask(022);
  ASSERT_TRUE(write_file(file, "secret"));
  const fs::path shared = folder.path() / "shared";
  ASSERT_TRUE(write_file(shared, "proof", {.access = Access::shared}));
  ::umask(before);
  EXPECT_EQ(fs::status(file).permissions(), fs::perms{0600});
  EXPECT_EQ(fs::status(shared).permissions(), fs::perms{0644});
}

TEST_F(FilesTest, AFileWhereAFolderIsWantedIsCalledThat) {
  ASSERT_TRUE(write_file(file, "in its place"));
  EXPECT_TRUE(make_folder(file).error().is(FileErrc::not_a_folder));
  EXPECT_TRUE(make_folder(file / "below").error().is(FileErrc::not_a_folder));
  EXPECT_TRUE(make_private_folder(file).error().is(FileErrc::not_a_folder));
}

TEST_F(FilesTest, APipeThatNobodyWritesToDoesNotHoldTheReader) {
  ASSERT_EQ(::mkfifo(file.c_str(), 0600), 0);
  const auto read = read_file(file, 100);
  EXPECT_TRUE(read.has_value() && read->empty());
  std::jthread writer([&] { std::ofstream(file) << "late"; });
  std::string got;
  while (got.empty()) got = read_file(file, 100).value_or("failed");
  EXPECT_EQ(got, "late");
}

TEST(FileErrors, EveryErrnoHasItsKindAndNoneIsAccused) {
  const std::vector<std::pair<int, FileErrc>> kinds = {{ENOENT, FileErrc::missing},
                                                       {EEXIST, FileErrc::already_exists},
                                                       {ENOSPC, FileErrc::no_space},
                                                       {EDQUOT, FileErrc::no_space},
                                                       {EACCES, FileErrc::no_permission},
                                                       {EROFS, FileErrc::no_permission},
                                                       {EISDIR, FileErrc::not_a_file},
                                                       {ENAMETOOLONG, FileErrc::bad_name},
                                                       {EBUSY, FileErrc::busy},
                                                       {EMFILE, FileErrc::too_many_open},
                                                       {EIO, FileErrc::io}};
  for (const auto& [number, kind] : kinds) {
    EXPECT_EQ(file_errc(number), kind) << number;
    const Error error = file_failure("cannot read", "/a/b", number).error();
    EXPECT_TRUE(error.is(kind));
    EXPECT_TRUE(error.detail.starts_with("cannot read /a/b: ")) << error.detail;
  }
  for (const int number : {EINVAL, EDOM, 12'345}) EXPECT_EQ(file_errc(number), FileErrc::refused) << number;
}

TEST_F(FilesTest, AFolderIsNotReadAsAFile) {
  EXPECT_TRUE(read_file(folder.path(), 10).error().is(FileErrc::not_a_file));
}

TEST_F(FilesTest, ADiskThatDoesNotConfirmIsSaid) {
  FileCalls calls = system_file_calls();
  calls.sync = refuse_folders<EIO>;
  EXPECT_TRUE(write_file(file, "x", {}, calls).error().is(FileErrc::io));
  calls.sync = [](int) {
    errno = ENOSPC;
    return -1;
  };
  ASSERT_TRUE(write_file(file, "old"));
  EXPECT_TRUE(write_file(file, "new", {}, calls).error().is(FileErrc::no_space));
  expect_only("old");
}

TEST_F(FilesTest, ADeviceIsWrittenToAndNotReplaced) {
  EXPECT_TRUE(write_file("/dev/full", "x").error().is(FileErrc::no_space));
  EXPECT_TRUE(write_file("/dev/null", "x"));
  for (const char* device : {"/dev/full", "/dev/null"}) EXPECT_TRUE(fs::is_character_file(device)) << device;
}

TEST_F(FilesTest, TellsWhatFailsByKind) {
  EXPECT_TRUE(write_file(folder.path() / "none" / "file", "x").error().is(FileErrc::missing));
  EXPECT_TRUE(read_file(folder.path() / "none", 10).error().is(FileErrc::missing));
  ASSERT_TRUE(write_file(file, "eleven more"));
  EXPECT_EQ(read_file(file, 11).value(), "eleven more");
  EXPECT_TRUE(read_file(file, 10).error().is(FileErrc::too_large));
}

TEST(MakeFolder, MakesForItsOwnerAloneAndLeavesWhatIsThere) {
  const mode_t before = ::umask(022);
  const test::TemporaryFolder folder;
  fs::permissions(folder.path(), fs::perms{0755});
  ASSERT_TRUE(make_folder(folder.path() / "a" / "b"));
  ASSERT_TRUE(make_folder(folder.path() / "a" / "b"));
  ::umask(before);
  EXPECT_EQ(fs::status(folder.path()).permissions(), fs::perms{0755});
  EXPECT_EQ(fs::status(folder.path() / "a").permissions(), fs::perms{0700});
  EXPECT_EQ(fs::status(folder.path() / "a" / "b").permissions(), fs::perms{0700});
}

TEST(MakeFolder, ItsOwnLosesTheAccessOfOthers) {
  const test::TemporaryFolder folder;
  const fs::path own = folder.path() / "own";
  fs::create_directory(own);
  fs::permissions(own, fs::perms{0755});
  ASSERT_TRUE(make_private_folder(own));
  EXPECT_EQ(fs::status(own).permissions(), fs::perms{0700});
}

TEST(MakeFolder, AFileInItsPlaceIsAnError) {
  const test::TemporaryFolder folder;
  std::ofstream(folder.path() / "file") << "x";
  EXPECT_FALSE(make_folder(folder.path() / "file"));
  EXPECT_FALSE(make_folder(folder.path() / "file" / "below"));
}

}  // namespace
}  // namespace wastewatch
