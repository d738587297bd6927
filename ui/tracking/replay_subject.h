// What is replayed, as its link names it (words/link.h): a load, or a device in a period. Pure.
#pragma once

#include <QString>
#include <optional>

#include "ledger/ids.h"
#include "track/moment.h"

namespace wastewatch::ui {

struct ReplaySubject {
  std::optional<ledger::BatchId> batch;
  std::optional<ledger::DeviceId> device;  // one of the two
  std::optional<track::Span> period;       // nothing: the journey; of a device, its last day
  qint64 at_ms = 0;                        // where to begin; 0: at the beginning
  bool operator==(const ReplaySubject&) const = default;
};

// Nothing for anything else, a period that ends before it begins or lasts longer than can be replayed among
// it.
std::optional<ReplaySubject> parse_replay(const QString& text);
QString replay_text(const ReplaySubject& subject);

}  // namespace wastewatch::ui
