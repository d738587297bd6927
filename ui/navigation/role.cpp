#include "ui/navigation/role.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "ui/language/language.h"
#include "ui/navigation/pages.h"
#include "ui/settings/settings.h"
#include "ui/singleton.h"

namespace wastewatch::ui {
namespace {

struct RoleEntry {
  const char* id;
  const char* name;
  const char* work;
  std::array<const char*, 2> pages;  // in order of preference
};
constexpr std::array roles{
    RoleEntry{"regulator",
              QT_TRANSLATE_NOOP("Role", "Regulator"),
              QT_TRANSLATE_NOOP("Role", "Watches loads and inspects batches."),
              {"overview", nullptr}},
    RoleEntry{"auditor",
              QT_TRANSLATE_NOOP("Role", "Auditor"),
              QT_TRANSLATE_NOOP("Role", "Browses blocks and checks what the chain signed."),
              {"chain", nullptr}},
    RoleEntry{"official",
              QT_TRANSLATE_NOOP("Role", "Official"),
              QT_TRANSLATE_NOOP("Role", "Flags dumped waste and builds the case."),
              {"cases", "alerts"}},
};

const PageEntry* first_page(std::span<const char* const> wanted) {
  for (const char* id : wanted) {
    const auto page = std::ranges::find_if(
        page_table(), [id](const PageEntry& entry) { return id && std::string_view(entry.id) == id; });
    if (page != page_table().end() && page_exists(*page)) return &*page;
  }
  const auto any = std::ranges::find_if(page_table(), page_exists);
  return any == page_table().end() ? nullptr : &*any;
}

}  // namespace

Role::Role(QObject* parent) : QObject(parent) {
  connect(&the<Language>(), &Language::changed, this, &Role::changed);
}

Role* Role::create(QQmlEngine*, QJSEngine*) { return the_for_qml<Role>(); }

int Role::current() const {
  const QString chosen = Settings::instance().role();
  const auto row =
      std::ranges::find_if(roles, [&](const RoleEntry& r) { return chosen == QLatin1String(r.id); });
  return row == roles.end() ? -1 : static_cast<int>(row - roles.begin());
}

void Role::setCurrent(int role) {
  if (role == current() || role < 0 || role >= std::ssize(roles)) return;
  Settings::instance().set_role(QLatin1String(roles.at(static_cast<std::size_t>(role)).id));
  emit changed();
}

QStringList Role::names() const {
  QStringList out;
  for (const RoleEntry& role : roles) out << QCoreApplication::translate("Role", role.name);
  return out;
}

QString Role::note() const {
  const int role = current();
  const PageEntry* page = role < 0 ? nullptr : first_page(roles.at(static_cast<std::size_t>(role)).pages);
  if (!page)
    return QCoreApplication::translate(
        "Role", "Decides which page opens first. It hides nothing and can be changed at any time.");
  return QCoreApplication::translate("Role", "%1 The window opens on “%2”; nothing is hidden.")
      .arg(QCoreApplication::translate("Role", roles.at(static_cast<std::size_t>(role)).work),
           page_title(*page));
}

QString Role::landing_page() const {
  const int role = current();
  const PageEntry* page =
      first_page(role < 0 ? std::span<const char* const>{}
                          : std::span<const char* const>(roles.at(static_cast<std::size_t>(role)).pages));
  return page ? QString::fromLatin1(page->id) : QString();
}

}  // namespace wastewatch::ui
