#include "ui/settings/settings.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <filesystem>

#include "base/files.h"

namespace wastewatch::ui {
namespace {

// A stored word outside its list is as good as none: the first of the list counts.
QString one_of(const QString& value, const QStringList& allowed) {
  return allowed.contains(value) ? value : allowed.first();
}

// QSettings would make it readable by everybody, and keeps the access that a file has. Where the disk
// refuses, nothing is lost but that.
void keep_to_owner(const QString& path) {
  const std::filesystem::path file = path.toStdString();
  const bool made = make_folder(file.parent_path()) && write_file(file, {}, {.existing = Existing::keep});
  if (!made) QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

}  // namespace

Settings::Settings() = default;
Settings::~Settings() = default;

Settings& Settings::instance() {
  static Settings settings;
  return settings;
}

void Settings::use(Store store, const QString& data_folder) {
  Settings& self = instance();
  self.memory_.clear();
  self.file_.reset();
  if (store == Store::user) {
    self.file_ =
        data_folder.isEmpty()
            ? std::make_unique<QSettings>(QStringLiteral("Wastewatch"), QStringLiteral("wastewatch"))
            : std::make_unique<QSettings>(QDir(data_folder).filePath(QStringLiteral("wastewatch.conf")),
                                          QSettings::NativeFormat);
    keep_to_owner(self.file_->fileName());
  }
}

QVariant Settings::value(const QString& key, const QVariant& otherwise) const {
  return file_ ? file_->value(key, otherwise) : memory_.value(key, otherwise);
}

void Settings::set_value(const QString& key, const QVariant& value) {
  if (file_) {
    file_->setValue(key, value);
  } else {
    memory_.insert(key, value);
  }
}

QString Settings::theme() const {
  return one_of(value(QStringLiteral("appearance/theme"), {}).toString(),
                {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")});
}
void Settings::set_theme(const QString& value) { set_value(QStringLiteral("appearance/theme"), value); }

QString Settings::density() const {
  return one_of(value(QStringLiteral("appearance/density"), {}).toString(),
                {QStringLiteral("standard"), QStringLiteral("compact"), QStringLiteral("roomy")});
}
void Settings::set_density(const QString& value) { set_value(QStringLiteral("appearance/density"), value); }

QString Settings::language() const {
  return one_of(value(QStringLiteral("appearance/language"), {}).toString(),
                {QString(), QStringLiteral("en"), QStringLiteral("zh_CN")});
}
void Settings::set_language(const QString& value) { set_value(QStringLiteral("appearance/language"), value); }

bool Settings::reduced_motion() const {
  return value(QStringLiteral("appearance/reducedMotion"), false).toBool();
}
void Settings::set_reduced_motion(bool value) {
  set_value(QStringLiteral("appearance/reducedMotion"), value);
}

QString Settings::role() const {
  return one_of(
      value(QStringLiteral("role"), {}).toString(),
      {QString(), QStringLiteral("regulator"), QStringLiteral("auditor"), QStringLiteral("official")});
}
void Settings::set_role(const QString& value) { set_value(QStringLiteral("role"), value); }

}  // namespace wastewatch::ui
