// How a session ends: the table of endings, and what the screen is told on each way out.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <memory>
#include <utility>
#include <vector>

#include "support/qt_tests.h"
#include "ui/session/connected.h"
#include "ui/session/session.h"

namespace wastewatch::ui {
namespace {

constexpr auto all_states = {SessionState::closed, SessionState::preparing, SessionState::open,
                             SessionState::failed};

rpc::Network network_called(const std::string& chain_id) {
  rpc::Network out;
  out.chain_id = chain_id;
  out.endpoint = "http://127.0.0.1:1";
  out.anchor = {1, Hash{}};
  return out;
}

}  // namespace

class SessionEndTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    opened_ = std::make_unique<Opened>();
    states_.clear();
    session().set_data_folder(folder().path());
    QObject::connect(&session(), &Session::statusChanged, &session(),
                     [this] { states_.push_back(session().state()); });
  }
  void cleanup() { opened_.reset(); }

  void every_reason_has_its_row() {
    QCOMPARE(endings().size(), static_cast<std::size_t>(SessionEnd::gone) + 1);
    for (std::size_t i = 0; i < endings().size(); ++i)
      QCOMPARE(endings()[i].reason, static_cast<SessionEnd>(i));
  }

  void only_what_is_opened_again_at_once_keeps_its_state() {
    for (const Ending& row : endings()) QCOMPARE(!row.next, row.reason == SessionEnd::reopened);
  }

  void a_person_can_leave_any_state() {
    for (const auto state : all_states) {
      const auto at = static_cast<std::size_t>(state);
      QVERIFY(ending_of(SessionEnd::left).from.at(at));
      QVERIFY(ending_of(SessionEnd::closed).from.at(at));
      QVERIFY(ending_of(SessionEnd::replaced).from.at(at));
    }
  }

  void nothing_fails_that_does_not_run() {
    QVERIFY(!ending_of(SessionEnd::failed).from.at(static_cast<std::size_t>(SessionState::closed)));
    QVERIFY(!ending_of(SessionEnd::failed).from.at(static_cast<std::size_t>(SessionState::failed)));
  }

  void leaving_forgets_the_network_and_says_so() {
    session().connect_to(network_called("one"));
    QCOMPARE(told(), (std::vector<int>{Session::Open}));
    const QSignalSpy networks(&session(), &Session::networkChanged);
    session().leave();
    QCOMPARE(told(), (std::vector<int>{Session::Closed}));
    QCOMPARE(networks.count(), 1);
    QVERIFY(session().chain_id().isEmpty());
  }

  void another_network_does_not_show_the_first_start_between() {
    session().connect_to(network_called("one"));
    told();
    const QSignalSpy networks(&session(), &Session::networkChanged);
    session().connect_to(network_called("two"));
    QCOMPARE(told(), (std::vector<int>{Session::Open}));
    QCOMPARE(networks.count(), 1);
    QCOMPARE(session().chain_id(), "two");
  }

  void choosing_other_nodes_keeps_the_chain_and_its_anchor() {
    session().connect_to(network_called("one"));
    told();
    QCOMPARE(session().chooseNodes("http://127.0.0.1:2", {}), QString());
    QCOMPARE(told(), (std::vector<int>{Session::Open}));
    QCOMPARE(session().chain_id(), "one");
    QCOMPARE(session().node(), "http://127.0.0.1:2");
    QCOMPARE(session().network().anchor.height, 1);
  }

  void without_a_network_there_is_nothing_to_open_again() {
    session().deleteDerived();
    session().recomputeKept();
    session().repair();
    QCOMPARE(told(), (std::vector<int>{}));
    QCOMPARE(session().state(), Session::Closed);
  }

  void an_embedded_chain_that_cannot_start_fails_once_and_can_be_left() {
    session().exploreDemonstration();
    QCOMPARE(session().state(), Session::Failed);
    QVERIFY(!session().problem().isEmpty());
    session().leave();
    QCOMPARE(session().state(), Session::Closed);
    QVERIFY(session().problem().isEmpty());
  }

  void a_destroyed_session_tells_nobody() {
    int told = 0;
    {
      const QTemporaryDir folder;
      Session session(nullptr);
      session.set_data_folder(folder.path());
      session.connect_to(network_called("one"));
      QObject::connect(&session, &Session::statusChanged, [&] { ++told; });
    }
    QCOMPARE(told, 0);
  }

  void closing_waits_so_that_the_folder_can_be_opened_anew() {
    session().connect_to(network_called("one"));
    session().close();
    QCOMPARE(session().state(), Session::Closed);
    const auto path = folder().filePath(QStringLiteral("one")).toStdString();
    QVERIFY2(Connected::open(network_called("one"), path), "the databases are let go");
  }

 private:
  struct Opened {
    QTemporaryDir folder;
    Session session{nullptr};
  };

  Session& session() { return opened_->session; }
  const QTemporaryDir& folder() const { return opened_->folder; }
  // States the screen was told of since the last call.
  std::vector<int> told() { return std::exchange(states_, {}); }

  std::unique_ptr<Opened> opened_;
  std::vector<int> states_;
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::SessionEndTest)
#include "session_end_test.moc"
