// What the user chose, typed and stored at once, in a file for its owner alone: keys of map services are in
// it. In a tour, in tests and for pictures the store is memory only, so that nothing of the person's own
// settings shows or changes. GUI thread only.
#pragma once

#include <QString>
#include <QVariant>
#include <memory>

class QSettings;

namespace wastewatch::ui {

class Settings {
 public:
  enum class Store { user, memory };

  static Settings& instance();
  // Before anything reads; the default is memory. With a data folder of its own, the user's settings lie in
  // it (wastewatch.conf), and those of the other folders are neither read nor changed.
  static void use(Store store, const QString& data_folder = {});

  QString theme() const;  // "system", "light" or "dark"
  void set_theme(const QString& value);
  QString density() const;  // "compact", "standard" or "roomy"
  void set_density(const QString& value);
  QString language() const;  // "en" or "zh_CN"; empty: the system's
  void set_language(const QString& value);
  bool reduced_motion() const;
  void set_reduced_motion(bool value);
  QString role() const;  // "regulator", "auditor" or "official"; empty before the first start
  void set_role(const QString& value);

  // For areas with keys of their own, which wrap them in the same typed way.
  QVariant value(const QString& key, const QVariant& otherwise) const;
  void set_value(const QString& key, const QVariant& value);

 private:
  Settings();
  ~Settings();
  std::unique_ptr<QSettings> file_;  // null: memory
  QVariantMap memory_;
};

}  // namespace wastewatch::ui
