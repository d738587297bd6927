#include "ui/status/search_model.h"

#include <QMetaMethod>

#include "ui/base/singleton.h"
#include "ui/language/word.h"
#include "words/input.h"

namespace wastewatch::ui {
namespace {

constexpr RowRole<SearchHit> roles[] = {
    {"link", [](const SearchHit& h) { return QVariant(h.link); }},
    {"title", [](const SearchHit& h) { return QVariant(h.title); }},
    {"note", [](const SearchHit& h) { return QVariant(h.note); }},
    {"group", [](const SearchHit& h) { return QVariant(h.group); }},
    {"icon", [](const SearchHit& h) { return QVariant(h.icon); }},
};

}  // namespace

SearchModel::SearchModel(QObject* parent)
    : KeyedListModel(parent), hits_(roles, [](const SearchHit& h) { return h.link; }) {}

SearchModel* SearchModel::create(QQmlEngine*, QJSEngine*) { return the_for_qml<SearchModel>(); }

void SearchModel::setText(const QString& text) {
  const QString wanted = text.left(max_text);
  if (wanted == text_) return;
  text_ = wanted;
  emit textChanged();
  ask();
}

void SearchModel::ask() {
  busy_ = isSignalConnected(QMetaMethod::fromSignal(&SearchModel::asked)) && !text_.trimmed().isEmpty();
  trouble_.clear();
  if (!busy_) hits_.replace(*this, {});
  emit busyChanged();
  if (busy_) emit asked(text_.trimmed());
}

QString SearchModel::recognised() const {
  QStringList kinds;
  for (const auto& reading : words::readings(text_.toStdString())) {
    if (reading.kind != words::InputKind::text) kinds << word(words::key_of(reading.kind));
  }
  return kinds.join(QStringLiteral(" · "));
}

void SearchModel::show(const QString& asked, SearchReply reply) {
  if (asked != text_.trimmed()) return;
  busy_ = false;
  trouble_ = std::move(reply.trouble);
  hits_.replace(*this, std::move(reply.hits));
  emit busyChanged();
}

QString SearchModel::link(int row) const { return row >= 0 && row < count() ? hits_[row].link : QString(); }

}  // namespace wastewatch::ui
