// Every key of the window that is not the keyboard's own convention: one table, read by the shortcuts
// themselves and by Help.
#pragma once

#include <span>

namespace wastewatch::ui {

struct ShortcutRow {
  const char* command;  // "" for keys that a control handles itself
  const char* keys;  // as QKeySequence writes them; of a control: in words, translated in the context "Help"
  const char* what;  // source text, context "Help"
};

std::span<const ShortcutRow> shortcut_table();

}  // namespace wastewatch::ui
