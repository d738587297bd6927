#include "options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
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

// Those that QGuiApplication takes out of the arguments, which it has not seen yet.
QStringList without_qt_options(const QStringList& arguments) {
  static const QStringList with_value{QStringLiteral("platform"),        QStringLiteral("platformpluginpath"),
                                      QStringLiteral("platformtheme"),   QStringLiteral("plugin"),
                                      QStringLiteral("qwindowgeometry"), QStringLiteral("qwindowicon"),
                                      QStringLiteral("qwindowtitle"),    QStringLiteral("session"),
                                      QStringLiteral("display"),         QStringLiteral("geometry"),
                                      QStringLiteral("title"),           QStringLiteral("icon"),
                                      QStringLiteral("qmljsdebugger"),   QStringLiteral("style")};
  QStringList out;
  for (qsizetype at = 0; at < arguments.size(); ++at) {
    const QString& one = arguments[at];
    const QString name = one.startsWith(QLatin1String("--")) ? one.sliced(2)
                         : one.startsWith(u'-')              ? one.sliced(1)
                                                             : QString();
    if (name == QLatin1String("reverse")) continue;
    if (with_value.contains(name.section(u'=', 0, 0))) {
      if (!name.contains(u'=')) ++at;
      continue;
    }
    out << one;
  }
  return out;
}

void declare(QCommandLineParser& parser) {
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
}

// The first thing that is wrong; empty: nothing is.
QString fault_of(const QCommandLineParser& parser, const Options& options) {
  const auto wrong = [](const char* option, const QString& value, const char* expected) {
    return QStringLiteral("--%1 %2: expected %3.").arg(QLatin1String(option), value, QLatin1String(expected));
  };
  for (const char* option : {"tour", "shots", "gallery", "network", "data"}) {
    if (parser.isSet(QLatin1String(option)) && parser.value(QLatin1String(option)).isEmpty())
      return QStringLiteral("--%1 must not be empty.").arg(QLatin1String(option));
  }
  if (parser.positionalArguments().size() > 1) return QStringLiteral("Only one link or file can be opened.");
  if (!QStringList{{}, QStringLiteral("en"), QStringLiteral("zh_CN")}.contains(options.language))
    return wrong("language", options.language, "en or zh_CN");
  if (!QStringList{{}, QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")}.contains(
          options.theme))
    return wrong("theme", options.theme, "system, light or dark");
  if (options.size.width() < 320 || options.size.height() < 240)
    return wrong("size", parser.value(QStringLiteral("size")), "WIDTHxHEIGHT, 320x240 at least");
  return {};
}

Options options_of(const QCommandLineParser& parser) {
  Options options;
  options.tour_dir = parser.value(QStringLiteral("tour"));
  options.shots_dir = parser.value(QStringLiteral("shots"));
  options.gallery_dir = parser.value(QStringLiteral("gallery"));
  options.language = parser.value(QStringLiteral("language"));
  options.theme = parser.value(QStringLiteral("theme"));
  options.size = parse_size(parser.value(QStringLiteral("size")));
  options.self_test = parser.isSet(QStringLiteral("self-test"));
  options.network = parser.value(QStringLiteral("network"));
  options.demonstration = parser.isSet(QStringLiteral("demo"));
  options.data_dir = parser.value(QStringLiteral("data"));
  read_what(parser.positionalArguments().value(0), options);
  return options;
}

CommandLine ends(int code, const QString& says) { return {{}, code, says.trimmed()}; }

}  // namespace

CommandLine read_command_line(const QStringList& arguments) {
  QCommandLineParser parser;
  declare(parser);
  const bool read = parser.parse(without_qt_options(arguments));
  const QString program = QStringLiteral("wastewatch: ");
  if (!read) return ends(2, program + parser.errorText() + QStringLiteral(" See --help."));
  if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("help-all")))
    return ends(0, parser.helpText());
  if (parser.isSet(QStringLiteral("version")))
    return ends(0, QStringLiteral("wastewatch ") + QCoreApplication::applicationVersion());
  const Options options = options_of(parser);
  const QString fault = fault_of(parser, options);
  if (!fault.isEmpty()) return ends(2, program + fault + QStringLiteral(" See --help."));
  return {options};
}

}  // namespace wastewatch::desktop
