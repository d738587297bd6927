#include "ui/language/word.h"

#include <atomic>

#include "words/explain.h"

namespace wastewatch::ui {
namespace {

std::atomic<Tongue> shown_tongue{Tongue::english};

QString shown_text(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace

Tongue screen_tongue() { return shown_tongue.load(); }
void set_screen_tongue(Tongue tongue) { shown_tongue.store(tongue); }

QString word(std::string_view key) { return shown_text(words::text(key, screen_tongue())); }

QString word(std::string_view key, std::span<const words::Filling> fillings) {
  return format::on_screen(words::text_with(key, screen_tongue(), fillings));
}

QString title_word(std::string_view key) {
  QString text = word(key);
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

QString error_text(const Error& error) {
  const auto tongue = screen_tongue();
  const auto said = words::explain(error, tongue, words::Surface::window);
  const QString gap = tongue == Tongue::english ? QStringLiteral(" ") : QString();
  return shown_text(said.sentence) + gap + shown_text(said.advice);
}

QString error_sentence(const Error& error) {
  return shown_text(words::explain(error, screen_tongue(), words::Surface::window).sentence);
}

}  // namespace wastewatch::ui
