// Blocks, transactions, validators and state over a followed demonstration chain.
#include <algorithm>
#include <memory>

#include "base/encoding.h"
#include "chain/hashes.h"
#include "followed_pages.h"
#include "ledger/envelope/tx.h"
#include "ledger/keys.h"
#include "support/qt_tests.h"
#include "ui/chain/block_digest.h"
#include "ui/chain/block_page.h"
#include "ui/chain/citation.h"
#include "ui/chain/state_record_model.h"
#include "ui/chain/state_table.h"
#include "ui/chain/transaction_page.h"
#include "ui/chain/validators_page.h"
#include "ui/language/enum_words.h"
#include "ui/records/batch_words.h"

namespace wastewatch::ui {
namespace {

QString upper(BytesView bytes) { return QString::fromStdString(to_hex_upper(bytes)); }

}  // namespace

class ChainPagesTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { pages_ = std::make_unique<FollowedPages>(half_a_day); }
  void cleanupTestCase() { pages_.reset(); }

  void a_block_is_audited_and_shown_in_three_forms() {
    const auto stored = busy_block();
    const auto view = block_page(reader(), stored.block.header.height, {});
    QVERIFY(view);
    QVERIFY(view->sound);
    QCOMPARE(view->hash, upper(chain::header_hash(stored.block.header)));
    QCOMPARE(view->transactions.size(), stored.block.txs.size());
    QVERIFY(view->json.contains(QString::fromStdString(stored.block.header.chain_id)));
    QVERIFY(view->hex.startsWith(QStringLiteral("000000  ")));
    QVERIFY(!view->bytes.contains(u' '));
    QVERIFY(view->misbehaviour.isEmpty());
  }

  void blocks_tell_what_happened_in_them() {
    const auto digests = block_digests(reader(), 0, static_cast<std::size_t>(reader().height()), {});
    QVERIFY(digests);
    QCOMPARE(std::ssize(*digests), reader().height());
    QStringList seen;
    int alerts = 0;
    for (const auto& digest : *digests) {
      const auto block = reader().block(digest.height);
      QVERIFY(block);
      std::ptrdiff_t messages = 0;
      for (const auto& tx : block->block.txs) messages += ledger::decode_tx(tx).body.messages_size();
      std::ptrdiff_t told = 0;
      for (const auto& deed : digest.deeds) {
        told += deed.count;
        seen << deed.word;
      }
      QVERIFY2(told == messages, test::note(digest.height));
      const bool nothing = messages == 0 && digest.alerts == 0;
      QVERIFY2((digest_text(digest) == "no transaction") == nothing, test::note(digest.height));
      QCOMPARE(digest.alerts == 0, digest.alert_grade == Grade::None);
      alerts += digest.alerts;
    }
    for (const char* word : {"declared", "handovers", "readings"})
      QVERIFY2(seen.contains(word), test::note(word));
    QVERIFY2(!seen.contains("other"), "a message without a kind");
    QCOMPARE_GT(alerts, 0);
  }

  void every_kind_of_message_has_its_look() {
    for (const ledger::MessageRow& row : ledger::message_rows())
      QVERIFY2(std::ranges::count(deed_looks(), row.deed, &DeedLook::deed) == 1, test::note(row.name));
  }

  void a_transaction_shows_its_path_to_the_header() {
    const auto stored = busy_block();
    const auto view = transaction_page(reader(), chain::tx_hash(stored.block.txs.front()), {});
    QVERIFY(view);
    QCOMPARE_GE(view->inclusion.size(), 3);
    QCOMPARE(view->inclusion.last().value, upper(stored.block.header.data_hash));
    QVERIFY(!view->messages.isEmpty());
  }

  void citations_name_network_height_transaction_message_and_hash() {
    const auto stored = busy_block();
    const QString hash = upper(chain::tx_hash(stored.block.txs.front()));
    const auto text = citation_of(reader(), QStringLiteral("wastewatch:transaction/") + hash);
    QVERIFY(text);
    for (const QString& part : {QStringLiteral("chain ") + QString::fromStdString(reader().chain_id()),
                                QStringLiteral("height %1").arg(stored.block.header.height),
                                QStringLiteral("transaction 1 ") + hash, QStringLiteral("message "),
                                QStringLiteral("wastewatch:tx/") + hash}) {
      QVERIFY2(text->contains(part), test::note(part));
    }
  }

  void a_batch_is_cited_by_the_transaction_that_declared_it() {
    const auto page = reader().batches({}, std::nullopt, 1);
    QVERIFY(page && !page->batches.empty());
    const auto text =
        citation_of(reader(), QStringLiteral("wastewatch:batch/") +
                                  QString::fromStdString(to_hex(as_bytes(page->batches.front().id()))));
    QVERIFY(text);
    QVERIFY(text->contains(QStringLiteral("\ntransaction ")));
    QVERIFY(!(citation_of(reader(), QStringLiteral("wastewatch:page/chain"))));
  }

  void pages_of_the_state_cover_the_tree_once_in_order() {
    Bytes from;
    Bytes last;
    std::int64_t rows = 0;
    do {
      const auto page = state_page(reader(), from, {}, 37, {});
      QVERIFY(page);
      for (const auto& row : page->rows) {
        QCOMPARE_LT(last, row.key);
        last = row.key;
      }
      rows += std::ssize(page->rows);
      from = page->next;
    } while (!from.empty());
    QCOMPARE(rows, reader().tree().size());
  }

  void every_key_and_record_of_the_state_is_decoded() {
    const auto check = [&](BytesView key, BytesView value) {
      QVERIFY2(!state_kind_name(key, Tongue::chinese).isEmpty(), test::note(to_hex(key)));
      QVERIFY2(as_text(key) == "mm/" || !key_facts(context(), key).isEmpty(), test::note(to_hex(key)));
      const auto record = state_record(key, value);
      QVERIFY2(record && record->GetReflection()->GetUnknownFields(*record).empty(), test::note(to_hex(key)));
      return true;
    };
    QVERIFY(reader().tree().visit({}, {}, check));
  }

  void a_key_that_does_not_fit_is_shown_without_parts() {
    QVERIFY(key_facts(context(), as_bytes(std::string_view("b/short"))).isEmpty());
    QVERIFY(key_facts(context(), as_bytes(std::string_view("??"))).isEmpty());
    QVERIFY(state_kind_name(as_bytes(std::string_view("zz/x")), Tongue::english).isEmpty());
  }

  void nothing_under_a_key_is_said() {
    const auto view = state_record_page(reader(), ledger::keys::batch(ledger::BatchId{}), {});
    QVERIFY(view);
    QVERIFY(!view->exists);
    QCOMPARE(view->height, reader().height());
  }

  void validators_signed_every_block_they_are_shown_for() {
    const auto view = validators_page(reader(), {}, {});
    QVERIFY(view);
    QVERIFY(!view->validators.isEmpty());
    double share = 0;
    for (const auto& row : view->validators) {
      share += row.share;
      QCOMPARE(row.missed, 0);
      QCOMPARE(row.last_signed, reader().height());
      QCOMPARE(row.votes.size(), std::min<qint64>(static_cast<qint64>(validator_blocks), reader().height()));
    }
    QVERIFY(std::abs(share - 1) <= 1e-9);
    QVERIFY(view->changes.empty());
  }

  void enum_words_every_value_of_the_ledgers_lists_has_a_word() {
    for (const auto* file :
         {ledger::v1::Batch::descriptor()->file(), ledger::v1::Position::descriptor()->file(),
          ledger::v1::TxBody::descriptor()->file()}) {
      for (int i = 0; i < file->enum_type_count(); ++i) {
        for (int j = 0; j < file->enum_type(i)->value_count(); ++j) {
          const auto& value = *file->enum_type(i)->value(j);
          QVERIFY2(value.number() == 0 || has_enum_word(value.name()), test::note(value.name()));
        }
      }
    }
    QCOMPARE(enum_word(*ledger::v1::DeadlineKind_descriptor(), 200), "200");
  }

 private:
  const index::Reader& reader() const { return pages_->reader(); }
  RecordContext& context() const { return pages_->context(); }
  index::StoredBlock busy_block() const { return test::busy_block(reader()); }

  std::unique_ptr<FollowedPages> pages_;
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::ChainPagesTest)
#include "chain_pages_test.moc"
