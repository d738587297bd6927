// Links and citations: where they lead, or what is wrong with them.
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>

#include "base/encoding.h"
#include "ui/chain/search_provider.h"
#include "ui/format/plain.h"
#include "ui/navigation/link.h"
#include "ui/navigation/pages.h"
#include "ui/records/batch_words.h"
#include "words/link.h"

namespace wastewatch::ui {
namespace {

using words::LinkKind;

constexpr std::string_view scheme = "wastewatch:";
constexpr std::string_view network_link = "wastewatch:network";

QString say_link(const char* text) { return QCoreApplication::translate("Search", text); }

struct LinkName {
  LinkKind kind;
  const char* words;
};
constexpr std::array link_names{
    LinkName{LinkKind::page, QT_TRANSLATE_NOOP("Search", "a page of the window")},
    LinkName{LinkKind::alert, QT_TRANSLATE_NOOP("Search", "an alert")},
    LinkName{LinkKind::batch, QT_TRANSLATE_NOOP("Search", "a batch")},
    LinkName{LinkKind::handover, QT_TRANSLATE_NOOP("Search", "a handover")},
    LinkName{LinkKind::block, QT_TRANSLATE_NOOP("Search", "a block")},
    LinkName{LinkKind::transaction, QT_TRANSLATE_NOOP("Search", "a transaction")},
    LinkName{LinkKind::verification, QT_TRANSLATE_NOOP("Search", "the verification")},
    LinkName{LinkKind::validator, QT_TRANSLATE_NOOP("Search", "a validator")},
    LinkName{LinkKind::state, QT_TRANSLATE_NOOP("Search", "a record of the state")},
    LinkName{LinkKind::range, QT_TRANSLATE_NOOP("Search", "a range of the state")},
    LinkName{LinkKind::organisation, QT_TRANSLATE_NOOP("Search", "an organisation")},
    LinkName{LinkKind::vehicle, QT_TRANSLATE_NOOP("Search", "a vehicle")},
    LinkName{LinkKind::device, QT_TRANSLATE_NOOP("Search", "a device")},
    LinkName{LinkKind::replay, QT_TRANSLATE_NOOP("Search", "a replay")},
    LinkName{LinkKind::passed, QT_TRANSLATE_NOOP("Search", "a place")},
};

QString name_of(LinkKind kind) {
  return say_link(std::ranges::find(link_names, kind, &LinkName::kind)->words);
}

QString damaged(const QString& kind) {
  return say_link(
             QT_TRANSLATE_NOOP("Search",
                               "This looks like a link to %1, but it is damaged: copy it again from where "
                               "it comes from."))
      .arg(kind);
}

// What the word after the scheme names; nothing for a word of no kind.
std::optional<LinkKind> kind_written(std::string_view link) {
  const auto name = link.substr(scheme.size(), link.find_first_of("/?", scheme.size()) - scheme.size());
  const auto& rows = words::link_table();
  const auto found = std::ranges::find_if(
      rows, [&](const words::LinkRow& row) { return row.name == name || row.alias == name; });
  return found == rows.end() || name.empty() ? std::nullopt : std::optional(found->kind);
}

QString unreadable(std::string_view link) {
  if (const auto kind = kind_written(link)) return damaged(name_of(*kind));
  return say_link(QT_TRANSLATE_NOOP(
                      "Search",
                      "This looks like a link, but not like one that this version knows. An example: %1"))
      .arg(block_link(155));
}

bool has_page(LinkKind kind) {
  const auto page = words::row_of(kind).page;
  return page.empty() ||
         std::ranges::any_of(page_table(), [&](const PageEntry& one) { return one.id == page; });
}

// Of alerts and replays of a device or an organisation, and of replays of a time, nothing is asked.
QString about_batch(const SearchQuestion& question, LinkKind kind, const QString& id) {
  if (id.startsWith(QLatin1String("device-")) || id.startsWith(QLatin1String("organisation-"))) return {};
  const auto batch = parse_batch_id(id.section(u'.', 0, 0));
  if (!batch) return damaged(name_of(kind));
  if (question.context.reader().batch(*batch)) return {};
  return say_link(QT_TRANSLATE_NOOP("Search",
                                    "This is a link to %1, but this chain has no such batch up to block %2."))
      .arg(name_of(kind), format::count(question.context.reader().height()));
}

QString about_block(const SearchQuestion& question, qint64 height) {
  const auto newest = question.context.reader().height();
  if (height <= newest) return {};
  return say_link(QT_TRANSLATE_NOOP("Search", "This is a link to block %1, but the newest block here is %2."))
      .arg(format::count(height), format::count(newest));
}

QString about_transaction(const SearchQuestion& question, const QString& id) {
  const auto bytes = from_hex(id.toStdString());
  const auto hash = bytes ? Hash::from(*bytes) : std::nullopt;
  if (!hash || question.began_at > 0 || question.context.reader().transaction(*hash)) return {};
  return say_link(QT_TRANSLATE_NOOP(
                      "Search",
                      "This is a link to a transaction, but this chain has no such transaction up to "
                      "block %1."))
      .arg(format::count(question.context.reader().height()));
}

QString about_record(const SearchQuestion& question, const words::Link& link) {
  const QString id = QString::fromStdString(link.id);
  if (!has_page(link.kind))
    return say_link(QT_TRANSLATE_NOOP("Search", "This is a link to %1, for which this version has no page."))
        .arg(name_of(link.kind));
  switch (link.kind) {
    case LinkKind::alert:
    case LinkKind::batch:
    case LinkKind::handover:
    case LinkKind::replay: return about_batch(question, link.kind, id);
    case LinkKind::block: return about_block(question, id.toLongLong());
    case LinkKind::transaction: return about_transaction(question, id);
    default: return {};
  }
}

// A citation names its chain before the link.
QString about_chain(const SearchQuestion& question, const QString& text) {
  static const QRegularExpression cited(QStringLiteral("\\bchain (\\S+)"));
  const auto found = cited.match(text.left(text.lastIndexOf(QLatin1String("wastewatch:"))));
  const QString own = QString::fromStdString(question.context.reader().chain_id());
  if (!found.hasMatch() || found.captured(1) == own) return {};
  return say_link(
             QT_TRANSLATE_NOOP("Search",
                               "This citation is of the chain %1, and this window follows %2: connect to "
                               "that chain in Settings to open it."))
      .arg(plain(found.captured(1).toStdString(), 64), own);
}

}  // namespace

QString link_trouble(const SearchQuestion& question, const QString& text) {
  const std::string& written = question.reading.text;
  if (written.starts_with(network_link))
    return say_link(
        QT_TRANSLATE_NOOP("Search", "This is a link to a network: open it in Settings, under Network."));
  if (const QString chain = about_chain(question, text); !chain.isEmpty()) return chain;
  const auto link = words::parse_link(written);
  return link ? about_record(question, *link) : unreadable(written);
}

Status answer_link(const SearchQuestion& question, SearchHits& hits) {
  const auto place = parse_link(QString::fromStdString(question.reading.text));
  if (!place) return {};
  const QString link = to_link(*place);
  hits.add({link, link, {}, QCoreApplication::translate("Search", "Link"), QStringLiteral("link")});
  return {};
}

}  // namespace wastewatch::ui
