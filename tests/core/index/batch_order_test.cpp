#include "index/batch_order.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace wastewatch::index {
namespace {

RC_GTEST_PROP(BatchOrder, KeysRoundTripAndSortNewestFirst,
              (std::int64_t a, std::int64_t b, std::string value)) {
  const auto non_negative = [](std::int64_t n) { return n < 0 ? -(n + 1) : n; };
  const std::int64_t older = std::min(non_negative(a), non_negative(b));
  const std::int64_t newer = std::max(non_negative(a), non_negative(b));
  const FacetValue facet{Facet::holder, to_bytes(value.substr(0, 255))};
  ledger::BatchId id;
  id.data[3] = 9;
  const Bytes key = order_key(facet, newer, id);
  const auto entry = parse_order_key(key);
  RC_ASSERT(entry.has_value());
  RC_ASSERT(entry->declared_ms == newer);
  RC_ASSERT(entry->id == id);
  if (newer > older) RC_ASSERT((compare(key, order_key(facet, older, id)) < 0));
}

TEST(BatchOrder, ADamagedKeyIsNotRead) {
  ledger::BatchId id;
  Bytes key = order_key(facet_of(BatchFlag::overdue), 5, id);
  key.pop_back();
  EXPECT_FALSE(parse_order_key(key));
  EXPECT_FALSE(parse_order_key({}));
}

TEST(BatchOrder, ACollectedLoadIsOpenUntilItIsDelivered) {
  ledger::v1::Batch batch;
  batch.set_state(ledger::v1::BATCH_IN_TRANSIT);
  batch.set_collected_ms(1);
  EXPECT_EQ(flags_of(batch), std::vector{BatchFlag::open});
  batch.set_delivered_ms(2);
  EXPECT_TRUE(flags_of(batch).empty());
}

}  // namespace
}  // namespace wastewatch::index
