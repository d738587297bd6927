#include "node/abci_dispatch.h"

#include <gtest/gtest.h>

#include "node/proto/abci.pb.h"
#include "support/key_value_application.h"

namespace wastewatch::node {
namespace {

pb::Response ask(AbciDispatcher& dispatcher, const pb::Request& request) {
  pb::Response response;
  const AbciAnswer answer = dispatcher.answer(as_bytes(request.SerializeAsString()));
  EXPECT_TRUE(response.ParseFromString(std::string(as_text(answer.response))));
  return response;
}

class AbciDispatch : public ::testing::Test {
 protected:
  test::KeyValueApplication application;
  AbciDispatcher dispatcher{application};
};

// Response field = request field + 1 for every request of ABCI 2.0.
TEST_F(AbciDispatch, EveryRequestOfAbci2HasAnAnswerOfItsKind) {
  const auto* fields = pb::Request::descriptor()->oneof_decl(0);
  ASSERT_EQ(fields->field_count(), 16);
  for (int i = 0; i < fields->field_count(); ++i) {
    const auto* field = fields->field(i);
    pb::Request request;
    request.GetReflection()->MutableMessage(&request, field);
    const pb::Response response = ask(dispatcher, request);
    EXPECT_EQ(static_cast<int>(response.value_case()), field->number() + 1) << field->name();
  }
}

TEST_F(AbciDispatch, UnknownRequestGivesAnException) {
  const AbciAnswer answer = dispatcher.answer(Bytes{0xaa, 0x01, 0x00});  // field 21, empty
  pb::Response response;
  ASSERT_TRUE(response.ParseFromString(std::string(as_text(answer.response))));
  EXPECT_EQ(response.exception().error(), "unknown request");
  EXPECT_FALSE(answer.fatal);
}

TEST_F(AbciDispatch, GarbageGivesAnException) {
  const AbciAnswer answer = dispatcher.answer(Bytes(20, 0xff));
  pb::Response response;
  ASSERT_TRUE(response.ParseFromString(std::string(as_text(answer.response))));
  EXPECT_TRUE(response.has_exception());
}

TEST_F(AbciDispatch, ValidatorKeyOfUnknownTypeIsRefusedWithoutStopping) {
  pb::Request request;
  request.mutable_init_chain()->add_validators()->set_power(1);
  const AbciAnswer answer = dispatcher.answer(as_bytes(request.SerializeAsString()));
  pb::Response response;
  ASSERT_TRUE(response.ParseFromString(std::string(as_text(answer.response))));
  EXPECT_TRUE(response.has_exception());
  EXPECT_FALSE(answer.fatal);
}

TEST_F(AbciDispatch, CorruptionStopsTheServer) {
  pb::Request request;
  request.mutable_finalize_block()->add_txs("corrupt");
  const AbciAnswer answer = dispatcher.answer(as_bytes(request.SerializeAsString()));
  ASSERT_TRUE(answer.fatal);
  EXPECT_EQ(answer.fatal->name, "store_corrupt");
}

TEST_F(AbciDispatch, BlocksExecuteAndQueriesSeeThem) {
  pb::Request finalize;
  finalize.mutable_finalize_block()->set_height(1);
  finalize.mutable_finalize_block()->add_txs("a=1");
  finalize.mutable_finalize_block()->add_txs("nonsense");
  const auto executed = ask(dispatcher, finalize).finalize_block();
  ASSERT_EQ(executed.tx_results_size(), 2);
  EXPECT_EQ(executed.tx_results(0).code(), 0U);
  EXPECT_EQ(executed.tx_results(1).code(), 1U);
  EXPECT_EQ(executed.app_hash().size(), 32U);

  pb::Request commit;
  commit.mutable_commit();
  EXPECT_TRUE(ask(dispatcher, commit).has_commit());
  pb::Request info;
  info.mutable_info();
  EXPECT_EQ(ask(dispatcher, info).info().last_block_height(), 1);

  pb::Request query;
  query.mutable_query()->set_path("/key");
  query.mutable_query()->set_data("a");
  query.mutable_query()->set_prove(true);
  const auto found = ask(dispatcher, query).query();
  EXPECT_EQ(found.value(), "1");
  EXPECT_EQ(found.proof_ops().ops_size(), 1);
}

TEST_F(AbciDispatch, ProposalVerdictIsTranslated) {
  pb::Request request;
  request.mutable_process_proposal()->add_txs("a=1");
  EXPECT_EQ(ask(dispatcher, request).process_proposal().status(), 1);
  request.mutable_process_proposal()->add_txs("reject");
  EXPECT_EQ(ask(dispatcher, request).process_proposal().status(), 2);
}

}  // namespace
}  // namespace wastewatch::node
