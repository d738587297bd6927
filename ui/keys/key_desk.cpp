#include "ui/keys/key_desk.h"

#include <QCoreApplication>
#include <string>
#include <vector>

#include "base/time.h"
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
  connect(&the<Language>(), &Language::changed, this, &KeyDesk::startOver);
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
  problem_.clear();
  message_.clear();
  emit changed();
}

KeyDesk::Secret KeyDesk::taken(SecretInput* input) {
  return std::make_shared<const crypto::Passphrase>(input->take().view());
}

KeyDesk::Secret KeyDesk::agreed(SecretInput* fresh, SecretInput* again) {
  auto first = taken(fresh);
  const auto second = taken(again);
  if (first->is_text() && first->normal() == second->normal()) return first;
  tell(QCoreApplication::translate("Keys", "The two passphrases differ. Type them again."));
  return nullptr;
}

void KeyDesk::make(const QString& label, SecretInput* fresh, SecretInput* again) {
  if (busy_ || fresh == nullptr || again == nullptr) return;
  const auto secret = agreed(fresh, again);
  if (!secret) return;
  run(KeyStep::create, [label = label.trimmed(), secret](const KeyFolder& folder) {
    return create_key(folder, label, *secret);
  });
}

void KeyDesk::changePassphrase(const QString& id, SecretInput* present, SecretInput* fresh,
                               SecretInput* again) {
  if (busy_ || present == nullptr || fresh == nullptr || again == nullptr) return;
  const auto old_secret = taken(present);
  const auto secret = agreed(fresh, again);
  if (!secret) return;
  run(KeyStep::change, [id, old_secret, secret](const KeyFolder& folder) {
    return change_passphrase(folder, id, *old_secret, *secret);
  });
}

void KeyDesk::lookAtFile(const QUrl& file) { look(crypto::read_key_file(local_path(file))); }

void KeyDesk::lookAtText(const QString& text) { look(crypto::sealed_key_from_text(text.toStdString())); }

void KeyDesk::look(const Result<Bytes>& sealed) {
  startOver();
  if (!sealed) return tell(key_problem(KeyStep::look, sealed.error()));
  auto row = look_at_key(keys_folder(), *sealed);
  if (!row) return tell(key_problem(KeyStep::look, row.error()));
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
  problem_.clear();
  message_.clear();
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
  if (!answer.key) return tell(key_problem(answer.step, answer.key.error()));
  message_ = key_done(answer.step, *answer.key);
  emit changed();
  emit done();
}

void KeyDesk::tell(const QString& problem) {
  problem_ = problem;
  emit changed();
}

}  // namespace wastewatch::ui
