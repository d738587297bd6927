#include "options.h"

#include <QCommandLineParser>
#include <QDir>
#include <QUrl>

namespace wastewatch::desktop {
namespace {

QSize parse_size(const QString& text) {
  const QStringList parts = text.split(u'x');
  if (parts.size() != 2) return {};
  return {parts[0].toInt(), parts[1].toInt()};
}

// Links have a scheme of their own; everything else is a file, by its path or as desktops hand it over.
void read_what(const QString& what, Options& options) {
  if (what.isEmpty()) return;
  if (what.startsWith(QLatin1String("wastewatch:")))
    options.open_link = what;
  else
    options.open_proof = QUrl::fromUserInput(what, QDir::currentPath(), QUrl::AssumeLocalFile).toString();
}

}  // namespace

Options parse_options(const QStringList& arguments) {
  QCommandLineParser parser;
  parser.setApplicationDescription(QStringLiteral("The regulator's desktop for a waste transfer chain."));
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addOptions({
      {QStringLiteral("tour"), QStringLiteral("Walk through every page, print what was seen, save pictures."),
       QStringLiteral("DIR")},
      {QStringLiteral("shots"), QStringLiteral("Save pictures of every page, language, theme and size."),
       QStringLiteral("DIR")},
      {QStringLiteral("gallery"), QStringLiteral("Save pictures of every control; \"show\" opens a window."),
       QStringLiteral("DIR")},
      {QStringLiteral("language"), QStringLiteral("en or zh_CN."), QStringLiteral("CODE")},
      {QStringLiteral("theme"), QStringLiteral("system, light or dark."), QStringLiteral("NAME")},
      {QStringLiteral("size"), QStringLiteral("Size of the window."), QStringLiteral("WxH"),
       QStringLiteral("1440x900")},
      {QStringLiteral("self-test"), QStringLiteral("Load all screens and quit.")},
      {QStringLiteral("network"),
       QStringLiteral("Connect to this network: a link, or a file that holds one."), QStringLiteral("LINK")},
      {QStringLiteral("demo"), QStringLiteral("Explore the demonstration at once.")},
      {QStringLiteral("data"), QStringLiteral("Folder for the data, instead of the user's own."),
       QStringLiteral("DIR")},
  });
  parser.addPositionalArgument(QStringLiteral("what"),
                               QStringLiteral("wastewatch:… or a proof file (.wwproof) to open."),
                               QStringLiteral("[what]"));
  parser.process(arguments);
  Options options;
  options.tour_dir = parser.value(QStringLiteral("tour"));
  options.shots_dir = parser.value(QStringLiteral("shots"));
  options.gallery_dir = parser.value(QStringLiteral("gallery"));
  options.language = parser.value(QStringLiteral("language"));
  options.theme = parser.value(QStringLiteral("theme"));
  options.size = parse_size(parser.value(QStringLiteral("size")));
  if (options.size.width() < 320 || options.size.height() < 240) parser.showHelp(2);
  options.self_test = parser.isSet(QStringLiteral("self-test"));
  options.network = parser.value(QStringLiteral("network"));
  options.demonstration = parser.isSet(QStringLiteral("demo"));
  options.data_dir = parser.value(QStringLiteral("data"));
  read_what(parser.positionalArguments().value(0), options);
  return options;
}

}  // namespace wastewatch::desktop
