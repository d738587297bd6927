#include "watch/tallies.h"

#include <gtest/gtest.h>

#include "base/rocks.h"
#include "core/watch/watched_chain.h"

namespace wastewatch::watch {
namespace {

Bytes text(std::string_view value) { return to_bytes(as_bytes(value)); }

class RowsOfABlock : public testing::Test {
 protected:
  void SetUp() override {
    watched_ = std::make_unique<test::Watched>(demo_);
    ASSERT_TRUE(watched_->following.follow());
    rocksdb::WriteBatch batch;
    auto& database = watched_->following.derived();
    for (const char* key : {"~a1", "~a3", "~a5", "~b1"})
      batch.Put(database.column(index::Column::feed), key, "stored");
    ASSERT_TRUE(database.write(batch));
  }

  static std::string seen(const Tallies& tallies, std::string_view from, std::size_t limit = 100) {
    std::string out;
    EXPECT_TRUE(tallies.visit(text("~a"), text(from), [&](BytesView key, BytesView value) {
      out += std::string(as_text(key)) + "=" + std::string(as_text(value)) + " ";
      return --limit != 0;
    }));
    return out;
  }

  test::DemoChain demo_;
  std::unique_ptr<test::Watched> watched_;
};

TEST_F(RowsOfABlock, AreThoseStoredWithItsChangesOnTop) {
  const auto reader = watched_->following.reader();
  Tallies tallies(reader);
  EXPECT_EQ(seen(tallies, "~a"), "~a1=stored ~a3=stored ~a5=stored ");
  tallies.put(text("~a0"), text("new"));
  tallies.put(text("~a3"), text("changed"));
  tallies.put(text("~a9"), text("new"));
  tallies.put(text("~b0"), text("new"));
  tallies.erase(text("~a5"));
  EXPECT_EQ(seen(tallies, "~a"), "~a0=new ~a1=stored ~a3=changed ~a9=new ");
  EXPECT_EQ(seen(tallies, "~a1"), "~a1=stored ~a3=changed ~a9=new ");
  EXPECT_EQ(seen(tallies, "~a", 1), "~a0=new ");
  EXPECT_EQ(seen(tallies, "~a", 2), "~a0=new ~a1=stored ");
  EXPECT_EQ(**tallies.get(text("~a3")), text("changed"));
  EXPECT_FALSE(*tallies.get(text("~a5")));
  EXPECT_EQ(**tallies.get(text("~a1")), text("stored"));
}

}  // namespace
}  // namespace wastewatch::watch
