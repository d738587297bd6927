#include "ui/signing/signing_words.h"

#include <QCoreApplication>
#include <array>

#include "crypto/errors.h"
#include "index/errors.h"
#include "ledger/result_codes.h"
#include "outbox/errors.h"

namespace wastewatch::ui {
namespace {

constexpr std::size_t max_log_shown = 200;

QString say_state(const char* sentence) { return QCoreApplication::translate("Signing", sentence); }

QString on_the_way(const outbox::Task& task, Tongue tongue) {
  const QString until = format::count(task.body.valid_until_height());
  if (task.node_code != 0)
    return say_state(QT_TRANSLATE_NOOP("Signing",
                                       "Signed and kept, but the node did not take it: %1. It is sent again "
                                       "and may enter a block until block %2."))
        .arg(refusal_text(task.node_code, task.node_log, tongue), until);
  if (task.state == outbox::TaskState::signed_)
    return say_state(QT_TRANSLATE_NOOP("Signing",
                                       "Signed and kept on this computer. It is sent until a block has it or "
                                       "block %1 has passed."))
        .arg(until);
  return say_state(QT_TRANSLATE_NOOP("Signing", "Sent. Waiting for a block; it lapses after block %1."))
      .arg(until);
}

struct ProblemRow {
  Error error;
  const char* sentence;
};

const std::array<ProblemRow, 9>& problems() {
  static const std::array<ProblemRow, 9> table{{
      {Error::make(crypto::Errc::wrong_passphrase),
       QT_TRANSLATE_NOOP("Signing", "Wrong passphrase. Nothing was signed; try again.")},
      {Error::make(crypto::Errc::corrupt_key_file),
       QT_TRANSLATE_NOOP("Signing", "The key file is damaged. Restore it from your backup.")},
      {Error::make(crypto::Errc::io), QT_TRANSLATE_NOOP("Signing", "The key file cannot be read.")},
      {Error::make(outbox::Errc::io),
       QT_TRANSLATE_NOOP("Signing",
                         "What is signed cannot be kept on this computer, so nothing was signed. "
                         "Check the disk and its free space.")},
      {Error::make(outbox::Errc::locked),
       QT_TRANSLATE_NOOP("Signing", "Another program is signing with this data folder. Close it first.")},
      {Error::make(outbox::Errc::full),
       QT_TRANSLATE_NOOP("Signing", "Too many tasks wait. Discard some that are only prepared.")},
      {Error::make(outbox::Errc::outdated),
       QT_TRANSLATE_NOOP("Signing", "The chain went on since this was prepared. Renew it, then sign.")},
      {Error::make(outbox::Errc::wrong_body),
       QT_TRANSLATE_NOOP("Signing",
                         "This is not the key that the task was prepared for. Nothing was signed.")},
      {Error::make(outbox::Errc::unsettled),
       QT_TRANSLATE_NOOP("Signing", "This is signed already and may still enter a block.")},
  }};
  return table;
}

}  // namespace

QString outcome_sentence(const outbox::Task& task, Tongue tongue) {
  const QString height = format::count(task.height);
  switch (task.state) {
    case outbox::TaskState::prepared:
      return say_state(QT_TRANSLATE_NOOP("Signing", "Prepared. Nothing is signed yet."));
    case outbox::TaskState::signed_:
    case outbox::TaskState::sent: return on_the_way(task, tongue);
    case outbox::TaskState::in_block:
      return say_state(QT_TRANSLATE_NOOP("Signing", "In block %1. Being proven.")).arg(height);
    case outbox::TaskState::proven:
      return say_state(QT_TRANSLATE_NOOP("Signing", "Proven: in block %1, checked on this computer."))
          .arg(height);
    case outbox::TaskState::refused:
      return say_state(QT_TRANSLATE_NOOP("Signing", "Refused in block %1: %2"))
          .arg(height, refusal_text(task.code, {}, tongue));
    case outbox::TaskState::lapsed:
      return say_state(QT_TRANSLATE_NOOP("Signing",
                                         "Nothing happened: no block took it in time, and none can "
                                         "any more. You can sign it again."));
  }
  return {};
}

QString refusal_text(std::uint32_t code, const std::string& log, Tongue tongue) {
  const auto* entry = ledger::find_code(code);
  if (entry == nullptr)
    return QStringLiteral("%1: %2").arg(code).arg(QString::fromStdString(log.substr(0, max_log_shown)));
  const auto words = tongue == Tongue::zh ? entry->zh : entry->en;
  return QStringLiteral("%1 %2: %3").arg(code).arg(QString::fromUtf8(entry->name), QString::fromUtf8(words));
}

QString signing_problem(const Error& error) {
  for (const auto& row : problems()) {
    if (row.error.domain == error.domain && row.error.code == error.code) return say_state(row.sentence);
  }
  return say_state(QT_TRANSLATE_NOOP("Signing", "This did not work: %1"))
      .arg(QString::fromStdString(error.text()));
}

}  // namespace wastewatch::ui
