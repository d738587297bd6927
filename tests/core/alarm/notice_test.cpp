// What a hook gets.
#include "alarm/notice.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace wastewatch::alarm {
namespace {

watch::Alert overdue() {
  watch::Alert out;
  out.id = *watch::AlertId::from(Bytes(16, 1));
  out.rule = "overdue";
  out.rule_version = 2;
  out.grade = watch::Grade::critical;
  out.subject = {watch::SubjectKind::batch, Bytes(16, 7)};
  out.batch = *ledger::BatchId::from(Bytes(16, 7));
  out.sentence = "alert.overdue";
  out.numbers = {{"late", 3'600'000, watch::Unit::duration_ms}};
  return out;
}

TEST(Notice, SaysTheAlertInBothLanguages) {
  const auto json = nlohmann::json::parse(
      to_json({.kind = NoticeKind::raised, .chain_id = "wuzhen-1", .height = 12, .alert = overdue()}));
  EXPECT_EQ(json["notice"], "raised");
  EXPECT_EQ(json["alert"]["rule"], "overdue");
  EXPECT_EQ(json["alert"]["grade"], "critical");
  EXPECT_EQ(json["alert"]["batch"], "07070707070707070707070707070707");
  EXPECT_NE(json["alert"]["sentence"]["en"], json["alert"]["sentence"]["zh-CN"]);
  EXPECT_TRUE(json["alert"]["link"].get<std::string>().starts_with("wastewatch:alert/"));
}

TEST(Notice, HeartbeatAndBlindnessNeedNoAlert) {
  const auto alive = nlohmann::json::parse(to_json({.kind = NoticeKind::alive, .critical = 2}));
  EXPECT_EQ(alive["critical"], 2);
  const auto blind = nlohmann::json::parse(to_json({.kind = NoticeKind::blind, .reason = "halted"}));
  EXPECT_EQ(blind["reason"], "halted");
  EXPECT_FALSE(blind.contains("alert"));
}

TEST(Notice, IsOneLineWhateverOthersWrote) {
  const auto text = to_json({.chain_id = "a\nb\xff", .reason = "\x1b[2J"});
  EXPECT_EQ(text.find('\n'), std::string::npos);
  EXPECT_EQ(text.find('\x1b'), std::string::npos);
}

}  // namespace
}  // namespace wastewatch::alarm
