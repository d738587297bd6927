// An incident reported in the real window, from the alert to a proof that the command line checks without
// any node.
#include <QUrl>
#include <chrono>
#include <fstream>

#include "base/encoding.h"
#include "support/qt_tests.h"
#include "ui/base/singleton.h"
#include "ui/proving/proof_desk.h"
#include "ui/session/session.h"
#include "ui/signing/keyring.h"
#include "ui/signing/signing_desk.h"
#include "ui/status/proof.h"
#include "window_on_demo.h"

namespace wastewatch::test {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds block_patience{60};

// 0: every step of the proof holds. The command is told of no node.
int check_offline(const WindowOnDemo& demo, const std::filesystem::path& file) {
  const auto& anchor = demo.network().anchor;
  ChildProcess cli({WASTEWATCH_CLI, "check", file.string(), "--anchor",
                    std::to_string(anchor.height) + ":" + to_hex_upper(anchor.hash)},
                   demo.file("check.log"));
  return cli.wait(std::chrono::minutes(1)).value_or(-1);
}

std::string content(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write_with_one_bit_flipped(const std::filesystem::path& file, std::string bytes, std::size_t at) {
  bytes[at] = static_cast<char>(bytes[at] ^ 1);
  std::ofstream(file, std::ios::binary) << bytes;
}

}  // namespace

class IncidentJourneyTest : public QObject {
  Q_OBJECT

 private slots:
  void a_report_made_in_the_window_is_proven_on_screen_and_checks_offline() {
    auto& demo = window_on_demo();
    auto& hand = demo.hand();
    auto& desk = ui::the<ui::SigningDesk>();

    // the alert
    QVERIFY(hand.press(QAccessible::ListItem, "Alerts"));
    QVERIFY(hand.press(QAccessible::ListItem, "Reported delivered", block_patience) ||
            hand.press(QAccessible::ListItem, "Never delivered"));
    QVERIFY(hand.press(QAccessible::Button, "Report an incident"));

    // exactly what is signed
    QVERIFY(hand.reads("This is signed, and nothing else"));
    QVERIFY(hand.write("Note", "heap found by the canal"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.can_sign(), usual_patience);
    QVERIFY(hand.reads("heap found by the canal"));
    const QString frozen = desk.current().bytes_hash;
    QCOMPARE(frozen.size(), 64);

    // it stays as it is while the chain goes on
    const auto height = ui::the<ui::Session>().height();
    QTRY_VERIFY_WITH_TIMEOUT(ui::the<ui::Session>().height() > height + 1, block_patience);
    QCOMPARE(desk.current().bytes_hash, frozen);

    // a wrong passphrase signs nothing
    QVERIFY(hand.write("Passphrase of the key", "not-it"));
    hand.key(Qt::Key_End);  // read to its end
    hand.key(Qt::Key_Return);
    QCOMPARE(desk.current().state, ui::SigningState::Prepared);
    QVERIFY(hand.press(QAccessible::Button, "Sign and send"));
    QVERIFY(hand.reads("Wrong passphrase. Nothing was signed"));
    QCOMPARE(desk.current().transaction, QString());

    // a passphrase does not outlive its dialog; the draft does
    QVERIFY(hand.write("Passphrase of the key", ui::demo_passphrase));
    hand.key(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.shown(), usual_patience);
    QVERIFY(hand.reads("Prepared. Nothing is signed yet"));
    QVERIFY(hand.press(QAccessible::Button, "Report an incident"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.can_sign(), usual_patience);
    QVERIFY(hand.reads("heap found by the canal"));
    hand.press(QAccessible::Button, "Sign and send", 500ms);
    QCOMPARE(desk.current().state, ui::SigningState::Prepared);
    QVERIFY(!desk.busy());

    // the right one: signed, sent, in a block, proven
    QVERIFY(hand.write("Passphrase of the key", ui::demo_passphrase));
    hand.key(Qt::Key_End);
    QVERIFY(hand.press(QAccessible::Button, "Sign and send"));
    QVERIFY2(hand.reads("Proven: in block", block_patience), note(desk.current().outcome));
    QCOMPARE(desk.current().state, ui::SigningState::Proven);

    // the proof on screen: five steps hold
    QVERIFY(hand.press(QAccessible::Button, "Show the proof"));
    const auto& proof = ui::the<ui::Proof>();
    QTRY_VERIFY_WITH_TIMEOUT(proof.steps().size() == 5 && !proof.busy(), usual_patience);
    for (const auto& step : proof.steps()) QCOMPARE(step.verdict, ui::Verdict::Passed);

    // exported, and checked without any node
    ui::the<ui::Proof>().exportProof();
    QVERIFY(hand.sees(QAccessible::Dialog, "Save the proof"));
    hand.key(Qt::Key_Escape);
    const auto file = demo.file("incident.wwproof");
    ui::the<ui::ProofDesk>().save(QUrl::fromLocalFile(QString::fromStdString(file.string())));
    QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(file), usual_patience);
    QVERIFY2(check_offline(demo, file) == 0, note(content(demo.file("check.log"))));

    // a changed byte is found wherever it is
    const std::string bytes = content(file);
    const auto altered = demo.file("altered.wwproof");
    for (const std::size_t tenth : {1U, 3U, 5U, 7U, 9U}) {
      write_with_one_bit_flipped(altered, bytes, bytes.size() * tenth / 10);
      QVERIFY2(check_offline(demo, altered) != 0, note("byte ", bytes.size() * tenth / 10));
    }
    QVERIFY2(demo.desktop().warnings().isEmpty(), note(demo.desktop().warnings().join(u'\n')));
  }
};

}  // namespace wastewatch::test

WASTEWATCH_QT_TEST(wastewatch::test::IncidentJourneyTest)
#include "incident_journey_test.moc"
