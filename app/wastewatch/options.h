// What the command line of `wastewatch` asks for. A QCoreApplication is needed for parsing, no display; no
// other state.
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>
#include <optional>

namespace wastewatch::desktop {

struct Options {
  QString tour_dir;     // walk through the pages, print what was seen, save pictures
  QString shots_dir;    // pictures of all pages in both languages, both themes and three sizes
  QString gallery_dir;  // pictures of all controls; "show" opens the gallery's window
  QString language;     // "en" or "zh_CN"; empty: as set
  QString theme;        // "system", "light" or "dark"; empty: as set
  QSize size{1440, 900};
  bool self_test = false;      // load the real QML and quit
  QString network;             // network link, or a file that holds one
  bool demonstration = false;  // explore the demonstration at once
  QString data_dir;            // where data lives; empty: the user's data folder
  QString open_link;           // wastewatch:… to start with
  QString open_proof;          // a proof file to start with

  // Pictures and tours show neither the person's own settings nor motion.
  bool unattended() const { return self_test || !(tour_dir + shots_dir + gallery_dir).isEmpty(); }
};

struct CommandLine {
  Options options;
  std::optional<int> exit_code{};  // the program ends here: 0 after --help and --version, 2 after wrong use
  QString says{};                  // then: help, version, or one line that names what is wrong
};

// Prints nothing. Qt's own options ("-platform NAME") are left to Qt.
CommandLine read_command_line(const QStringList& arguments);

}  // namespace wastewatch::desktop
