#include "trouble.h"

#include <QDir>
#include <QTest>

#include "pictures.h"
#include "ui/navigation/navigator.h"
#include "ui/session/session.h"
#include "ui/singleton.h"

namespace wastewatch::test {

void follow(WindowOnDemo& demo, const rpc::Network& network, const std::string& data) {
  auto& session = ui::the<ui::Session>();
  session.set_data_folder(QString::fromStdString(demo.file(data).string()));
  session.connect_to(network);
}

bool reaches(index::FollowPhase phase, Patience patience) {
  return QTest::qWaitFor([&] { return ui::the<ui::Session>().status().phase == phase; }, patience);
}

std::string how_things_stand() {
  const auto& session = ui::the<ui::Session>();
  const auto& status = session.status();
  return std::string(index::phase_name(status.phase)) + ", checked to " +
         std::to_string(status.checked_height) + ", recomputed to " + std::to_string(status.replayed_height) +
         (status.error ? ": " + status.error->text() : std::string()) +
         session.problem_detail().toStdString();
}

void show_verification() {
  ui::the<ui::Navigator>().open(QStringLiteral("wastewatch:page/chain?tab=verification"));
}

void keep_picture(WindowOnDemo& demo, const QString& name) {
  const QString folder = qEnvironmentVariable("WASTEWATCH_TEST_PICTURES");
  if (folder.isEmpty()) return;
  desktop::settle(*demo.desktop().window());
  demo.desktop().window()->grabWindow().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

Excursion::~Excursion() {
  follow(demo_, demo_.network(), "data");
  reaches(index::FollowPhase::following);
}

}  // namespace wastewatch::test
