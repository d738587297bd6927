// What people type into the search box, over a followed demonstration chain.
#include <algorithm>
#include <memory>

#include "base/encoding.h"
#include "chain/hashes.h"
#include "followed_pages.h"
#include "index/errors.h"
#include "support/qt_tests.h"
#include "ui/base/singleton.h"
#include "ui/chain/citation.h"
#include "ui/chain/search_answers.h"
#include "ui/navigation/link.h"
#include "ui/records/batch_words.h"
#include "words/input.h"

namespace wastewatch::ui {
namespace {

QString hex_of_hash(BytesView bytes) { return QString::fromStdString(to_hex_upper(bytes)); }

}  // namespace

class ChainSearchTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { pages_ = std::make_unique<FollowedPages>(half_a_day); }
  void cleanupTestCase() { pages_.reset(); }

  void a_date_finds_the_first_block_at_that_time() {
    const auto block = reader().blocks(reader().height() / 2, 1);
    QVERIFY(block);
    const auto time = format::date_time(block->front().header.time.ms(), QTimeZone::utc());
    const auto hits = search_hits(reader(), time, {});
    QVERIFY(hits);
    QVERIFY(!hits->empty());
    const auto link = parse_link(hits->front().link);
    QVERIFY(link);
    const auto found = reader().blocks(link->id.toLongLong(), 1);
    QCOMPARE_GE(found->front().header.time.ms() / 1000, block->front().header.time.ms() / 1000);
    QCOMPARE_LE(link->id.toLongLong(), block->front().header.height + 1);
  }

  void the_short_times_of_tables_find_their_block_data() {
    QTest::addColumn<QString>("form");
    QTest::newRow("table") << "MM-dd HH:mm";
    QTest::newRow("Chinese") << QString::fromUtf8("MM月dd日 HH:mm");
    QTest::newRow("in a sentence") << QString::fromUtf8("yyyy年MM月dd日 HH:mm");
    QTest::newRow("with its zone") << "yyyy-MM-dd HH:mm:00 'UTC'";
    QTest::newRow("today") << "HH:mm";
  }
  void the_short_times_of_tables_find_their_block() {
    QFETCH(const QString, form);
    const auto middle = reader().height() - 20;
    const auto block = reader().blocks(middle, 1);
    QVERIFY(block);
    const auto time = QDateTime::fromMSecsSinceEpoch(block->front().header.time.ms(), QTimeZone::utc());
    const auto hits = search_hits(reader(), time.toString(form), {});
    QVERIFY(hits);
    QVERIFY2(!hits->empty(), test::note(time.toString(form)));
    const auto found = reader().blocks(parse_link(hits->front().link)->id.toLongLong(), 1);
    const auto minute = block->front().header.time.ms() / 60'000 * 60'000;
    QCOMPARE_GE(found->front().header.time.ms(), minute);
    QCOMPARE_LE(found->front().header.time.ms(), minute + 5 * 60'000);
  }

  void a_position_finds_the_loads_from_near_it_data() {
    QTest::addColumn<QString>("typed");
    QTest::newRow("as pages write it") << format::position(307'461'000, 1'204'872'000);
    QTest::newRow("Chinese") << QString::fromUtf8("北纬30.7461°，东经120.4872°");
  }
  void a_position_finds_the_loads_from_near_it() {
    QFETCH(const QString, typed);
    const auto hits = search_hits(reader(), typed, {});
    QVERIFY(hits);
    QVERIFY(std::ranges::any_of(
        *hits, [](const SearchHit& hit) { return hit.group == "Loads from near 30.7461, 120.4872"; }));
  }

  void a_link_that_leads_nowhere_says_what_it_looked_like_and_why_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    const QString unknown = QString(32, u'7');
    QTest::newRow("unknown batch") << "wastewatch:batch/" + unknown
                                   << "a link to a batch, but this chain has no such";
    QTest::newRow("unknown alert") << "wastewatch:alert/" + unknown
                                   << "a link to an alert, but this chain has no such";
    QTest::newRow("damaged batch") << "wastewatch:batch/0042" << "a link to a batch, but it is damaged";
    QTest::newRow("damaged hash") << "wastewatch:tx/12AB" << "a link to a transaction, but it is damaged";
    QTest::newRow("cut off") << "wastewatch:block/" << "a link to a block, but it is damaged";
    QTest::newRow("future block") << "wastewatch:block/99000000"
                                  << "a link to block 99,000,000, but the newest";
    QTest::newRow("unknown transaction")
        << "wastewatch:tx/" + QString(64, u'7') << "this chain has no such transaction";
    QTest::newRow("no kind") << "wastewatch:nonsense/1" << "not like one that this version knows";
    QTest::newRow("no page") << "wastewatch:org/77" << "an organisation, for which this version has no page";
    QTest::newRow("a network") << "wastewatch:network?chain=x" << "a link to a network";
    QTest::newRow("another chain") << "chain waste-9 height 1 wastewatch:block/1" << "the chain waste-9";
  }
  void a_link_that_leads_nowhere_says_what_it_looked_like_and_why() {
    QFETCH(const QString, typed);
    QFETCH(const QString, said);
    const auto reply = search_reply(reader(), typed, {});
    QVERIFY(reply);
    QVERIFY2(reply->trouble.contains(said), test::note(reply->trouble));
    QVERIFY(reply->hits.empty());
  }

  void without_a_network_the_search_ends() {
    const SearchAnswers answers(nullptr);
    auto& model = the<SearchModel>();
    model.setText("155");
    QVERIFY(!model.busy());
    QCOMPARE(model.rowCount(), 0);
    model.setText({});
  }

  void a_place_finds_the_loads_from_there_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("English") << "Tongxiang";
    QTest::newRow("Chinese") << "桐乡";
  }
  void a_place_finds_the_loads_from_there() {
    QFETCH(const QString, name);
    const auto hits = search_hits(reader(), name, {});
    QVERIFY(hits);
    QVERIFY(std::ranges::any_of(*hits, [](const SearchHit& hit) {
      return hit.group == "Loads from Tongxiang" && hit.link.startsWith("wastewatch:batch/");
    }));
  }

  void a_town_finds_the_loads_from_near_it() {
    const auto towns = places_named("Wuzhe", Tongue::english);
    QVERIFY(!towns.empty());
    QCOMPARE(towns.front().name, "Wuzhen");
    const auto near = search_hits(reader(), "Wuzhe", {}, towns);
    QVERIFY(near);
    QVERIFY(std::ranges::any_of(*near,
                                [](const SearchHit& hit) { return hit.group == "Loads from near Wuzhen"; }));
    QVERIFY2(places_named("W", Tongue::english).empty(), "a letter means nothing yet");
  }

  void a_block_is_found_by_every_form_that_people_type_or_copy_data() {
    const auto stored = busy_block();
    const auto height = stored.block.header.height;
    const QString link = block_link(height);
    const QString hash = hex_of_hash(chain::header_hash(stored.block.header));
    const QString number = QString::number(height);
    add_columns();
    QTest::newRow("number") << number << link;
    QTest::newRow("grouped number") << format::count(height) << link;
    QTest::newRow("block and number") << "block " + number << link;
    QTest::newRow("# and number") << "#" + number << link;
    QTest::newRow("Chinese") << QString::fromUtf8("区块 ") + number << link;
    QTest::newRow("link") << link << link;
    QTest::newRow("citation") << citation_of(reader(), link).value_or(QString()) << link;
    QTest::newRow("hash") << hash << link;
    QTest::newRow("hash in lower case") << hash.toLower() << link;
    QTest::newRow("hash with 0x") << "0x" + hash << link;
    QTest::newRow("grouped hash") << format::grouped(hash) << link;
    QTest::newRow("shortened hash") << format::short_id(hash) << link;
    QTest::newRow("first digits of the hash") << hash.first(8) << link;
    QTest::newRow("end of the hash") << QString::fromUtf8("…") + hash.last(6) << link;
    QTest::newRow("end of the hash, typed") << "..." + hash.last(8).toLower() << link;
    QTest::newRow("end of the hash, in Chinese") << QString::fromUtf8("区块哈希 …") + hash.last(8) << link;
  }
  void a_block_is_found_by_every_form_that_people_type_or_copy() { expect_found(); }

  void a_transaction_is_found_by_a_part_of_its_hash_data() {
    const Hash hash = chain::tx_hash(busy_block().block.txs.front());
    const QString link = transaction_link(hash);
    const QString text = hex_of_hash(hash);
    add_columns();
    QTest::newRow("eight digits") << text.first(8) << link;
    QTest::newRow("thirteen digits") << text.first(13) << link;
    QTest::newRow("shortened") << format::short_id(text) << link;
  }
  void a_transaction_is_found_by_a_part_of_its_hash() { expect_found(); }

  void a_batch_is_found_by_a_part_of_its_manifest_number_data() {
    const auto page = reader().batches({}, std::nullopt, 1);
    QVERIFY(page && !page->batches.empty());
    const auto& batch = page->batches.front();
    const QString link = batch_link(as_bytes(batch.id()));
    const QString number = QString::fromStdString(batch.manifest_number());
    QCOMPARE_GT(number.size(), 8);
    add_columns();
    QTest::newRow("whole") << number << link;
    QTest::newRow("lower case") << number.toLower() << link;
    QTest::newRow("last six") << number.last(6) << link;
    QTest::newRow("without the beginning") << number.sliced(2) << link;
  }
  void a_batch_is_found_by_a_part_of_its_manifest_number() { expect_found(); }

  void a_plate_finds_the_loads_of_that_truck_alone() {
    const auto page = reader().batches({}, std::nullopt, 500);
    QVERIFY(page);
    std::size_t seen = 0;
    for (const auto& batch : page->batches) {
      const auto id = ledger::BatchId::from(as_bytes(batch.id()));
      const auto detail = reader().batch_detail(*id);
      if (!detail || !detail->trip || detail->trip->plate().empty()) continue;
      const QString plate = QString::fromStdString(words::plate(detail->trip->plate()));
      const auto hits = search_hits(reader(), plate, {});
      QVERIFY(hits);
      QVERIFY2(!hits->empty(), test::note(plate));
      for (const auto& hit : *hits) {
        const auto found = parse_batch_id(parse_link(hit.link)->id);
        const auto carried = reader().batch_detail(*found);
        QVERIFY2(std::ranges::any_of(carried->events,
                                     [&](const auto& event) {
                                       const auto trip =
                                           ledger::TripId::from(as_bytes(event.event.trip_id()));
                                       const auto record =
                                           trip ? reader().trip(*trip) : fail(index::Errc::not_found);
                                       return record && record->plate() == detail->trip->plate();
                                     }),
                 test::note(plate, " ", hit.title));
      }
      if (++seen == 5) break;
    }
    QCOMPARE_GT(seen, 0U);
  }

  void a_time_that_has_not_come_is_said() {
    const auto hits = search_hits(reader(), "2199-01-01", {});
    QVERIFY(hits && !hits->empty());
    QCOMPARE(hits->front().link, block_link(reader().height()));
    QCOMPARE(hits->front().group, "Newest block; that time is in the future");
  }

 private:
  static void add_columns() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("link");
  }
  void expect_found() const {
    QFETCH(const QString, typed);
    QFETCH(const QString, link);
    const auto hits = search_hits(reader(), typed, {});
    QVERIFY(hits);
    QVERIFY2(std::ranges::contains(*hits, link, &SearchHit::link), test::note(typed));
  }
  const index::Reader& reader() const { return pages_->reader(); }
  index::StoredBlock busy_block() const { return test::busy_block(reader()); }

  std::unique_ptr<FollowedPages> pages_;
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::ChainSearchTest)
#include "chain_search_test.moc"
