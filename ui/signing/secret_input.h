// Where a passphrase is typed. The characters go straight into memory that is overwritten; nothing of them is
// a property, a model or a string of QML, which only learns how many there are. Wiped when it is taken, when
// it is hidden or disabled, when the application has been left, when the session is locked (session_lock.h),
// and when nobody typed for two minutes. Typing in one wipes all others, but for those of the same `form`: a
// new passphrase and its repetition. GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QQuickItem>
#include <QTimer>
#include <string_view>

#include "crypto/wipe.h"

namespace wastewatch::ui {

class SecretInput : public QQuickItem {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(int length READ length NOTIFY changed)  // in characters
  Q_PROPERTY(bool empty READ empty NOTIFY changed)
  Q_PROPERTY(QObject* form MEMBER form_)  // null: it stands alone

 public:
  explicit SecretInput(QQuickItem* parent = nullptr);
  ~SecretInput() override;

  int length() const { return static_cast<int>(secret_.characters()); }
  bool empty() const { return secret_.empty(); }
  // What was typed; it is empty afterwards.
  crypto::SecretText take();
  // For judging it while it is typed. Not to be kept.
  std::string_view view() const { return secret_.view(); }
  Q_INVOKABLE void wipe();
  static void wipe_all();  // the session was locked

  static constexpr int idle_ms = 120'000;
  static constexpr int away_ms = 30'000;  // another application in front: a manager of passwords, perhaps

 signals:
  void changed();
  void typed();  // by the person: a character more or less

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void inputMethodEvent(QInputMethodEvent* event) override;
  QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
  void mousePressEvent(QMouseEvent* event) override;
  void itemChange(ItemChange change, const ItemChangeData& value) override;

 private:
  void type(const QString& text);
  void paste();
  void application_changed(Qt::ApplicationState state);
  void wipe_others();

  crypto::SecretText secret_;
  QTimer idle_;
  QObject* form_ = nullptr;
};

}  // namespace wastewatch::ui
