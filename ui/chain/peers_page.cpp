#include "ui/chain/peers_page.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <ranges>
#include <string>

#include "light/export.h"
#include "ui/format/format.h"
#include "ui/format/plain.h"
#include "ui/language/word.h"
#include "ui/models/table_columns.h"

namespace wastewatch::ui {
namespace {

using light::PeerEvent;
using light::PeerRole;

QString words(const char* text) { return QCoreApplication::translate("Peers", text); }

struct EventGrade {
  PeerEvent event;
  Grade::Level grade;
};
constexpr std::array events{
    EventGrade{PeerEvent::unreachable, Grade::Notice}, EventGrade{PeerEvent::malformed, Grade::Serious},
    EventGrade{PeerEvent::lagging, Grade::Notice},     EventGrade{PeerEvent::pruned, Grade::Notice},
    EventGrade{PeerEvent::slow, Grade::Notice},        EventGrade{PeerEvent::invalid, Grade::Critical},
    EventGrade{PeerEvent::diverging, Grade::Critical}, EventGrade{PeerEvent::promoted, Grade::None},
    EventGrade{PeerEvent::recovered, Grade::None},
};

Grade::Level event_grade(PeerEvent event) {
  return std::ranges::find(events, event, &EventGrade::event)->grade;
}

QString state_of(const light::PeerState& peer, const Look& look, Timestamp now) {
  const QString why = peer.failure ? peer_event_word(*peer.failure) : QString();
  if (peer.role == PeerRole::excluded)
    return words(QT_TRANSLATE_NOOP("Peers", "no longer asked: it %1")).arg(why);
  if (peer.rests_until && *peer.rests_until > now) {
    return words(QT_TRANSLATE_NOOP("Peers", "paused until %1: it %2"))
        .arg(format::moment(peer.rests_until->ms(), now.ms(), look.zone, {}, format::Precision::seconds),
             why);
  }
  if (!peer.same_as.empty())
    return words(QT_TRANSLATE_NOOP("Peers", "not independent: the same node as %1")).arg(plain(peer.same_as));
  return peer.answers > 0 ? words(QT_TRANSLATE_NOOP("Peers", "answers"))
                          : words(QT_TRANSLATE_NOOP("Peers", "not asked yet"));
}

int grade_of(const light::PeerState& peer, Timestamp now) {
  if (peer.role == PeerRole::excluded) return Grade::Critical;
  const bool rests = peer.rests_until && *peer.rests_until > now;
  return rests && peer.failure ? event_grade(*peer.failure) : Grade::None;
}

PeerRow row_of(const light::PeerState& peer, const Look& look, Timestamp now) {
  PeerRow row;
  row.address = QString::fromStdString(peer.name);
  row.role = peer_role_word(peer.role);
  row.grade = grade_of(peer, now);
  row.state = state_of(peer, look, now);
  row.score = score_text(peer.score);
  row.answers = words(QT_TRANSLATE_NOOP("Peers", "%1 answers, %2 failures"))
                    .arg(format::count(static_cast<qint64>(peer.answers)),
                         format::count(static_cast<qint64>(peer.failures)));
  if (peer.latency_ns > 0) row.latency = format::milliseconds(peer.latency_ns, look.tongue);
  row.height = peer.height > 0 ? format::count(peer.height) : QString();
  return row;
}

TableRow record_row(const light::PeerRecord& record, const Look& look) {
  TableRow row;
  row.cells = {
      {format::date_time(record.at.ms(), look.zone), static_cast<double>(record.at.ms())},
      {QString::fromStdString(record.peer)},
      {peer_event_word(record.event)},
      {record.height > 0 ? format::count(record.height) : words(QT_TRANSLATE_NOOP("Peers", "newest")),
       static_cast<double>(record.height)},
      {plain(record.detail), 0, true}};
  row.grade = event_grade(record.event);
  row.seal = SealState::Unprovable;
  return row;
}

constexpr ColumnRow record_columns[] = {
    {QT_TRANSLATE_NOOP("Peers", "When"), 150},
    {QT_TRANSLATE_NOOP("Peers", "Node"), 200, false, 120},
    {QT_TRANSLATE_NOOP("Peers", "What it did"), 240, false, 120},
    {QT_TRANSLATE_NOOP("Peers", "Block"), 80, true},
    {.title = QT_TRANSLATE_NOOP("Peers", "Details"), .width = 200, .least = 100, .optional = true},
};

}  // namespace

QString peer_role_word(PeerRole role) {
  return word("peer.role." + std::string(light::peer_role_name(role)));
}

QString peer_event_word(PeerEvent event) {
  return word("peer.event." + std::string(light::peer_event_info(event).id));
}

QString score_text(int score) { return (score > 0 ? QStringLiteral("+") : QString()) + format::count(score); }

QList<TableColumn> peer_record_columns() { return columns_of("Peers", record_columns, Sorting::by_column); }

PeersPage peers_page(const light::PeersSnapshot& snapshot, const Look& look, Timestamp now) {
  PeersPage out;
  for (const auto& peer : snapshot.peers) out.peers << row_of(peer, look, now);
  for (const auto& record : std::views::reverse(snapshot.records))
    out.records.push_back(record_row(record, look));
  out.report = QString::fromStdString(light::export_json(snapshot));
  return out;
}

}  // namespace wastewatch::ui
