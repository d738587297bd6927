#include "ui/status/proof.h"

#include <QUrl>

#include "ui/base/singleton.h"
#include "ui/navigation/navigator.h"
#include "ui/status/clipboard.h"

namespace wastewatch::ui {
namespace {

Location present_place() {
  Location place = the<Navigator>().current();
  if (place.kind != QLatin1String("page")) place.tab.clear();
  return place;
}

}  // namespace

Proof::Proof(QObject* parent) : QObject(parent) {
  connect(&the<Navigator>(), &Navigator::changed, this, [this] {
    if (present_place() != place_) leave();
  });
}

Proof* Proof::create(QQmlEngine*, QJSEngine*) { return the_for_qml<Proof>(); }

void Proof::open(const QString& subject) {
  document_ = {};
  document_.subject = subject;
  place_ = present_place();
  checkAgain();
}

void Proof::leave() {
  if (!QUrl(document_.subject).isLocalFile()) close();
}

void Proof::close() {
  if (!shown()) return;
  document_ = {};
  busy_ = false;
  emit changed();
}

void Proof::checkAgain() {
  busy_ = true;
  emit changed();
  emit requested(document_.subject);
}

void Proof::checkStep(int step) {
  if (step >= 0 && step < document_.steps.size()) emit stepRequested(document_.subject, step);
}

void Proof::show_step(const QString& subject, int step, const ProofStep& value) {
  if (subject != document_.subject || step < 0 || step >= document_.steps.size()) return;
  document_.steps[step] = value;
  emit changed();
}

void Proof::name(const QString& subject, const QString& title) {
  if (subject != document_.subject) return;
  document_.title = title;
  emit changed();
}

void Proof::show(const ProofDocument& document) {
  if (document.subject != document_.subject) return;
  const QString title = document_.title;
  document_ = document;
  if (document_.title.isEmpty()) document_.title = title;
  busy_ = false;
  emit changed();
}

void Proof::copy() const { the<Clipboard>().copy(document_.citation); }

void Proof::exportProof() { emit exportRequested(document_.subject); }

void Proof::showQr() { emit qrRequested(document_.subject); }

}  // namespace wastewatch::ui
