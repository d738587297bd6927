// Every code and every value of the closed lists has its words: adding one without them fails here.
#include "words/vocabulary.h"

#include <google/protobuf/descriptor.h>
#include <gtest/gtest.h>

#include "base/files.h"
#include "chain/errors.h"
#include "crypto/errors.h"
#include "crypto/passphrase.h"
#include "evidence/check.h"
#include "evidence/errors.h"
#include "gateway/errors.h"
#include "geo/errors.h"
#include "index/batch_order.h"
#include "index/errors.h"
#include "index/follower.h"
#include "ledger/errors.h"
#include "ledger/message_table.h"
#include "ledger/proto/state.pb.h"
#include "ledger/result_codes.h"
#include "ledger/schema/schema.h"
#include "ledger/workflow.h"
#include "light/attack.h"
#include "light/errors.h"
#include "light/peers.h"
#include "light/rules.h"
#include "light/witnesses.h"
#include "merkle/errors.h"
#include "node/errors.h"
#include "outbox/errors.h"
#include "outbox/task.h"
#include "rpc/errors.h"
#include "scenario/errors.h"
#include "scenario/world.h"
#include "tiles/errors.h"
#include "watch/alert.h"
#include "watch/custody.h"
#include "watch/parcel.h"
#include "words/catalogue.h"
#include "words/explain.h"

namespace wastewatch::test {
namespace {

using words::Language;
using words::Surface;

constexpr int most_codes = 256;

template <class E>
void expect_explained() {
  int known = 0;
  for (int code = 1; code < most_codes; ++code) {
    const auto error = Error::make(static_cast<E>(code));
    if (error.name.empty() || error.name == "unknown") continue;
    EXPECT_TRUE(words::is_explained(error)) << error.text();
    ++known;
  }
  EXPECT_GT(known, 0);
}

TEST(Vocabulary, every_error_has_a_sentence_and_an_advice) {
  expect_explained<FileErrc>();
  expect_explained<chain::Errc>();
  expect_explained<crypto::Errc>();
  expect_explained<crypto::PassphraseErrc>();
  expect_explained<evidence::Errc>();
  expect_explained<gateway::Errc>();
  expect_explained<geo::Errc>();
  expect_explained<index::Errc>();
  expect_explained<ledger::Errc>();
  expect_explained<light::Errc>();
  expect_explained<merkle::Errc>();
  expect_explained<node::Errc>();
  expect_explained<outbox::Errc>();
  expect_explained<rpc::Errc>();
  expect_explained<scenario::Errc>();
  expect_explained<tiles::Errc>();
}

TEST(Vocabulary, an_advice_is_that_of_the_program_that_gives_it) {
  const auto error = Error::make(index::Errc::not_replayed);
  const auto advice = [&](Surface surface) {
    return words::explain(error, Language::english, surface).advice;
  };
  EXPECT_TRUE(advice(Surface::command_line).contains("wastewatch-cli"));
  EXPECT_FALSE(advice(Surface::window).contains("wastewatch-cli"));
}

TEST(Vocabulary, an_error_without_words_is_not_blamed_on_anybody) {
  const Error error{ErrorDomain::base, 1, "no_such", "detail"};
  EXPECT_FALSE(words::is_explained(error));
  EXPECT_EQ(words::explain(error, Language::english, Surface::window).sentence, "This did not work.");
}

// Of the file and of those it is written in terms of.
void expect_words(const google::protobuf::FileDescriptor& file) {
  for (int i = 0; i < file.dependency_count(); ++i) {
    if (file.dependency(i)->package() == file.package()) expect_words(*file.dependency(i));
  }
  for (int i = 0; i < file.enum_type_count(); ++i) {
    for (int j = 0; j < file.enum_type(i)->value_count(); ++j) {
      const auto& value = *file.enum_type(i)->value(j);
      EXPECT_TRUE(value.number() == 0 || words::has_text("enum." + value.name())) << value.name();
    }
  }
}

TEST(Vocabulary, every_value_of_the_ledgers_lists_has_a_word) {
  // state.proto imports all of these, but nothing links a file that defines nothing.
  for (const auto* message : {ledger::v1::SignedTx::descriptor(), ledger::v1::ChainInfo::descriptor(),
                              ledger::v1::Organisation::descriptor()})
    expect_words(*message->file());
  const auto& events = *ledger::v1::BatchEventKind_descriptor();
  for (int i = 1; i < events.value_count(); ++i) {
    EXPECT_TRUE(words::has_text("event." + events.value(i)->name())) << events.value(i)->name();
  }
}

TEST(Vocabulary, every_result_code_message_and_deadline_has_a_sentence) {
  for (const auto& code : ledger::result_codes()) {
    EXPECT_TRUE(words::has_text("code." + std::string(code.name))) << code.name;
  }
  for (const auto& row : ledger::message_rows()) {
    EXPECT_TRUE(words::has_text("message." + std::string(row.name))) << row.name;
  }
  for (const auto& rule : ledger::deadline_rules()) {
    EXPECT_TRUE(words::has_text("deadline." + std::string(rule.name))) << rule.name;
  }
}

TEST(Vocabulary, every_rule_mode_grade_certainty_voice_and_flag_has_a_word) {
  for (const auto& rule : light::rules()) EXPECT_TRUE(words::has_text(rule.title_key)) << rule.title_key;
  for (const auto mode :
       {light::Mode::adjacent, light::Mode::skipping, light::Mode::backwards, light::Mode::anchor,
        light::Mode::header, light::Mode::placed, light::Mode::given}) {
    EXPECT_TRUE(words::has_text("mode." + std::string(light::mode_name(mode))));
  }
  for (const auto grade : {watch::Grade::critical, watch::Grade::serious, watch::Grade::notice}) {
    EXPECT_TRUE(words::has_text("grade." + std::string(watch::grade_name(grade))));
  }
  for (const auto voice : {watch::Voice::agrees, watch::Voice::silent, watch::Voice::contradicts}) {
    EXPECT_TRUE(words::has_text("voice." + std::string(watch::voice_name(voice))));
    EXPECT_TRUE(words::has_text("voice.device." + std::string(watch::voice_name(voice))));
  }
  for (const auto certainty :
       {watch::Certainty::recorded, watch::Certainty::measured, watch::Certainty::inferred}) {
    EXPECT_TRUE(words::has_text("certainty." + std::string(watch::certainty_name(certainty))));
  }
  for (int role = 1; role <= static_cast<int>(watch::CustodyRole::origin); ++role) {
    const auto name = watch::role_name(static_cast<watch::CustodyRole>(role));
    EXPECT_TRUE(words::has_text("role." + std::string(name))) << name;
  }
  for (const auto state :
       {watch::HandoverState::open, watch::HandoverState::complete, watch::HandoverState::refused,
        watch::HandoverState::withdrawn, watch::HandoverState::expired}) {
    const auto name = watch::handover_state_name(state);
    EXPECT_TRUE(words::has_text("handover." + std::string(name))) << name;
  }
  for (int flag = 1; flag <= static_cast<int>(index::BatchFlag::open); ++flag) {
    const auto name = index::flag_name(static_cast<index::BatchFlag>(flag));
    EXPECT_TRUE(words::has_text("flag." + std::string(name))) << name;
  }
}

TEST(Vocabulary, every_record_of_the_state_and_every_part_of_its_keys_has_a_word) {
  for (const auto& row : ledger::schema::keys) {
    EXPECT_TRUE(words::has_text(ledger::schema::records_key(row))) << row.prefix;
  }
  for (const auto& row : ledger::schema::parts) EXPECT_TRUE(words::has_text(row.word)) << row.name;
}

TEST(Vocabulary, every_phase_of_following_has_a_name_and_a_sentence) {
  for (int phase = 0; phase <= static_cast<int>(index::FollowPhase::failed); ++phase) {
    const auto key = "phase." + std::string(index::phase_name(static_cast<index::FollowPhase>(phase)));
    EXPECT_TRUE(words::has_text(key) && words::has_text(key + ".text")) << key;
  }
}

TEST(Vocabulary, every_role_and_event_of_a_peer_and_every_attack_has_a_word) {
  for (const auto role : {light::PeerRole::primary, light::PeerRole::witness, light::PeerRole::excluded}) {
    EXPECT_TRUE(words::has_text("peer.role." + std::string(light::peer_role_name(role))));
  }
  for (const auto& event : light::peer_events()) {
    EXPECT_TRUE(words::has_text("peer.event." + std::string(event.id))) << event.id;
  }
  for (const auto kind :
       {light::AttackKind::lunatic, light::AttackKind::equivocation, light::AttackKind::amnesia}) {
    const auto key = "attack." + std::string(light::attack_kind_name(kind));
    EXPECT_TRUE(words::has_text(key) && words::has_text(key + ".meaning")) << key;
  }
}

TEST(Vocabulary, every_state_of_a_witness_and_of_a_signed_task_has_a_word) {
  for (const auto state : {light::WitnessState::agrees, light::WitnessState::lagging,
                           light::WitnessState::failed, light::WitnessState::diverging}) {
    EXPECT_TRUE(words::has_text("witness." + std::string(light::witness_state_name(state))));
  }
  for (int state = 1; state <= static_cast<int>(outbox::TaskState::lapsed); ++state) {
    const auto name = outbox::state_name(static_cast<outbox::TaskState>(state));
    EXPECT_TRUE(words::has_text("task." + std::string(name))) << name;
  }
}

TEST(Vocabulary, every_step_of_a_proof_has_a_title_and_a_sentence) {
  for (const auto& step : evidence::step_table()) {
    const std::string key(step.title_key);
    EXPECT_TRUE(words::has_text(key) && words::has_text(key + ".detail")) << key;
  }
}

TEST(Vocabulary, every_stage_of_a_load_has_a_word) {
  for (int stage = 1; stage <= static_cast<int>(watch::parcel_stages); ++stage) {
    const auto name = watch::stage_name(static_cast<watch::ParcelStage>(stage));
    EXPECT_TRUE(words::has_text("stage." + std::string(name))) << name;
  }
  for (const auto state :
       {watch::StageState::current, watch::StageState::claimed, watch::StageState::contradicted}) {
    EXPECT_TRUE(words::has_text("stage.state." + std::string(watch::stage_state_name(state))));
  }
}

TEST(Vocabulary, codes_that_the_demonstration_writes_have_words_and_others_stay_as_they_are) {
  for (const auto& kind : scenario::waste_kinds()) {
    EXPECT_TRUE(words::has_text("value.method_code." + std::string(kind.method))) << kind.method;
    EXPECT_TRUE(words::has_text("value.family." + std::string(kind.family))) << kind.family;
  }
  EXPECT_EQ(words::code_word("material", "energy-carrier", Language::english), "energy carrier");
  EXPECT_EQ(words::code_word("material", "energy-carrier", Language::chinese), "能源载体");
  EXPECT_EQ(words::code_word("method_code", "anaerobic", Language::chinese), "厌氧消化");
  EXPECT_EQ(words::code_word("method_code", "D10-x", Language::chinese), "“D10-x”");
  EXPECT_EQ(words::code_word("method_code", "{code}", Language::english), "“{code}”");
  EXPECT_EQ(words::code_word("packaging", "", Language::english), "");
  EXPECT_FALSE(words::has_codes("note"));
}

TEST(Vocabulary, names_become_options_and_titles) {
  EXPECT_EQ(words::option_name("INCIDENT_", "INCIDENT_NEVER_DELIVERED"), "never-delivered");
  EXPECT_EQ(words::capitalised("in transit"), "In transit");
  EXPECT_EQ(words::enum_word("CASE_CLOSED", Language::chinese), "结案");
  EXPECT_EQ(words::enum_word("TRIP_CLOSED", Language::chinese), "已结束");
  EXPECT_EQ(words::enum_word("NO_SUCH", Language::chinese), "NO_SUCH");
}

}  // namespace
}  // namespace wastewatch::test
