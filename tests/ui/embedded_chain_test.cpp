// What the demonstration's program prints, and what is said when there is none.
#include "ui/session/embedded_chain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "support/qt_tests.h"
#include "ui/errors.h"

namespace wastewatch::ui {
namespace {

const QString whole_hash = QStringLiteral("00112233445566778899AABBCCDDEEFF00112233445566778899AABBCCDDEEFF");

QByteArray description(const QString& chain_id, const QString& hash) {
  const QJsonObject line{
      {"rpc", "http://127.0.0.1:4711"}, {"chain_id", chain_id}, {"height", 1}, {"hash", hash}};
  return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

}  // namespace

class EmbeddedChainTest : public QObject {
  Q_OBJECT

 private slots:
  void line_knows_progress_and_where_the_chain_answers() {
    const auto progress = parse_embedded_line("{\"progress\":0.42,\"height\":12}");
    QVERIFY(progress);
    QCOMPARE(progress->progress.value_or(-1), 0.42);
    QVERIFY(!progress->network);
    const auto ready = parse_embedded_line(description("demo", whole_hash));
    QVERIFY(ready && ready->network);
    QCOMPARE(ready->network->endpoint, "http://127.0.0.1:4711");
    QCOMPARE(ready->network->anchor.height, 1);
    QVERIFY(ready->network->solo);
  }

  void line_refuses_what_is_no_description_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no JSON") << QByteArray("Segmentation fault");
    QTest::newRow("chain id with a slash") << description("a/b", whole_hash);
    QTest::newRow("short hash") << description("demo", "00");
  }
  void line_refuses_what_is_no_description() {
    QFETCH(const QByteArray, line);
    QVERIFY(!parse_embedded_line(line));
  }

  void chain_says_that_the_program_is_missing() {
    const QTemporaryDir folder;
    EmbeddedChain chain(folder.filePath("no-such-program"), folder.filePath("demo"));
    const QSignalSpy failed(&chain, &EmbeddedChain::failed);
    chain.start();
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.front().front().value<Error>().is(Errc::demo_missing));
  }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::EmbeddedChainTest)
#include "embedded_chain_test.moc"
