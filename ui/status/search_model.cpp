#include "ui/status/search_model.h"

#include <QCoreApplication>
#include <QMetaMethod>
#include <QRegularExpression>

#include "ui/singleton.h"

namespace wastewatch::ui {
namespace {

constexpr RowRole<SearchHit> roles[] = {
    {"link", [](const SearchHit& h) { return QVariant(h.link); }},
    {"title", [](const SearchHit& h) { return QVariant(h.title); }},
    {"note", [](const SearchHit& h) { return QVariant(h.note); }},
    {"group", [](const SearchHit& h) { return QVariant(h.group); }},
    {"icon", [](const SearchHit& h) { return QVariant(h.icon); }},
};

struct Pattern {
  const char* form;
  const char* name;
};
constexpr Pattern patterns[] = {
    {"[1-9][0-9,]{0,24}", QT_TRANSLATE_NOOP("SearchModel", "Height")},
    {"[0-9A-Fa-f]{64}", QT_TRANSLATE_NOOP("SearchModel", "Hash")},
    {"[0-9]{4}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?([ T]*[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?)?",
     QT_TRANSLATE_NOOP("SearchModel", "Date")},
    {"[\\x{4e00}-\\x{9fff}][A-Z][·. ]?[A-Z0-9]{5,6}", QT_TRANSLATE_NOOP("SearchModel", "Plate")},
    {"[A-Z]{2,4}-[0-9]{6}-[0-9]{1,6}", QT_TRANSLATE_NOOP("SearchModel", "Batch")},
};

}  // namespace

SearchModel::SearchModel(QObject* parent)
    : KeyedListModel(parent), hits_(roles, [](const SearchHit& h) { return h.link; }) {}

SearchModel* SearchModel::create(QQmlEngine*, QJSEngine*) { return the_for_qml<SearchModel>(); }

void SearchModel::setText(const QString& text) {
  const QString wanted = text.left(max_text);
  if (wanted == text_) return;
  text_ = wanted;
  busy_ = isSignalConnected(QMetaMethod::fromSignal(&SearchModel::asked)) && !text_.trimmed().isEmpty();
  if (!busy_) hits_.replace(*this, {});
  emit textChanged();
  emit busyChanged();
  if (busy_) emit asked(text_.trimmed());
}

QString SearchModel::recognised() const {
  for (const Pattern& pattern : patterns) {
    const QRegularExpression whole(QRegularExpression::anchoredPattern(QString::fromUtf8(pattern.form)));
    if (whole.match(text_.trimmed()).hasMatch())
      return QCoreApplication::translate("SearchModel", pattern.name);
  }
  return {};
}

void SearchModel::show(const QString& asked, std::vector<SearchHit> hits) {
  if (asked != text_.trimmed()) return;
  busy_ = false;
  hits_.replace(*this, std::move(hits));
  emit busyChanged();
}

QString SearchModel::link(int row) const { return row >= 0 && row < count() ? hits_[row].link : QString(); }

}  // namespace wastewatch::ui
