#include "ui/keys/backup_words.h"

#include <QCoreApplication>

#include "crypto/errors.h"
#include "crypto/sealed_key_text.h"
#include "ui/format/format.h"
#include "ui/format/plain.h"
#include "ui/language/word.h"
#include "ui/proving/qr_code.h"

namespace wastewatch::ui {
namespace {

QString say_key(const char* text) { return QCoreApplication::translate("Keys", text); }

}  // namespace

QString key_problem(KeyStep step, const Error& error) {
  if (error.is(crypto::Errc::wrong_passphrase)) {
    return step == KeyStep::check
               ? say_key(QT_TRANSLATE_NOOP("Keys", "This passphrase does not open the backup."))
               : say_key(QT_TRANSLATE_NOOP("Keys", "Wrong passphrase. Nothing was changed."));
  }
  if (step == KeyStep::import && error.is(crypto::Errc::already_exists))
    return say_key(QT_TRANSLATE_NOOP("Keys", "This key is already on this computer."));
  if (step == KeyStep::import && error.is(crypto::Errc::unsupported))
    return say_key(QT_TRANSLATE_NOOP("Keys", "This is the key of a device. It cannot sign here."));
  return error_text(error);
}

QString passphrases_differ() {
  return say_key(QT_TRANSLATE_NOOP("Keys", "The two passphrases differ. Type both again."));
}

QString code_problem(const crypto::KeyTextFault& fault) {
  const QString what = plain(fault.what);
  switch (fault.kind) {
    case crypto::KeyTextFault::Kind::beginning:
      return say_key(QT_TRANSLATE_NOOP("Keys", "Line 1: the code begins with WWKEY1:"));
    case crypto::KeyTextFault::Kind::letter:
      return say_key(QT_TRANSLATE_NOOP("Keys", "Line %1: “%2” does not occur in the code."))
          .arg(fault.line)
          .arg(what);
    case crypto::KeyTextFault::Kind::group:
      return say_key(QT_TRANSLATE_NOOP("Keys", "Line %1: the group %2 does not have 8 characters."))
          .arg(fault.line)
          .arg(what);
    case crypto::KeyTextFault::Kind::whole: break;
  }
  return say_key(QT_TRANSLATE_NOOP(
      "Keys", "The code is not complete, or a character is wrong. Compare each line with the sheet."));
}

QString key_done(KeyStep step, const KeyRow& key) {
  switch (step) {
    case KeyStep::look: break;
    case KeyStep::create:
      return say_key(QT_TRANSLATE_NOOP("Keys", "%1 was created. Back it up now.")).arg(key.label);
    case KeyStep::import: return say_key(QT_TRANSLATE_NOOP("Keys", "%1 was imported.")).arg(key.label);
    case KeyStep::check:
      return key.here ? say_key(QT_TRANSLATE_NOOP(
                                    "Keys", "This backup opens. It holds %1, which is on this computer."))
                            .arg(key.label)
                      : say_key(QT_TRANSLATE_NOOP(
                                    "Keys", "This backup opens. It holds %1, which is not on this computer."))
                            .arg(key.label);
    case KeyStep::change:
      return say_key(QT_TRANSLATE_NOOP("Keys",
                                       "The passphrase of %1 was changed. Earlier backups still open with "
                                       "the old one: make a new backup."))
          .arg(key.label);
    case KeyStep::save:
    case KeyStep::print:
      return say_key(QT_TRANSLATE_NOOP("Keys", "The backup of %1 was saved.")).arg(key.label);
    case KeyStep::remove: return say_key(QT_TRANSLATE_NOOP("Keys", "%1 was removed.")).arg(key.label);
  }
  return {};
}

print::BackupSheet backup_sheet_of(const KeyRow& key, BytesView sealed, std::int64_t now_ms) {
  print::BackupSheet out;
  out.title = say_key(QT_TRANSLATE_NOOP("Keys", "Backup of a signing key"));
  out.lead = say_key(QT_TRANSLATE_NOOP(
      "Keys", "The code below is the sealed key. Only its passphrase opens it: keep the two apart."));
  out.rows = {{say_key(QT_TRANSLATE_NOOP("Keys", "Name")), key.label},
              {say_key(QT_TRANSLATE_NOOP("Keys", "Address")), key.address},
              {say_key(QT_TRANSLATE_NOOP("Keys", "Public key")), key.public_key},
              {say_key(QT_TRANSLATE_NOOP("Keys", "Printed")),
               format::date_time(now_ms, QTimeZone::systemTimeZone())}};
  out.code_text = QString::fromStdString(crypto::sealed_key_text(sealed));
  auto code = qr_code(out.code_text);
  out.code = {code.size, std::move(code.dark)};
  out.steps = {say_key(QT_TRANSLATE_NOOP("Keys",
                                         "To restore the key: open Wastewatch, Settings, Keys, Import. Scan "
                                         "the code with any reader and paste "
                                         "its text, or type the text under it; spaces do not matter.")),
               say_key(QT_TRANSLATE_NOOP(
                   "Keys",
                   "Whoever has this sheet and the passphrase can sign in your name. If it is lost, "
                   "have the key revoked."))};
  out.made_ms = now_ms;
  return out;
}

}  // namespace wastewatch::ui
