#include "ui/navigation/link.h"

#include <QRegularExpression>
#include <array>

#include "ui/errors.h"

namespace wastewatch::ui {
namespace {

struct Kind {
  const char* name;
  const char* page;
  const char* id_pattern;
  const char* alias = nullptr;  // read like the name, never written
};
constexpr const char* digits = "[1-9][0-9]{0,18}";
constexpr const char* hash = "[0-9A-Fa-f]{64}";
constexpr const char* key = "(?:[0-9A-Fa-f]{2}){1,100}";
constexpr const char* key_range = "(?:[0-9A-Fa-f]{2}){1,100}-(?:[0-9A-Fa-f]{2}){0,100}";
constexpr const char* code = "[0-9A-Za-z][0-9A-Za-z._-]{0,127}";
constexpr std::array kinds{
    Kind{"page", "", "[a-z]{1,32}"},       Kind{"alert", "alerts", code},
    Kind{"batch", "batches", code},        Kind{"handover", "batches", code},
    Kind{"block", "chain", digits},        Kind{"tx", "chain", hash, "transaction"},
    Kind{"verification", "chain", digits}, Kind{"validator", "chain", "[0-9A-Fa-f]{40}"},
    Kind{"state", "chain", key},           Kind{"range", "chain", key_range},
    Kind{"org", "registry", code},         Kind{"vehicle", "registry", code},
    Kind{"device", "registry", code},
};

const Kind* find_kind(const QString& name) {
  for (const Kind& kind : kinds) {
    if (name == QLatin1String(kind.name) || (kind.alias && name == QLatin1String(kind.alias))) return &kind;
  }
  return nullptr;
}

bool matches(const QString& text, const char* pattern) {
  const QRegularExpression whole(QRegularExpression::anchoredPattern(QLatin1String(pattern)));
  return whole.match(text).hasMatch();
}

Location place(const Kind& kind, const QString& id, const QString& tab) {
  if (kind.name == std::string_view("page")) return {id, QStringLiteral("page"), {}, tab};
  return {QString::fromLatin1(kind.page), QString::fromLatin1(kind.name), id, tab};
}

}  // namespace

Result<Location> parse_link(const QString& link) {
  if (link.size() > max_link_length) return fail(Errc::bad_link, "too long");
  static const QRegularExpression form(QRegularExpression::anchoredPattern(
      QStringLiteral("wastewatch:([a-z]+)/([^/?]+)(?:\\?tab=([a-z]{1,32}))?")));
  const auto match = form.match(link);
  if (!match.hasMatch()) return fail(Errc::bad_link, link.toStdString());
  const Kind* kind = find_kind(match.captured(1));
  if (!kind) return fail(Errc::unknown_link, match.captured(1).toStdString());
  if (!matches(match.captured(2), kind->id_pattern)) return fail(Errc::bad_link, link.toStdString());
  return place(*kind, match.captured(2), match.captured(3));
}

QString to_link(const Location& location) {
  const QString id = location.id.isEmpty() ? location.page : location.id;
  QString link = QStringLiteral("wastewatch:%1/%2").arg(location.kind, id);
  if (!location.tab.isEmpty()) link += QStringLiteral("?tab=") + location.tab;
  return link;
}

}  // namespace wastewatch::ui
