#include "ui/tracking/replay_subject.h"

#include <QStringList>

#include "base/encoding.h"
#include "ui/format/hex.h"
#include "ui/records/batch_words.h"
#include "ui/tracking/replay.h"

namespace wastewatch::ui {
namespace {

constexpr QLatin1String device_mark("device-");

std::optional<track::Span> span_of(const QString& text) {
  const auto parts = text.split(u'-');
  if (parts.size() != 2) return std::nullopt;
  bool from_right = false, to_right = false;
  const track::Span span{parts[0].toLongLong(&from_right), parts[1].toLongLong(&to_right)};
  const bool right = from_right && to_right && span.from_ms >= 0 && span.to_ms > span.from_ms;
  return right && span.lasts_ms() <= most_replay_ms ? std::optional(span) : std::nullopt;
}

bool read_subject(const QString& text, ReplaySubject& out) {
  if (!text.startsWith(device_mark)) {
    out.batch = parse_batch_id(text);
    return out.batch.has_value();
  }
  const auto bytes = from_hex(text.mid(device_mark.size()).toStdString());
  if (bytes) out.device = ledger::DeviceId::from(*bytes);
  return out.device.has_value();
}

}  // namespace

std::optional<ReplaySubject> parse_replay(const QString& text) {
  const QStringList parts = text.split(u'.');
  ReplaySubject out;
  if (parts.size() > 3 || !read_subject(parts[0], out)) return std::nullopt;
  for (qsizetype i = 1; i < parts.size(); ++i) {
    bool right = false;
    if (i == 1 && parts[i].contains(u'-')) {
      out.period = span_of(parts[i]);
      right = out.period.has_value();
    } else {
      out.at_ms = parts[i].toLongLong(&right);
      right = right && out.at_ms >= 0 && i + 1 == parts.size();
    }
    if (!right) return std::nullopt;
  }
  return out;
}

QString replay_text(const ReplaySubject& subject) {
  QString out = subject.batch    ? hex_of(*subject.batch)
                : subject.device ? device_mark + hex_of(*subject.device)
                                 : QString();
  if (subject.period) out += QStringLiteral(".%1-%2").arg(subject.period->from_ms).arg(subject.period->to_ms);
  if (subject.at_ms != 0) out += QStringLiteral(".%1").arg(subject.at_ms);
  return out;
}

}  // namespace wastewatch::ui
