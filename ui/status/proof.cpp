#include "ui/status/proof.h"

#include "ui/singleton.h"
#include "ui/status/clipboard.h"

namespace wastewatch::ui {

Proof* Proof::create(QQmlEngine*, QJSEngine*) { return the_for_qml<Proof>(); }

void Proof::open(const QString& subject) {
  document_ = {};
  document_.subject = subject;
  checkAgain();
}

void Proof::close() {
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

void Proof::show(const ProofDocument& document) {
  if (document.subject != document_.subject) return;
  document_ = document;
  busy_ = false;
  emit changed();
}

void Proof::copy() const { the<Clipboard>().copy(document_.citation); }

void Proof::exportProof() { emit exportRequested(document_.subject); }

void Proof::showQr() { emit qrRequested(document_.subject); }

}  // namespace wastewatch::ui
