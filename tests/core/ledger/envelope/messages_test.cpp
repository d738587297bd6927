// Messages of a transaction: together or not at all, and within their limits.
#include <gtest/gtest.h>

#include "kit/ledger/test_chain.h"
#include "ledger/canonical.h"
#include "ledger/keys.h"

namespace wastewatch::ledger::test {
namespace {

TEST(Messages, OfOneTransactionApplyTogetherOrNotAtAll) {
  TestChain chain;
  const auto before = chain.count(to_bytes("b/"));
  EXPECT_EQ(chain.run_all(chain.generator, {declare_message(), declare_message(5, "no-such-kind")}),
            Code::unknown_waste_kind);
  EXPECT_EQ(chain.count(to_bytes("b/")), before);
  EXPECT_EQ(chain.run_all(chain.generator, {declare_message(), declare_message(5)}), Code::ok);
  EXPECT_EQ(chain.count(to_bytes("b/")), before + 2);
}

TEST(Messages, RefuseMassesAndTextsOutOfRange) {
  TestChain chain;
  EXPECT_EQ(chain.run(chain.generator, declare_message(-1)), Code::bad_mass);
  EXPECT_EQ(chain.run(chain.generator, declare_message(0)), Code::bad_mass);
  EXPECT_EQ(chain.run(chain.generator, declare_message(INT64_MAX)), Code::bad_mass);
  auto message = declare_message();
  message.mutable_declare_batch()->set_packaging("a\xCC\x81");  // a, combining acute
  EXPECT_EQ(chain.run(chain.generator, message), Code::bad_text);
  EXPECT_EQ(chain.run(chain.carrier, declare_message()), Code::wrong_organisation_kind);
}

}  // namespace
}  // namespace wastewatch::ledger::test
