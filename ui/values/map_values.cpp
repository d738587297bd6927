#include "ui/values/map_values.h"

#include "ui/language/word.h"
#include "ui/values/words.h"

namespace wastewatch::ui {

QString MapSymbol::spoken() const {
  const std::string key = "symbol." + kind.toStdString();
  QStringList parts{words::has_text(key) ? title_word(key) : kind};
  if (!label.isEmpty()) parts << label;
  if (grade > Grade::None && grade <= Grade::Critical) parts << Words::grades()[grade];
  return parts.join(QStringLiteral(", "));
}

}  // namespace wastewatch::ui
