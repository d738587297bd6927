#include "ui/keys/key_desk.h"

#include <string>
#include <utility>
#include <vector>

#include "base/time.h"
#include "crypto/errors.h"
#include "crypto/passphrase_strength.h"
#include "crypto/sealed_key_text.h"
#include "ui/base/singleton.h"
#include "ui/language/language.h"

namespace wastewatch::ui {
namespace {

std::filesystem::path local_path(const QUrl& file) { return file.toLocalFile().toStdString(); }

std::vector<std::string> label_words(const QString& label) {
  return crypto::known_words(label.toStdString());
}

}  // namespace

KeyDesk::KeyDesk(QObject* parent) : QObject(parent) {
  pool_.setMaxThreadCount(1);
  connect(&the<Language>(), &Language::changed, this, &KeyDesk::changed);
  refresh();
}

KeyDesk::~KeyDesk() { pool_.waitForDone(); }

KeyDesk* KeyDesk::create(QQmlEngine*, QJSEngine*) { return the_for_qml<KeyDesk>(); }

void KeyDesk::refresh() {
  keys_ = key_rows(keys_folder());
  emit changed();
}

void KeyDesk::startOver() {
  candidate_ = {};
  candidate_sealed_.clear();
  outcome_ = {};
  emit changed();
}

void KeyDesk::forgetProblem() {
  if (problem().isEmpty()) return;
  outcome_ = {};
  emit changed();
}

QString KeyDesk::problem() const {
  if (const auto* failed = std::get_if<Failed>(&outcome_)) return key_problem(failed->step, failed->error);
  if (const auto* fault = std::get_if<crypto::KeyTextFault>(&outcome_)) return code_problem(*fault);
  return std::holds_alternative<Differ>(outcome_) ? passphrases_differ() : QString();
}

QString KeyDesk::message() const {
  const auto* did = std::get_if<Did>(&outcome_);
  return did != nullptr ? key_done(did->step, did->key) : QString();
}

KeyDesk::Secret KeyDesk::taken(SecretInput* input) {
  return std::make_shared<const crypto::Passphrase>(input->take().view());
}

KeyDesk::Secret KeyDesk::agreed(SecretInput* fresh, SecretInput* again) {
  auto first = std::make_shared<const crypto::Passphrase>(fresh->view());
  const crypto::Passphrase second(again->view());
  if (first->is_text() && first->normal() == second.normal()) {
    held_ = {fresh, again};
    return first;
  }
  fresh->wipe();
  again->wipe();
  tell(Differ{}, Fresh);
  return nullptr;
}

void KeyDesk::make(const QString& label, SecretInput* fresh, SecretInput* again) {
  if (busy_ || fresh == nullptr || again == nullptr) return;
  const auto secret = agreed(fresh, again);
  if (!secret) return;
  run(KeyStep::create, [label = label.trimmed(), secret, cost = seal_cost_](const KeyFolder& folder) {
    return create_key(folder, label, *secret, cost);
  });
}

void KeyDesk::changePassphrase(const QString& id, SecretInput* present, SecretInput* fresh,
                               SecretInput* again) {
  if (busy_ || present == nullptr || fresh == nullptr || again == nullptr) return;
  const auto secret = agreed(fresh, again);
  if (!secret) return;
  const auto old_secret = taken(present);
  run(KeyStep::change, [id, old_secret, secret, cost = seal_cost_](const KeyFolder& folder) {
    return change_passphrase(folder, id, *old_secret, *secret, cost);
  });
}

void KeyDesk::lookAtFile(const QUrl& file) { look(KeyStep::look, crypto::read_key_file(local_path(file))); }

void KeyDesk::lookAtText(const QString& text) {
  const auto sealed = crypto::sealed_key_from_text(text.toStdString());
  if (sealed) return look(KeyStep::look, sealed);
  startOver();
  outcome_ = crypto::fault_of_key_text(text.toStdString());
  emit changed();
}

void KeyDesk::look(KeyStep step, const Result<Bytes>& sealed) {
  startOver();
  if (!sealed) return tell(Failed{step, sealed.error()}, NoField);
  auto row = look_at_key(keys_folder(), *sealed);
  if (!row) return tell(Failed{step, row.error()}, NoField);
  candidate_ = std::move(*row);
  candidate_sealed_ = *sealed;
  emit changed();
}

void KeyDesk::importCandidate(SecretInput* passphrase) {
  if (busy_ || passphrase == nullptr || candidate_.id.isEmpty()) return;
  run(KeyStep::import, [sealed = candidate_sealed_, secret = taken(passphrase)](const KeyFolder& folder) {
    return import_key(folder, sealed, *secret);
  });
}

void KeyDesk::checkCandidate(SecretInput* passphrase) {
  if (busy_ || passphrase == nullptr || candidate_.id.isEmpty()) return;
  run(KeyStep::check, [sealed = candidate_sealed_, secret = taken(passphrase)](const KeyFolder& folder) {
    return check_backup(folder, sealed, *secret);
  });
}

void KeyDesk::saveBackup(const QString& id, const QUrl& file) {
  run(KeyStep::save,
      [id, to = local_path(file)](const KeyFolder& folder) { return save_backup(folder, id, to); });
}

void KeyDesk::saveSheet(const QString& id, const QUrl& file) {
  run(KeyStep::print, [id, to = local_path(file), now = system_clock().now().ms()](const KeyFolder& folder) {
    return save_backup_sheet(folder, id, to, now);
  });
}

void KeyDesk::remove(const QString& id) {
  run(KeyStep::remove, [id](const KeyFolder& folder) { return remove_key(folder, id); });
}

int KeyDesk::strength(SecretInput* fresh, const QString& label) {
  if (fresh == nullptr || fresh->empty()) return -1;
  return static_cast<int>(crypto::strength_of(crypto::Passphrase(fresh->view()), label_words(label)));
}

QString KeyDesk::shortcoming(SecretInput* fresh, const QString& label) {
  if (fresh == nullptr || fresh->empty()) return {};
  const auto good = crypto::check_new_passphrase(crypto::Passphrase(fresh->view()), label_words(label));
  return good ? QString() : key_problem(KeyStep::create, good.error());
}

void KeyDesk::run(KeyStep step, Work work) {
  if (busy_) return;
  busy_ = true;
  outcome_ = {};
  pool_.start([sender = inbox_.sender(), folder = keys_folder(), step, work = std::move(work)]() mutable {
    auto key = work(folder);
    work = nullptr;  // with the passphrases in it
    sender.send({step, std::move(key)});
  });
  emit changed();
}

void KeyDesk::take(const Answer& answer) {
  busy_ = false;
  keys_ = key_rows(keys_folder());
  const auto held = std::exchange(held_, {});
  if (!answer.key) return tell(Failed{answer.step, answer.key.error()}, wrong_field(answer));
  for (const auto& input : held) {
    if (input) input->wipe();
  }
  outcome_ = Did{answer.step, *answer.key};
  emit changed();
  emit done();
  if (answer.step == KeyStep::create) emit created(*answer.key);
}

KeyDesk::Field KeyDesk::wrong_field(const Answer& answer) {
  if (!answer.key.error().is(crypto::Errc::wrong_passphrase)) return NoField;
  return answer.step == KeyStep::change ? Present : Passphrase;
}

void KeyDesk::tell(Outcome outcome, Field field) {
  outcome_ = std::move(outcome);
  emit changed();
  if (field != NoField) emit wrong(field);
}

}  // namespace wastewatch::ui
