#include "words/link.h"

#include <gtest/gtest.h>

#include <set>

namespace wastewatch::test {
namespace {

using words::Link;
using words::LinkFault;
using words::LinkKind;

TEST(Links, every_kind_has_one_row_and_a_name_of_its_own) {
  std::set<std::string_view> names;
  for (const auto& row : words::link_table()) {
    EXPECT_TRUE(names.insert(row.name).second) << row.name;
    EXPECT_EQ(&words::row_of(row.kind), &row);
  }
}

TEST(Links, survive_being_written_and_read_again) {
  for (const auto& link :
       {words::page_link("overview"), words::page_link("chain", "verification"), words::block_link(1),
        words::transaction_link(Hash{}), words::batch_link(Bytes(16, 7)), words::alert_link(Bytes(16, 7)),
        words::state_link(to_bytes("b/")), words::range_link(to_bytes("b/"), to_bytes("c")),
        words::range_link(to_bytes("b/"), {}), std::string("wastewatch:alert/a-1.b_2"),
        std::string("wastewatch:block/155?tab=json")}) {
    const auto read = words::parse_link(link);
    ASSERT_TRUE(read) << link;
    EXPECT_EQ(words::write_link(*read), link);
  }
}

TEST(Links, read_the_long_name_of_a_transaction_and_write_the_short_one) {
  const auto read = words::parse_link("wastewatch:transaction/" + std::string(64, 'A'));
  ASSERT_TRUE(read);
  EXPECT_EQ(words::write_link(*read), "wastewatch:tx/" + std::string(64, 'A'));
}

TEST(Links, of_another_form_are_refused) {
  for (const auto& text :
       {std::string(), std::string("http://example.org"), std::string("wastewatch:batch/"),
        std::string("wastewatch:batch/../../etc"), std::string("wastewatch:block/-1"),
        std::string("wastewatch:block/0"), std::string("wastewatch:block/99999999999999999999"),
        std::string("wastewatch:tx/12"), std::string("wastewatch:batch/a?tab=<b>"),
        std::string("wastewatch:state/622"), std::string("wastewatch:range/622f"),
        std::string("wastewatch:range/-6230"), "wastewatch:batch/" + std::string(600, 'a')}) {
    const auto read = words::parse_link(text);
    ASSERT_FALSE(read) << text;
    EXPECT_EQ(read.error(), LinkFault::malformed);
  }
  EXPECT_EQ(words::parse_link("wastewatch:person/1").error(), LinkFault::unknown_kind);
}

}  // namespace
}  // namespace wastewatch::test
