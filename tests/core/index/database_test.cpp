// Why a database cannot be opened is found out from the lock, never from words in an error's text.
#include "index/database.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <set>
#include <string>

#include "support/vectors.h"

namespace wastewatch::index {
namespace {

// Holds the lock of a folder from another process, as another program would.
class OtherProgram {
 public:
  explicit OtherProgram(const std::filesystem::path& lock_file) {
    std::array<int, 2> ready{};
    std::array<int, 2> end{};
    if (::pipe(ready.data()) != 0 || ::pipe(end.data()) != 0) throw std::runtime_error("pipe");
    child_ = ::fork();
    if (child_ == 0) hold(lock_file.c_str(), ready[1], end);
    ::close(ready[1]);
    ::close(end[0]);
    char byte = 0;
    held_ = ::read(ready[0], &byte, 1) == 1;
    ::close(ready[0]);
    end_ = end[1];
  }
  ~OtherProgram() {
    ::close(end_);
    ::waitpid(child_, nullptr, 0);
  }
  OtherProgram(const OtherProgram&) = delete;
  OtherProgram& operator=(const OtherProgram&) = delete;
  bool held() const { return held_; }

 private:
  [[noreturn]] static void hold(const char* path, int ready, const std::array<int, 2>& end) {
    ::close(end[1]);
    const int file = ::open(path, O_RDWR | O_CREAT, 0600);
    struct flock lock{};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    char byte = 1;
    if (::fcntl(file, F_SETLK, &lock) == 0 && ::write(ready, &byte, 1) == 1) (void)!::read(end[0], &byte, 1);
    ::_exit(0);
  }

  pid_t child_ = -1;
  int end_ = -1;
  bool held_ = false;
};

// The folder's name is a trap: "lock" is in the text of every error about it.
class DatabaseOpening : public testing::Test {
 protected:
  static Error error_of(const std::filesystem::path& folder) {
    const auto opened = Database::open_decisions(folder);
    return opened ? Error{} : opened.error();
  }
  std::filesystem::path folder() const { return temporary_.path() / "blockchain"; }

  test::TemporaryFolder temporary_;
};

TEST_F(DatabaseOpening, AFolderThatAnotherProgramHasOpenIsLocked) {
  ASSERT_TRUE(Database::open_decisions(folder()));
  {
    const OtherProgram other(folder() / "LOCK");
    ASSERT_TRUE(other.held());
    EXPECT_TRUE(error_of(folder()).is(Errc::store_locked)) << error_of(folder()).text();
  }
  EXPECT_TRUE(Database::open_decisions(folder()));
}

TEST_F(DatabaseOpening, AFolderThatThisProgramHasOpenIsLockedUntilItIsClosed) {
  auto first = Database::open_decisions(folder());
  ASSERT_TRUE(first);
  EXPECT_TRUE(error_of(folder()).is(Errc::store_locked));
  EXPECT_TRUE(error_of(folder() / "." / ".." / "blockchain").is(Errc::store_locked));
  first->reset();
  EXPECT_TRUE(Database::open_decisions(folder()));
}

TEST_F(DatabaseOpening, AMissingFileThatItsListNamesIsDamageAndNotAFullDisk) {
  Database::open_decisions(folder())->reset();
  for (const auto& entry : std::filesystem::directory_iterator(folder())) {
    if (entry.path().filename().string().starts_with("MANIFEST")) std::filesystem::remove(entry.path());
  }
  const Error error = error_of(folder());
  EXPECT_TRUE(error.is(Errc::store_corrupt)) << error.text();
}

TEST_F(DatabaseOpening, IsReadBesideItsWriterAndChangesNothing) {
  const auto writer = Database::open_decisions(folder()).value();
  const auto put = [&](const char* value) {
    rocksdb::WriteBatch batch;
    batch.Put(writer->column(DecisionColumn::notes), "note", value);
    ASSERT_TRUE(writer->write(batch));
  };
  const auto files = [&] {
    std::set<std::string> out;
    for (const auto& entry : std::filesystem::directory_iterator(folder()))
      out.insert(entry.path().filename().string() + std::to_string(entry.file_size()));
    return out;
  };
  put("first");
  const auto before = files();
  const auto reader = Database::read_decisions(folder());
  ASSERT_TRUE(reader) << reader.error().text();
  EXPECT_EQ(files(), before);
  put("second");
  ASSERT_TRUE(writer->db().Flush({}, writer->column(DecisionColumn::notes)).ok());
  const auto note = (*reader)->get((*reader)->column(DecisionColumn::notes), as_bytes("note"));
  EXPECT_EQ(note.value(), "first") << "as of when it was opened";
  rocksdb::WriteBatch batch;
  batch.Put((*reader)->column(DecisionColumn::notes), "note", "third");
  EXPECT_FALSE((*reader)->write(batch));
}

TEST_F(DatabaseOpening, WhatIsNotThereIsNotMadeByReading) {
  EXPECT_TRUE(Database::read_decisions(folder()).error().is(Errc::needs_writing));
  EXPECT_FALSE(std::filesystem::exists(folder()));
  ASSERT_TRUE(Database::open(folder(), {"default"}));
  EXPECT_TRUE(Database::read_decisions(folder()).error().is(Errc::needs_writing)) << "columns are missing";
}

TEST_F(DatabaseOpening, TheHolderOfALockIsNamed) {
  const auto first = Database::open_decisions(folder());
  EXPECT_TRUE(error_of(folder()).detail.contains("process " + std::to_string(::getpid())));
}

TEST_F(DatabaseOpening, OtherTroubleIsNotCalledLockedWhateverTheFolderIsCalled) {
  std::filesystem::create_directories(folder() / "LOCK");  // RocksDB cannot make its file
  const Error error = error_of(folder());
  EXPECT_NE(error.detail.find("lock"), std::string::npos) << "the trap: " << error.text();
  EXPECT_TRUE(error.is(Errc::store_failed)) << error.text();
}

}  // namespace
}  // namespace wastewatch::index
