// The words on screen that are not everyday words, in the order of Help. Source texts, context "Glossary".
#pragma once

#include <span>

namespace wastewatch::ui {

struct GlossaryRow {
  const char* word;
  const char* meaning;
};

std::span<const GlossaryRow> glossary_table();

}  // namespace wastewatch::ui
