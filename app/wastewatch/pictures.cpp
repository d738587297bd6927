#include "pictures.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>
#include <functional>

#include "connect.h"
#include "desktop.h"
#include "tour.h"
#include "tour_guide.h"
#include "ui/base/singleton.h"
#include "ui/language/language.h"
#include "ui/look/appearance.h"
#include "ui/session/session.h"
#include "ui/status/proof.h"
#include "vitals.h"

namespace wastewatch::desktop {
namespace {

constexpr int settle_ms = 250;
constexpr QSize sizes[] = {{1440, 900}, {1024, 700}, {960, 540}};

bool save(QQuickWindow& window, const QString& folder, const QString& name) {
  settle(window);
  const QString file = QDir(folder).filePath(name + QStringLiteral(".png"));
  const bool saved = window.grabWindow().save(file);
  QTextStream(saved ? stdout : stderr) << (saved ? "picture " : "cannot write ") << file << '\n';
  return saved;
}

bool for_each_look(const std::function<bool(const QString& suffix)>& picture) {
  bool all = true;
  for (const QString& theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
    for (const QString& code : {QStringLiteral("en"), QStringLiteral("zh_CN")}) {
      ui::the<ui::Appearance>().setTheme(theme);
      ui::the<ui::Language>().setCode(code);
      all = picture(QStringLiteral("_%1_%2").arg(theme, code)) && all;
    }
  }
  return all;
}

int report(const Desktop& desktop, bool all_saved) {
  for (const QString& warning : desktop.warnings()) QTextStream(stderr) << warning << '\n';
  return all_saved && desktop.warnings().isEmpty() ? 0 : 1;
}

int refuse(const QString& why) {
  QTextStream(stderr) << why << '\n';
  return 1;
}

bool save_stops(Desktop& desktop, const std::vector<Stop>& stops, const QString& folder,
                const QString& suffix) {
  bool all = true;
  for (const Stop& stop : stops) {
    visit(desktop, stop);
    all = save(*desktop.window(), folder, stop.name + suffix) && all;
  }
  return all;
}

bool for_each_size(Desktop& desktop, const std::function<bool(const QString& suffix)>& picture) {
  return for_each_look([&](const QString& look) {
    bool saved = true;
    for (const QSize size : sizes) {
      desktop.window()->resize(size);
      saved = picture(look + QStringLiteral("_%1").arg(size.width())) && saved;
    }
    return saved;
  });
}

// Before anything is followed.
bool save_start(Desktop& desktop, const QString& folder) {
  return for_each_size(desktop, [&](const QString& suffix) {
    return save(*desktop.window(), folder, QStringLiteral("start") + suffix);
  });
}

// A demonstration of its own when nothing else was asked for, gone afterwards.
class Stage {
 public:
  explicit Stage(Options options) : options_(std::move(options)) {
    if (options_.network.isEmpty()) options_.demonstration = true;
    if (options_.data_dir.isEmpty()) options_.data_dir = folder_.path();
  }
  ~Stage() { ui::the<ui::Session>().close(); }
  Stage(const Stage&) = delete;
  Stage& operator=(const Stage&) = delete;

  QString connect() const { return connect_as_asked(options_); }

 private:
  QTemporaryDir folder_;
  Options options_;
};

void say_status(QTextStream& out, const Sights& sights) {
  const auto& session = ui::the<ui::Session>();
  out << "chain " << sights.chain_id << (session.solo() ? " (one operator: integrity, not agreement)" : "")
      << '\n'
      << "signatures checked to " << session.status().checked_height << ", recomputed to " << session.height()
      << '\n'
      << sights.organisations << " organisations, " << sights.loads << " loads, " << sights.open_loads
      << " open, " << sights.overdue << " overdue, " << sights.unconfirmed << " claimed and not confirmed\n";
}

bool say_proof(QTextStream& out, Desktop& desktop, const std::vector<Stop>& stops) {
  for (const Stop& stop : stops) {
    if (!stop.proof) continue;
    visit(desktop, stop);
    const auto& proof = ui::the<ui::Proof>();
    const auto steps = proof.steps();
    const auto passed =
        std::ranges::count(steps, static_cast<int>(ui::Verdict::Passed), &ui::ProofStep::verdict);
    out << "proof of the newest transaction: " << passed << " of " << steps.size() << " steps hold\n";
    return !steps.isEmpty() && passed == steps.size();
  }
  return false;
}

}  // namespace

void settle(QQuickWindow& window) {
  QElapsedTimer timer;
  timer.start();
  QEvent leave(QEvent::Leave);  // a pointer that nobody holds must not raise tooltips
  QCoreApplication::sendEvent(&window, &leave);
  while (timer.elapsed() < settle_ms) {
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    QCoreApplication::sendPostedEvents();
  }
  window.requestUpdate();
}

int save_gallery(Desktop& desktop, const QString& folder) {
  QDir().mkpath(folder);
  const QStringList sections = desktop.window()->property("sections").toStringList();
  const bool all = for_each_look([&](const QString& suffix) {
    bool saved = true;
    for (int i = 0; i < sections.size(); ++i) {
      desktop.window()->setProperty("section", i);
      saved = save(*desktop.window(), folder, sections[i] + suffix) && saved;
    }
    return saved;
  });
  return report(desktop, all);
}

int save_shots(Desktop& desktop, const Options& options) {
  QDir().mkpath(options.shots_dir);
  Stage stage(options);
  const bool start = save_start(desktop, options.shots_dir);
  if (const QString wrong = stage.connect(); !wrong.isEmpty()) return refuse(wrong);
  if (const QString wrong = wait_for_chain(); !wrong.isEmpty()) return refuse(wrong);
  QStringList missing;
  const auto stops = stops_of(find_sights(missing));
  const bool all = for_each_size(
      desktop, [&](const QString& suffix) { return save_stops(desktop, stops, options.shots_dir, suffix); });
  return report(desktop, start && all);
}

int tour(Desktop& desktop, const Options& options) {
  QTextStream out(stdout);
  QDir().mkpath(options.tour_dir);
  Stage stage(options);
  if (const QString wrong = stage.connect(); !wrong.isEmpty()) return refuse(wrong);
  QStringList missing;
  if (!wait_for_figures()) missing << QStringLiteral("the first verified figures");
  const double first_figures = seconds_since_start();
  if (const QString wrong = wait_for_chain(); !wrong.isEmpty()) return refuse(wrong);
  const double newest_block = seconds_since_start();
  if (!ui::the<ui::Session>().solo()) wait_for_trouble();
  const Sights sights = find_sights(missing);
  const auto stops = stops_of(sights);
  say_status(out, sights);
  const bool saved = save_stops(desktop, stops, options.tour_dir, {});
  if (!say_proof(out, desktop, stops)) missing << QStringLiteral("a proof of which every step holds");
  const double resident = resident_mib();
  if (ui::the<ui::Session>().solo()) {
    const auto picture = [&](const QString& name) { save(*desktop.window(), options.tour_dir, name); };
    if (const QString seen = watch_one_load(picture, missing); !seen.isEmpty()) out << seen << '\n';
  }
  ui::the<ui::Session>().close();
  ui::the<ui::Proof>().close();
  const bool start = save(*desktop.window(), options.tour_dir, QStringLiteral("start"));
  for (const QString& what : missing) out << "missing: " << what << '\n';
  out << stops.size() + 1 << " places visited, " << missing.size() << " things missing\n"
      << "first verified figures after " << first_figures << " s, the newest block recomputed after "
      << newest_block << " s\n"
      << qRound(resident) << " MiB resident now and " << qRound(peak_resident_mib()) << " at most\n";
  return report(desktop, start && saved && missing.isEmpty());
}

}  // namespace wastewatch::desktop
