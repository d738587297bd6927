#include "desktop.h"

#include <QGuiApplication>
#include <QTextStream>
#include <QtQml/QQmlExtensionPlugin>

#include "base/files.h"
#include "connect.h"
#include "pictures.h"
#include "ui/alerts/desktop_notice.h"
#include "ui/base/singleton.h"
#include "ui/chain/search_answers.h"
#include "ui/geocode/geocoder.h"
#include "ui/language/language.h"
#include "ui/look/appearance.h"
#include "ui/look/fonts.h"
#include "ui/navigation/navigator.h"
#include "ui/navigation/role.h"
#include "ui/session/session.h"
#include "ui/session/single_instance.h"
#include "ui/settings/settings.h"
#include "ui/signing/secret_input.h"
#include "ui/signing/session_lock.h"
#include "ui/status/proof.h"
#include "vitals.h"

Q_IMPORT_QML_PLUGIN(Wastewatch_UiPlugin)
Q_IMPORT_QML_PLUGIN(Wastewatch_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Wastewatch_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Wastewatch_MapPlugin)
Q_IMPORT_QML_PLUGIN(Wastewatch_PagesPlugin)
Q_IMPORT_QML_PLUGIN(Wastewatch_FramePlugin)
Q_IMPORT_QML_PLUGIN(Wastewatch_GalleryPlugin)

namespace wastewatch::desktop {
namespace {

void apply_choices(const Options& options) {
  ui::Settings::use(options.unattended() ? ui::Settings::Store::memory : ui::Settings::Store::user,
                    options.data_dir);
  if (!options.theme.isEmpty()) ui::Settings::instance().set_theme(options.theme);
  if (!options.language.isEmpty()) ui::Settings::instance().set_language(options.language);
  if (options.unattended()) ui::Settings::instance().set_reduced_motion(true);
  QGuiApplication::setFont(ui::sans_font(13));
}

void name_missing_fonts() {
  QTextStream err(stderr);
  for (const QString& family : ui::missing_font_families()) {
    err << "Font \"" << family << "\" is missing: install " << ui::package_of_family(family) << ".\n";
  }
}

void open_first_page(const QString& link) {
  auto& navigator = ui::the<ui::Navigator>();
  if (!link.isEmpty() && navigator.open(link)) return;
  navigator.openPage(ui::the<ui::Role>().landing_page());
}

int self_test(const Desktop& desktop) {
  auto& navigator = ui::the<ui::Navigator>();
  for (int row = 0; row < navigator.pages()->rowCount(); ++row) {
    navigator.openPage(
        navigator.pages()->data(navigator.pages()->index(row), ui::PagesModel::PageIdRole).toString());
    settle(*desktop.window());
  }
  for (const char* part : {"nodes", "verification", "state"}) {
    navigator.open(ui::page_link(QStringLiteral("chain"), QLatin1String(part)));
    settle(*desktop.window());
  }
  QTextStream out(stdout);
  for (const QString& warning : desktop.warnings()) out << warning << '\n';
  out << navigator.pages()->rowCount() << " pages loaded, " << desktop.warnings().size() << " warnings\n";
  return desktop.warnings().isEmpty() ? 0 : 1;
}

}  // namespace

void prepare_process() {
  ui::register_geocoder();
  limit_malloc_arenas();
  QCoreApplication::setApplicationName(QStringLiteral("wastewatch"));
  QCoreApplication::setOrganizationName(QStringLiteral("Wastewatch"));
  QCoreApplication::setApplicationVersion(QStringLiteral(WASTEWATCH_VERSION));
  QGuiApplication::setDesktopFileName(QStringLiteral("wastewatch"));
}

Desktop::Desktop(const Options& options) : size_(options.size) {
  QObject::connect(&engine_, &QQmlEngine::warnings, &engine_, [this](const QList<QQmlError>& errors) {
    for (const QQmlError& error : errors) warnings_ << error.toString();
  });
}

QQuickWindow* Desktop::load(const QString& module, const QString& type) {
  engine_.loadFromModule(module, type);
  if (engine_.rootObjects().isEmpty()) return nullptr;
  window_ = qobject_cast<QQuickWindow*>(engine_.rootObjects().last());
  if (window_) {
    window_->resize(size_);
    window_->show();
  }
  return window_;
}

namespace {

// Threads end before the application object: following first, then the questions about what it followed.
struct Threads {
  Threads() = default;
  ~Threads() {
    ui::the<ui::Session>().close();
    ui::session_pool().close();
  }
  Threads(const Threads&) = delete;
  Threads& operator=(const Threads&) = delete;
};

}  // namespace

namespace {

void come_to_front(QQuickWindow& window, const QString& link) {
  window.show();
  window.raise();
  window.requestActivate();
  if (is_network_link(link))
    ui::the<ui::Session>().ask_to_connect(link);
  else if (!link.isEmpty())
    ui::the<ui::Navigator>().open(link);
}

// The first window takes over; this program ends.
int leave_to_first(const ui::SingleInstance& instance, const QString& link) {
  if (instance.hand_over(link)) return 0;
  QTextStream(stderr) << "Another window has this data folder open and does not answer. End it, or choose "
                         "another folder with --data.\n";
  return 1;
}

}  // namespace

int run(const Options& options) {
  if (!options.unattended()) private_process();  // pictures are for everybody
  ui::SingleInstance instance(data_folder_of(options));
  const bool shares = !options.unattended() && !instance.claim();
  if (shares) return leave_to_first(instance, link_to_hand_over(options));
  const Threads threads;
  apply_choices(options);
  name_missing_fonts();
  Desktop desktop(options);
  const bool gallery = !options.gallery_dir.isEmpty();
  if (!gallery) open_first_page(options.open_link);
  if (!desktop.load(gallery ? QStringLiteral("Wastewatch.Gallery") : QStringLiteral("Wastewatch.Frame"),
                    gallery ? QStringLiteral("Gallery") : QStringLiteral("MainWindow"))) {
    QTextStream(stderr) << "The window could not be loaded:\n" << desktop.warnings().join(u'\n') << '\n';
    return 1;
  }
  if (options.self_test) return self_test(desktop);
  const ui::SearchAnswers search(nullptr);
  if (gallery && options.gallery_dir != QLatin1String("show"))
    return save_gallery(desktop, options.gallery_dir);
  if (!options.shots_dir.isEmpty()) return save_shots(desktop, options);
  if (!options.tour_dir.isEmpty()) return tour(desktop, options);
  const ui::SessionLock session_lock(nullptr);
  QObject::connect(&session_lock, &ui::SessionLock::locked, &session_lock, &ui::SecretInput::wipe_all);
  if (!gallery) {
    QObject::connect(&instance, &ui::SingleInstance::handedOver, desktop.window(),
                     [window = desktop.window()](const QString& link) { come_to_front(*window, link); });
    QObject::connect(&ui::the<ui::DesktopNotice>(), &ui::DesktopNotice::opened, desktop.window(),
                     [window = desktop.window()](const QString& link) { come_to_front(*window, link); });
    if (const QString wrong = connect_as_asked(options); !wrong.isEmpty())
      QTextStream(stderr) << wrong << '\n';
    if (!options.open_proof.isEmpty()) ui::the<ui::Proof>().open(options.open_proof);
  }
  return QGuiApplication::exec();
}

}  // namespace wastewatch::desktop
