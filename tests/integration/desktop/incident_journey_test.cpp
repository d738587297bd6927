// An incident reported in the real window, from the alert to a proof that the command line checks without
// any node.
#include <gtest/gtest.h>

#include <QUrl>
#include <fstream>

#include "base/encoding.h"
#include "ui/base/singleton.h"
#include "ui/proving/proof_desk.h"
#include "ui/session/session.h"
#include "ui/signing/keyring.h"
#include "ui/signing/signing_desk.h"
#include "ui/status/proof.h"
#include "window_on_demo.h"

namespace wastewatch::test {
namespace {

constexpr qint64 block_patience_ms = 60'000;

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

TEST(IncidentJourney, AReportMadeInTheWindowIsProvenOnScreenAndChecksOffline) {
  auto& demo = window_on_demo();
  auto& hand = demo.hand();
  auto& desk = ui::the<ui::SigningDesk>();

  // the alert
  ASSERT_TRUE(hand.press(QAccessible::ListItem, "Alerts"));
  ASSERT_TRUE(hand.press(QAccessible::ListItem, "Reported delivered", 60'000) ||
              hand.press(QAccessible::ListItem, "Never delivered"));
  ASSERT_TRUE(hand.press(QAccessible::Button, "Report an incident"));

  // exactly what is signed
  ASSERT_TRUE(hand.reads("This is signed, and nothing else"));
  ASSERT_TRUE(hand.write("Note", "heap found by the canal"));
  ASSERT_TRUE(wait_for([&] { return desk.can_sign(); }));
  EXPECT_TRUE(hand.reads("heap found by the canal"));
  const QString frozen = desk.current().bytes_hash;
  EXPECT_EQ(frozen.size(), 64);

  // it stays as it is while the chain goes on
  const auto height = ui::the<ui::Session>().height();
  ASSERT_TRUE(wait_for([&] { return ui::the<ui::Session>().height() > height + 1; }, block_patience_ms));
  EXPECT_EQ(desk.current().bytes_hash, frozen);

  // a wrong passphrase signs nothing
  ASSERT_TRUE(hand.write("Passphrase of the key", "not-it"));
  hand.key(Qt::Key_Return);
  EXPECT_EQ(desk.current().state, ui::SigningState::Prepared);
  ASSERT_TRUE(hand.press(QAccessible::Button, "Sign and send"));
  EXPECT_TRUE(hand.reads("Wrong passphrase. Nothing was signed"));
  EXPECT_EQ(desk.current().transaction, QString());

  // a passphrase does not outlive its dialog; the draft does
  ASSERT_TRUE(hand.write("Passphrase of the key", ui::demo_passphrase));
  hand.key(Qt::Key_Escape);
  ASSERT_TRUE(wait_for([&] { return !desk.shown(); }));
  EXPECT_TRUE(hand.reads("Prepared. Nothing is signed yet"));
  ASSERT_TRUE(hand.press(QAccessible::Button, "Report an incident"));
  ASSERT_TRUE(wait_for([&] { return desk.can_sign(); }));
  EXPECT_TRUE(hand.reads("heap found by the canal"));
  hand.press(QAccessible::Button, "Sign and send", 500);
  EXPECT_EQ(desk.current().state, ui::SigningState::Prepared);
  EXPECT_FALSE(desk.busy());

  // the right one: signed, sent, in a block, proven
  ASSERT_TRUE(hand.write("Passphrase of the key", ui::demo_passphrase));
  ASSERT_TRUE(hand.press(QAccessible::Button, "Sign and send"));
  EXPECT_TRUE(hand.reads("Proven: in block", block_patience_ms)) << desk.current().outcome.toStdString();
  EXPECT_EQ(desk.current().state, ui::SigningState::Proven);

  // the proof on screen: five steps hold
  ASSERT_TRUE(hand.press(QAccessible::Button, "Show the proof"));
  const auto& proof = ui::the<ui::Proof>();
  ASSERT_TRUE(wait_for([&] { return proof.steps().size() == 5 && !proof.busy(); }));
  for (const auto& step : proof.steps()) EXPECT_EQ(step.verdict, ui::Verdict::Passed);

  // exported, and checked without any node
  ui::the<ui::Proof>().exportProof();
  ASSERT_TRUE(hand.sees(QAccessible::Dialog, "Save the proof"));
  hand.key(Qt::Key_Escape);
  const auto file = demo.file("incident.wwproof");
  ui::the<ui::ProofDesk>().save(QUrl::fromLocalFile(QString::fromStdString(file.string())));
  ASSERT_TRUE(wait_for([&] { return std::filesystem::exists(file); }));
  EXPECT_EQ(check_offline(demo, file), 0) << content(demo.file("check.log"));

  // a changed byte is found wherever it is
  const std::string bytes = content(file);
  const auto altered = demo.file("altered.wwproof");
  for (const std::size_t tenth : {1U, 3U, 5U, 7U, 9U}) {
    write_with_one_bit_flipped(altered, bytes, bytes.size() * tenth / 10);
    EXPECT_NE(check_offline(demo, altered), 0) << "byte " << bytes.size() * tenth / 10;
  }
  EXPECT_TRUE(demo.desktop().warnings().isEmpty()) << demo.desktop().warnings().join(u'\n').toStdString();
}

}  // namespace
}  // namespace wastewatch::test
