#include "ui/values/words.h"

#include <initializer_list>
#include <string_view>

#include "ui/base/singleton.h"
#include "ui/language/language.h"
#include "ui/language/word.h"

namespace wastewatch::ui {
namespace {

QStringList in_words(std::initializer_list<std::string_view> keys) {
  QStringList out;
  for (const auto key : keys) out << word(key);
  return out;
}

}  // namespace

Words::Words(QObject* parent) : QObject(parent) {
  connect(&the<Language>(), &Language::changed, this, &Words::changed);
}

Words* Words::create(QQmlEngine*, QJSEngine*) { return the_for_qml<Words>(); }

QStringList Words::grades() {
  return {title_word("grade.none"), title_word("grade.notice"), title_word("grade.serious"),
          title_word("grade.critical")};
}

QStringList Words::seals() {
  return in_words({"seal.checked", "seal.pending", "seal.unprovable", "seal.failed"});
}

QStringList Words::supports() {
  return in_words({"voice.says.agrees", "voice.says.silent", "voice.says.contradicts"});
}

QStringList Words::signatures() { return in_words({"signature.signed", "signature.missing"}); }

QStringList Words::verdicts() { return in_words({"verdict.waiting", "verdict.passed", "verdict.failed"}); }

QStringList Words::signing_steps() {
  return in_words({"task.prepared", "task.signed", "task.sent", "task.in_block", "task.proven"});
}

}  // namespace wastewatch::ui
