// Keys are made, backed up, imported, checked, given another passphrase and removed; passphrases leave
// nothing behind.
#include <QQuickWindow>
#include <QSignalSpy>
#include <filesystem>

#include "crypto/sealed_key_text.h"
#include "support/qt_tests.h"
#include "support/vectors.h"
#include "ui/base/singleton.h"
#include "ui/keys/key_desk.h"
#include "ui/language/language.h"
#include "ui/signing/keyring.h"

namespace wastewatch::ui {
namespace {

constexpr int patience_ms = 30'000;
const QString good = QStringLiteral("correct horse 12");
const QString other = QStringLiteral("battery staple 21");

QUrl url_of(const std::filesystem::path& file) {
  return QUrl::fromLocalFile(QString::fromStdString(file.string()));
}

}  // namespace

class KeyDeskTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    qputenv("XDG_DATA_HOME", QByteArray::fromStdString(data_.path().string()));
    for (auto* input : {&present_, &first_, &second_}) {
      input->setParentItem(window_.contentItem());
      input->setProperty("form", QVariant::fromValue<QObject*>(&window_));
    }
    window_.show();
    window_.requestActivate();
    desk().sealWith({64, 1, 1});
  }

  void init() {
    std::filesystem::remove_all(keys_folder());
    desk().refresh();
    desk().startOver();
  }

  void aKeyIsMadeAndOpensWithItsPassphraseAlone() {
    make(QStringLiteral(" Inspector 7 "));
    QCOMPARE(desk().keys().size(), 1);
    const KeyRow key = desk().keys().first();
    QCOMPARE(key.label, QStringLiteral("Inspector 7"));
    QVERIFY(desk().message().contains(key.label));
    QVERIFY(first_.empty() && second_.empty());
    QVERIFY(opens(good));
    QVERIFY(!opens(other));
  }

  void withoutATestsWishAKeyIsSealedAtFullCost() {
    desk().sealWith(KeyDesk(nullptr).sealCost());
    make(QStringLiteral("x"));
    desk().sealWith({64, 1, 1});
    const auto sealed = crypto::read_key_file(key_file(keys_folder(), desk().keys().first().id)).value();
    QVERIFY(crypto::inspect(sealed)->cost == (crypto::SealOptions{64 * 1024, 3, 1}));
  }

  void passphrasesThatDifferMakeNoKey() {
    type(first_, good);
    type(second_, other);
    desk().make(QStringLiteral("x"), &first_, &second_);
    QVERIFY(!desk().busy());
    QVERIFY(desk().problem().contains(QStringLiteral("differ")));
    QVERIFY(desk().keys().isEmpty());
    QVERIFY(first_.empty() && second_.empty());
  }

  void aWeakPassphraseIsJudgedWhileItIsTyped() {
    QCOMPARE(KeyDesk::strength(&first_, {}), -1);
    type(first_, QStringLiteral("password1"));
    QCOMPARE(KeyDesk::strength(&first_, {}), 0);
    QVERIFY(KeyDesk::shortcoming(&first_, {}).contains(QStringLiteral("guess")));
    first_.wipe();
    type(first_, QStringLiteral("Tr0ub4d"));
    QVERIFY(KeyDesk::shortcoming(&first_, {}).contains(QStringLiteral("8 characters")));
    first_.wipe();
    type(first_, good);
    QVERIFY(KeyDesk::shortcoming(&first_, {}).isEmpty());
    first_.wipe();
  }

  void aBackupFileBringsTheKeyBack() {
    make(QStringLiteral("Inspector 7"));
    const KeyRow key = desk().keys().first();
    const auto backup = data_.path() / "backup.wwkey";
    QVERIFY(succeeds([&] { desk().saveBackup(key.id, url_of(backup)); }));
    QVERIFY(succeeds([&] { desk().remove(key.id); }));
    QVERIFY(desk().keys().isEmpty());

    desk().lookAtFile(url_of(backup));
    QCOMPARE(desk().candidate().address, key.address);
    QVERIFY(!desk().candidate().here);
    QVERIFY(!succeeds([&] { importWith(other); }));
    QVERIFY(desk().problem().contains(QStringLiteral("Nothing was changed")));
    QVERIFY(succeeds([&] { importWith(good); }));
    QCOMPARE(desk().keys().first().address, key.address);
    QVERIFY(!succeeds([&] { importWith(good); }));
    QVERIFY(desk().problem().contains(QStringLiteral("already on this computer")));
  }

  void thePrintedCodesTextBringsTheKeyBack() {
    make(QStringLiteral("Inspector 7"));
    const KeyRow key = desk().keys().first();
    const auto sealed = crypto::read_key_file(key_file(keys_folder(), key.id)).value();
    const auto sheet = backup_sheet_of(key, sealed, 0);
    QVERIFY(sheet.code.size > 0);
    QVERIFY(succeeds([&] { desk().remove(key.id); }));
    desk().lookAtText(sheet.code_text.toLower());
    QCOMPARE(desk().candidate().address, key.address);
    QVERIFY(succeeds([&] { importWith(good); }));
    desk().lookAtText(sheet.code_text.chopped(1));
    QVERIFY(desk().candidate().id.isEmpty());
    QVERIFY(!desk().problem().isEmpty());
  }

  void aSheetIsSavedForItsOwnerAlone() {
    make(QStringLiteral("检查 7"));
    const auto sheet = data_.path() / "sheet.pdf";
    QVERIFY(succeeds([&] { desk().saveSheet(desk().keys().first().id, url_of(sheet)); }));
    QVERIFY(test::read_file(sheet).starts_with("%PDF-"));
    const auto access = std::filesystem::status(sheet).permissions();
    QCOMPARE(access, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
  }

  void checkingABackupSaysWhetherItOpens() {
    make(QStringLiteral("Inspector 7"));
    const auto backup = data_.path() / "checked.wwkey";
    QVERIFY(succeeds([&] { desk().saveBackup(desk().keys().first().id, url_of(backup)); }));
    desk().lookAtFile(url_of(backup));
    QVERIFY(succeeds([&] { checkWith(good); }));
    QVERIFY(desk().message().contains(QStringLiteral("This backup opens")));
    QVERIFY(!succeeds([&] { checkWith(other); }));
    QVERIFY(desk().problem().contains(QStringLiteral("does not open")));
    QCOMPARE(desk().keys().size(), 1);
  }

  void aChangedPassphraseLeavesOldBackupsAsTheyAre() {
    make(QStringLiteral("Inspector 7"));
    const KeyRow key = desk().keys().first();
    const auto backup = data_.path() / "old.wwkey";
    QVERIFY(succeeds([&] { desk().saveBackup(key.id, url_of(backup)); }));
    QVERIFY(!succeeds([&] { change(key.id, other, other); }));
    QVERIFY(opens(good));
    QVERIFY(!succeeds([&] { change(key.id, good, QStringLiteral("password1")); }));
    QVERIFY(opens(good));
    QVERIFY(succeeds([&] { change(key.id, good, other); }));
    QVERIFY(opens(other));
    QVERIFY(!opens(good));
    QVERIFY(crypto::open(crypto::read_key_file(backup).value(), crypto::Passphrase(good.toStdString())));
    QCOMPARE(desk().keys().first(), key);
  }

  void onlyTheWrongFieldIsEmptied() {
    make(QStringLiteral("Inspector 7"));
    const QString id = desk().keys().first().id;
    QSignalSpy wrong(&desk(), &KeyDesk::wrong);
    type(present_, good);
    type(first_, other);
    type(second_, other + u'x');
    desk().changePassphrase(id, &present_, &first_, &second_);
    QCOMPARE(present_.length(), good.size());
    QVERIFY(first_.empty() && second_.empty());
    QCOMPARE(wrong.takeFirst().first().value<KeyDesk::Field>(), KeyDesk::Fresh);

    present_.wipe();
    QVERIFY(!succeeds([&] { change(id, other, other); }));
    QVERIFY(present_.empty());
    QCOMPARE(first_.length(), other.size());
    QCOMPARE(second_.length(), other.size());
    QCOMPARE(wrong.takeFirst().first().value<KeyDesk::Field>(), KeyDesk::Present);

    type(present_, good);
    QVERIFY(succeeds([&] { desk().changePassphrase(id, &present_, &first_, &second_); }));
    QVERIFY(present_.empty() && first_.empty() && second_.empty());
  }

  void whatIsSaidChangesItsLanguageAndTheCandidateStays() {
    make(QStringLiteral("Inspector 7"));
    const auto backup = data_.path() / "spoken.wwkey";
    QVERIFY(succeeds([&] { desk().saveBackup(desk().keys().first().id, url_of(backup)); }));
    desk().lookAtFile(url_of(data_.path() / "none.wwkey"));
    const QString english = desk().problem();  // of the catalogues, which need no translation to be loaded
    the<Language>().setCode(QStringLiteral("zh_CN"));
    QVERIFY(!desk().problem().isEmpty() && desk().problem() != english);
    desk().lookAtFile(url_of(backup));
    the<Language>().setCode(QStringLiteral("en"));
    QVERIFY(!desk().candidate().id.isEmpty());
  }

  void theKeyOfADeviceIsNotImported() {
    const auto device = crypto::PrivateKey::from_name(crypto::KeyType::ed25519, "tracker");
    const auto sealed = crypto::seal(device, good.toStdString(), "tracker", {64, 1, 1}).value();
    desk().lookAtText(QString::fromStdString(crypto::sealed_key_text(sealed)));
    QVERIFY(!succeeds([&] { importWith(good); }));
    QVERIFY(desk().problem().contains(QStringLiteral("device")));
    QVERIFY(desk().keys().isEmpty());
  }

  void aNameFromAFileIsShownPlain() {
    const auto key = crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, "plain");
    const auto sealed = crypto::seal(key, good.toStdString(),
                                     "a\n\xe2\x80\xae"
                                     "b",
                                     {64, 1, 1})
                            .value();
    desk().lookAtText(QString::fromStdString(crypto::sealed_key_text(sealed)));
    QVERIFY(!desk().candidate().label.contains(u'\n'));
    QVERIFY(!desk().candidate().label.contains(QChar(0x202e)));
  }

 private:
  static KeyDesk& desk() { return the<KeyDesk>(); }

  void type(SecretInput& input, const QString& text) {
    input.forceActiveFocus();
    for (const QChar letter : text) QTest::keyClick(&window_, letter.toLatin1());
    QCOMPARE(input.length(), static_cast<int>(text.size()));
  }
  // Whether the step that begins here says that it is done.
  static bool succeeds(const std::function<void()>& begin) {
    QSignalSpy done(&desk(), &KeyDesk::done);
    begin();
    return QTest::qWaitFor([] { return !desk().busy(); }, patience_ms) && done.size() == 1;
  }
  void make(const QString& label) {
    type(first_, good);
    type(second_, good);
    QVERIFY(succeeds([&] { desk().make(label, &first_, &second_); }));
  }
  void change(const QString& id, const QString& from, const QString& to) {
    for (auto* input : {&present_, &first_, &second_}) input->wipe();
    type(present_, from);
    type(first_, to);
    type(second_, to);
    desk().changePassphrase(id, &present_, &first_, &second_);
  }
  void importWith(const QString& passphrase) {
    type(first_, passphrase);
    desk().importCandidate(&first_);
  }
  void checkWith(const QString& passphrase) {
    type(first_, passphrase);
    desk().checkCandidate(&first_);
  }
  // The only key of the folder.
  static bool opens(const QString& passphrase) {
    const auto file = key_file(keys_folder(), desk().keys().first().id);
    return crypto::open(crypto::read_key_file(file).value(), crypto::Passphrase(passphrase.toStdString()))
        .has_value();
  }

  test::TemporaryFolder data_;
  QQuickWindow window_;
  SecretInput present_, first_, second_;
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::KeyDeskTest)
#include "key_desk_test.moc"
