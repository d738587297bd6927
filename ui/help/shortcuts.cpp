#include "ui/help/shortcuts.h"

#include <QCoreApplication>
#include <array>

namespace wastewatch::ui {
namespace {

constexpr std::array shortcut_rows{
    ShortcutRow{"help", "F1", QT_TRANSLATE_NOOP("Help", "Help: shortcuts, glossary, versions")},
    ShortcutRow{"search", "Ctrl+K", QT_TRANSLATE_NOOP("Help", "Search")},
    ShortcutRow{"openProof", "Ctrl+O", QT_TRANSLATE_NOOP("Help", "Open a proof file")},
    ShortcutRow{"back", "Alt+Left", QT_TRANSLATE_NOOP("Help", "Back")},
    ShortcutRow{"forward", "Alt+Right", QT_TRANSLATE_NOOP("Help", "Forward")},
    ShortcutRow{"", QT_TRANSLATE_NOOP("Help", "Alt+1 to Alt+9"),
                QT_TRANSLATE_NOOP("Help", "The pages of the navigation")},
    ShortcutRow{"", QT_TRANSLATE_NOOP("Help", "Tab, Shift+Tab"),
                QT_TRANSLATE_NOOP("Help", "Next and previous control; the page scrolls along")},
    ShortcutRow{"", QT_TRANSLATE_NOOP("Help", "Enter, Space"), QT_TRANSLATE_NOOP("Help", "Press a button")},
    ShortcutRow{"", QT_TRANSLATE_NOOP("Help", "Ctrl+Enter"),
                QT_TRANSLATE_NOOP("Help", "Press a button that signs; Enter alone never signs")},
    ShortcutRow{"", QT_TRANSLATE_NOOP("Help", "Esc"),
                QT_TRANSLATE_NOOP("Help", "Close a dialog or the proof drawer; else go back")},
    ShortcutRow{"", QT_TRANSLATE_NOOP("Help", "Up, Down, Page Up, Page Down, Home, End"),
                QT_TRANSLATE_NOOP("Help", "Tables and lists: choose a row; Enter opens it")},
    ShortcutRow{"", QT_TRANSLATE_NOOP("Help", "Left, Right, +, −"),
                QT_TRANSLATE_NOOP("Help", "Time axis: step through the events, zoom")},
    ShortcutRow{"", QT_TRANSLATE_NOOP("Help", "Arrows, +, −, Page Up, Page Down"),
                QT_TRANSLATE_NOOP("Help", "Map: move, zoom, step through the symbols; Enter opens one")},
    ShortcutRow{"", QT_TRANSLATE_NOOP("Help", "Space"), QT_TRANSLATE_NOOP("Help", "Replay: play and pause")},
    ShortcutRow{"", QT_TRANSLATE_NOOP("Help", ", and ."),
                QT_TRANSLATE_NOOP("Help", "Replay: previous and next reading")},
    ShortcutRow{"", QT_TRANSLATE_NOOP("Help", "Ctrl+Left, Ctrl+Right"),
                QT_TRANSLATE_NOOP("Help", "Replay: previous and next event")},
    ShortcutRow{"", QT_TRANSLATE_NOOP("Help", "< and >"),
                QT_TRANSLATE_NOOP("Help", "Replay: slower and faster")},
    ShortcutRow{"", QT_TRANSLATE_NOOP("Help", "Left, Right, Home, End, +, −"),
                QT_TRANSLATE_NOOP("Help", "Slider of a replay: step through the readings, ends, zoom")},
    ShortcutRow{"", QT_TRANSLATE_NOOP("Help", "Ctrl+wheel"),
                QT_TRANSLATE_NOOP("Help", "Zoom a map or a time axis without clicking it first")},
    ShortcutRow{"", QT_TRANSLATE_NOOP("Help", "T"),
                QT_TRANSLATE_NOOP("Help", "Chart: the figures as a table")},
};

}  // namespace

std::span<const ShortcutRow> shortcut_table() { return shortcut_rows; }

}  // namespace wastewatch::ui
