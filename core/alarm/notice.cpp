#include "alarm/notice.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "base/time.h"
#include "watch/sentences.h"
#include "words/link.h"

namespace wastewatch::alarm {
namespace {

struct KindRow {
  NoticeKind kind;
  std::string_view name;
};
constexpr std::array kind_rows = {
    KindRow{NoticeKind::standing, "standing"}, KindRow{NoticeKind::raised, "raised"},
    KindRow{NoticeKind::changed, "changed"},   KindRow{NoticeKind::ended, "ended"},
    KindRow{NoticeKind::blind, "blind"},       KindRow{NoticeKind::sees_again, "sees_again"},
    KindRow{NoticeKind::alive, "alive"},
};

std::string time_text(std::int64_t time_ms) { return to_rfc3339(Timestamp::from_ms(time_ms)); }

nlohmann::json sentences_of(const watch::Alert& alert) {
  nlohmann::json out;
  for (const auto language : words::languages())
    out[std::string(language.code())] = watch::sentence(alert, language);
  return out;
}

nlohmann::json json_of(const watch::Alert& alert) {
  const bool is_load = alert.subject.kind == watch::SubjectKind::batch;
  nlohmann::json out = {
      {"id", to_hex(alert.id)},
      {"rule", alert.rule},
      {"version", alert.rule_version},
      {"grade", watch::grade_name(alert.grade)},
      {"certainty", watch::certainty_name(alert.certainty)},
      {"subject", watch::subject_name(alert.subject.kind)},
      {"subject_id", to_hex(alert.subject.id)},
      {"since", time_text(alert.since_ms)},
      {"sentence", sentences_of(alert)},
  };
  if (!alert.batch.is_zero()) out["batch"] = to_hex(alert.batch);
  if (!alert.responsible.is_zero()) out["responsible"] = to_hex(alert.responsible);
  if (is_load) out["link"] = words::alert_link(alert.subject.id);
  return out;
}

}  // namespace

std::string_view notice_name(NoticeKind kind) {
  const auto row = std::ranges::find(kind_rows, kind, &KindRow::kind);
  return row == kind_rows.end() ? std::string_view{} : row->name;
}

std::string to_json(const Notice& notice) {
  nlohmann::json out = {{"notice", notice_name(notice.kind)},
                        {"chain", notice.chain_id},
                        {"height", notice.height},
                        {"time", time_text(notice.time_ms)}};
  if (notice.alert) out["alert"] = json_of(*notice.alert);
  if (!notice.reason.empty()) out["reason"] = notice.reason;
  if (notice.kind == NoticeKind::alive) out["critical"] = notice.critical;
  return out.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace wastewatch::alarm
