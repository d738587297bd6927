#include "ui/signing/secret_input.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <vector>

#include "base/bytes.h"

namespace wastewatch::ui {
namespace {

std::vector<SecretInput*>& all_inputs() {
  static std::vector<SecretInput*> all;
  return all;
}

void cleanse(QByteArray& bytes) {
  crypto::wipe({reinterpret_cast<std::uint8_t*>(bytes.data()), static_cast<std::size_t>(bytes.size())});
}

bool is_typing(const QKeyEvent& event) {
  const bool command = (event.modifiers() & (Qt::ControlModifier | Qt::MetaModifier)) != 0 &&
                       (event.modifiers() & Qt::AltModifier) == 0;
  return !command && !event.text().isEmpty() && event.text().at(0).isPrint();
}

}  // namespace

SecretInput::SecretInput(QQuickItem* parent) : QQuickItem(parent) {
  all_inputs().push_back(this);
  setFlag(ItemAcceptsInputMethod);
  setAcceptedMouseButtons(Qt::LeftButton);
  setActiveFocusOnTab(true);
  idle_.setSingleShot(true);
  connect(&idle_, &QTimer::timeout, this, &SecretInput::wipe);
  connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &SecretInput::application_changed);
}

SecretInput::~SecretInput() { std::erase(all_inputs(), this); }

void SecretInput::wipe_others() {
  for (SecretInput* other : all_inputs()) {
    const bool together = other == this || (form_ != nullptr && other->form_ == form_);
    if (!together && !other->empty()) other->wipe();
  }
}

crypto::SecretText SecretInput::take() {
  crypto::SecretText out = std::move(secret_);
  wipe();
  return out;
}

void SecretInput::wipe() {
  secret_.clear();
  idle_.stop();
  emit changed();
}

void SecretInput::wipe_all() {
  for (SecretInput* input : all_inputs()) input->wipe();
}

void SecretInput::type(const QString& text) {
  wipe_others();
  QByteArray utf8 = text.toUtf8();
  secret_.append({utf8.constData(), static_cast<std::size_t>(utf8.size())});
  cleanse(utf8);
  idle_.start(idle_ms);
  emit changed();
  emit typed();
}

void SecretInput::paste() {
  const QString text = QGuiApplication::clipboard()->text();
  type(text.section(u'\n', 0, 0).section(u'\r', 0, 0));
}

void SecretInput::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Paste)) return paste();
  if (event->matches(QKeySequence::DeleteStartOfWord) || event->matches(QKeySequence::DeleteCompleteLine))
    return wipe();
  if (event->key() == Qt::Key_Backspace) {
    secret_.drop_last();
    emit changed();
    emit typed();
  } else if (is_typing(*event)) {
    type(event->text());
  } else {
    event->ignore();
  }
}

void SecretInput::inputMethodEvent(QInputMethodEvent* event) {
  if (!event->commitString().isEmpty()) type(event->commitString());
}

QVariant SecretInput::inputMethodQuery(Qt::InputMethodQuery query) const {
  if (query == Qt::ImEnabled) return isEnabled();
  if (query == Qt::ImHints)
    return int(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
  return QQuickItem::inputMethodQuery(query);
}

void SecretInput::mousePressEvent(QMouseEvent*) { forceActiveFocus(Qt::MouseFocusReason); }

void SecretInput::itemChange(ItemChange change, const ItemChangeData& value) {
  const bool gone = (change == ItemVisibleHasChanged && !value.boolValue) ||
                    (change == ItemEnabledHasChanged && !isEnabled()) ||
                    (change == ItemSceneChange && value.window == nullptr);
  if (gone) wipe();
  QQuickItem::itemChange(change, value);
}

void SecretInput::application_changed(Qt::ApplicationState state) {
  if (state == Qt::ApplicationHidden || state == Qt::ApplicationSuspended) return wipe();
  if (!empty()) idle_.start(state == Qt::ApplicationInactive ? away_ms : idle_ms);
}

}  // namespace wastewatch::ui
