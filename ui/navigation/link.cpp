#include "ui/navigation/link.h"

#include <cmath>

#include "ui/base/errors.h"
#include "words/link.h"

namespace wastewatch::ui {
namespace {

using words::LinkKind;

QString shown(std::string_view text) { return QString::fromUtf8(text); }

QString link_to(LinkKind kind, const QString& id) {
  return shown(words::write_link({kind, id.toStdString(), {}}));
}

}  // namespace

Result<Location> parse_link(const QString& link) {
  const auto read = words::parse_link(link.toStdString());
  if (!read && read.error() == words::LinkFault::unknown_kind) {
    return fail(Errc::unknown_link, link.left(64).toStdString());
  }
  if (!read) return fail(Errc::bad_link, link.left(64).toStdString());
  const auto& row = words::row_of(read->kind);
  const QString id = QString::fromStdString(read->id);
  const QString tab = QString::fromStdString(read->tab);
  if (read->kind == LinkKind::page) return Location{id, shown(row.name), {}, tab};
  return Location{shown(row.page), shown(row.name), id, tab};
}

QString to_link(const Location& location) {
  const QString id = location.id.isEmpty() ? location.page : location.id;
  for (const auto& row : words::link_table()) {
    if (location.kind == shown(row.name))
      return shown(words::write_link({row.kind, id.toStdString(), location.tab.toStdString()}));
  }
  return {};
}

QString page_link(const QString& page, const QString& tab) {
  return shown(words::page_link(page.toStdString(), tab.toStdString()));
}
QString block_link(qint64 height) { return shown(words::block_link(height)); }
QString transaction_link(BytesView hash) { return shown(words::transaction_link(hash)); }
QString batch_link(BytesView id) { return shown(words::batch_link(id)); }
QString alert_link(BytesView batch_id) { return shown(words::alert_link(batch_id)); }
QString handover_link(const QString& id) { return link_to(LinkKind::handover, id); }
QString state_link(BytesView key) { return shown(words::state_link(key)); }
QString range_link(BytesView from, BytesView to) { return shown(words::range_link(from, to)); }
QString replay_link(const QString& what) { return shown(words::replay_link(what.toStdString())); }
QString passed_link(double latitude, double longitude) {
  const auto e7 = [](double degrees) { return static_cast<std::int32_t>(std::lround(degrees * 1e7)); };
  return shown(words::passed_link(e7(latitude), e7(longitude)));
}

QString Links::transaction(const QString& hash) { return link_to(LinkKind::transaction, hash); }
QString Links::batch(const QString& id) { return link_to(LinkKind::batch, id); }
QString Links::alert(const QString& batch) { return link_to(LinkKind::alert, batch); }
QString Links::state(const QString& key) { return link_to(LinkKind::state, key); }

bool Links::isBlock(const QString& link) {
  const auto read = words::parse_link(link.toStdString());
  return read && read->kind == LinkKind::block;
}

}  // namespace wastewatch::ui
