#include "ui/navigation/pages_model.h"

#include "ui/base/singleton.h"
#include "ui/language/language.h"

namespace wastewatch::ui {

PagesModel::PagesModel() {
  for (const PageEntry& page : page_table()) {
    if (page_exists(page)) pages_.push_back(page);
  }
  badges_.resize(pages_.size());
  connect(&the<Language>(), &Language::changed, this, [this] {
    if (!pages_.empty()) emit dataChanged(index(0), index(rowCount() - 1), {TitleRole});
  });
}

int PagesModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(pages_.size());
}

QVariant PagesModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto row = static_cast<std::size_t>(index.row());
  const PageEntry& page = pages_[row];
  switch (role) {
    case PageIdRole: return QString::fromLatin1(page.id);
    case TitleRole: return page_title(page);
    case IconRole: return QString::fromLatin1(page.icon);
    case UrlRole: return page_url(page);
    case FootRole: return page.foot;
    case BadgeRole: return badges_[row].count;
    case BadgeGradeRole: return badges_[row].grade;
    case ShortcutRole: return QStringLiteral("Alt+%1").arg(row + 1);
    default: return {};
  }
}

QHash<int, QByteArray> PagesModel::roleNames() const {
  return {{PageIdRole, "pageId"},
          {TitleRole, "title"},
          {IconRole, "symbol"},
          {UrlRole, "url"},
          {FootRole, "foot"},
          {BadgeRole, "badge"},
          {BadgeGradeRole, "badgeGrade"},
          {ShortcutRole, "shortcut"}};
}

int PagesModel::row_of(const QString& page) const {
  for (std::size_t row = 0; row < pages_.size(); ++row) {
    if (page == QLatin1String(pages_[row].id)) return static_cast<int>(row);
  }
  return -1;
}

bool PagesModel::contains(const QString& page) const { return row_of(page) >= 0; }

void PagesModel::set_badge(const QString& page, int count, int grade) {
  const int row = row_of(page);
  if (row < 0) return;
  badges_[static_cast<std::size_t>(row)] = {count, grade};
  emit dataChanged(index(row), index(row), {BadgeRole, BadgeGradeRole});
}

}  // namespace wastewatch::ui
