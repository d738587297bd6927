#include "ui/signing/signing_words.h"

#include <QCoreApplication>

#include "ledger/result_codes.h"
#include "ui/language/word.h"
#include "words/vocabulary.h"

namespace wastewatch::ui {
namespace {

constexpr std::size_t max_log_shown = 200;

QString say_state(const char* sentence) { return QCoreApplication::translate("Signing", sentence); }

QString on_the_way(const outbox::Task& task, Tongue tongue) {
  const QString until = format::count(task.body.valid_until_height());
  if (task.node_code != 0)
    return say_state(QT_TRANSLATE_NOOP("Signing",
                                       "Signed and kept, but the node did not accept it: %1. It will be sent "
                                       "again and may enter a block until block %2."))
        .arg(refusal_text(task.node_code, task.node_log, tongue), until);
  if (task.state == outbox::TaskState::signed_)
    return say_state(QT_TRANSLATE_NOOP("Signing",
                                       "Signed and kept on this computer. It is sent again until it is in a "
                                       "block or block %1 has passed."))
        .arg(until);
  return say_state(QT_TRANSLATE_NOOP("Signing", "Sent. Waiting for a block; it lapses after block %1."))
      .arg(until);
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
      return say_state(QT_TRANSLATE_NOOP(
          "Signing",
          "Nothing happened: no block included it in time, and none can now. You can sign it again."));
  }
  return {};
}

QString barred_sentence(const outbox::Task& task) {
  return say_state(QT_TRANSLATE_NOOP("Signing",
                                     "Signed and kept, but the chain does not take it before block %1. It "
                                     "holds up no other message; you can withdraw it."))
      .arg(format::count(outbox::first_block_of(task.body)));
}

QString earlier_sentence(const outbox::Lane& lane) {
  if (!lane.waiting.empty())
    return say_state(
               QT_TRANSLATE_NOOP("Signing",
                                 "An earlier message of this key is still under way, until block %1. "
                                 "This one enters a block after it; to give the earlier one up, open it "
                                 "under To sign."))
        .arg(format::count(lane.waiting.back().body.valid_until_height()));
  if (!lane.set_aside.empty())
    return say_state(
               QT_TRANSLATE_NOOP("Signing",
                                 "An earlier message of this key is kept, until block %1. This one does "
                                 "not wait for it; to give it up, open it under To sign."))
        .arg(format::count(lane.set_aside.back().body.valid_until_height()));
  return {};
}

QString refusal_text(std::uint32_t code, const std::string& log, Tongue tongue) {
  const auto* entry = ledger::find_code(code);
  if (entry == nullptr)
    return QStringLiteral("%1: %2").arg(code).arg(QString::fromStdString(log.substr(0, max_log_shown)));
  const auto sentence = words::result_sentence(entry->name, tongue);
  return QStringLiteral("%1 %2: %3")
      .arg(code)
      .arg(QString::fromUtf8(entry->name), QString::fromUtf8(sentence));
}

QString signing_problem(const Error& error) { return error_text(error); }

}  // namespace wastewatch::ui
