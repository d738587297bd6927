// Cases: who raises them and what they mark.
#include <gtest/gtest.h>

#include "kit/ledger/test_chain.h"
#include "ledger/canonical.h"
#include "ledger/keys.h"

namespace wastewatch::ledger::test {
namespace {

TEST(Incidents, AnInspectorRaisesThemAndTheBatchKeepsThem) {
  TestChain chain;
  const BatchId id = chain.collected();
  v1::Message message;
  message.mutable_raise_incident()->set_kind(v1::INCIDENT_NEVER_DELIVERED);
  message.mutable_raise_incident()->set_batch_id(to_string(id));
  EXPECT_EQ(chain.run(chain.carrier, message), Code::wrong_organisation_kind);
  ASSERT_EQ(chain.run(chain.bureau, message), Code::ok);
  EXPECT_TRUE(chain.batch(id).flags().incident());
  const auto incident = chain.find<v1::Incident>(keys::incident(as_id<IncidentId>(chain.last_id())));
  ASSERT_TRUE(incident);
  EXPECT_EQ(incident->state(), v1::CASE_RAISED);
}

}  // namespace
}  // namespace wastewatch::ledger::test
