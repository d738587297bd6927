// Handovers: their marks, their sheets and what happened between two of them, over one day and a half of the
// demonstration.
#include <algorithm>
#include <memory>

#include "followed_pages.h"
#include "merkle/range_proof.h"
#include "support/qt_tests.h"
#include "ui/batches/batch_page.h"
#include "ui/batches/batch_rows.h"
#include "ui/batches/handover_between.h"
#include "ui/batches/handover_sheet.h"
#include "ui/proving/proof_subject.h"

namespace wastewatch::ui {
namespace {

BatchFilter in_state(ledger::v1::BatchState state) {
  BatchFilter out;
  out.state = state;
  return out;
}

}  // namespace

class HandoverPagesTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { pages_ = std::make_unique<FollowedPages>(a_day_and_a_half); }
  void cleanupTestCase() { pages_.reset(); }

  void a_both_sided_handover_leads_to_both_transactions() {
    const auto rows = batch_rows(context(), in_state(ledger::v1::BATCH_DELIVERED), std::nullopt, 5);
    QVERIFY(rows);
    QVERIFY(!rows->rows.empty());
    const auto page = batch_page(context(), rows->rows.front().id);
    QVERIFY(page);
    for (const auto& link : page->links) {
      QCOMPARE(link.giver, Signature::Signed);
      QCOMPARE(link.receiver, Signature::Signed);
      QVERIFY(link.giver_link.startsWith(QStringLiteral("wastewatch:tx/")));
      QVERIFY(link.receiver_link.startsWith(QStringLiteral("wastewatch:tx/")));
      QCOMPARE_NE(link.giver_link, link.receiver_link);
    }
  }

  void every_handover_mark_opens_its_sheet() {
    const auto rows = batch_rows(context(), {}, std::nullopt, 30);
    QVERIFY(rows);
    int seen = 0;
    for (const auto& row : rows->rows) {
      const auto page = batch_page(context(), row.id);
      QVERIFY(page);
      for (const auto& link : page->links) {
        if (link.link.isEmpty()) continue;  // nothing offered yet
        const auto id = parse_handover_id(link.link.section(u'/', -1));
        QVERIFY2(id, test::note(link.link));
        const auto sheet = handover_sheet(context(), *id);
        QVERIFY(sheet);
        QCOMPARE(sheet->giver.done, link.giver == Signature::Signed);
        QCOMPARE(sheet->receiver.done, link.receiver == Signature::Signed);
        QCOMPARE(sheet->receiver.done, sheet->receiver.missing.isEmpty());
        QCOMPARE(sheet->giver.link, link.giver_link);
        QVERIFY(!sheet->sentence.contains(u'%'));
        ++seen;
      }
    }
    QCOMPARE_GT(seen, 0);
  }

  void a_delivered_loads_sheet_has_keys_masses_and_distances() {
    const auto rows = batch_rows(context(), in_state(ledger::v1::BATCH_TREATED), std::nullopt, 1);
    QVERIFY(rows);
    QVERIFY(!rows->rows.empty());
    const auto page = batch_page(context(), rows->rows.front().id);
    QVERIFY(page);
    const auto sheet =
        handover_sheet(context(), *parse_handover_id(page->links.back().link.section(u'/', -1)));
    QVERIFY(sheet);
    QCOMPARE(sheet->masses.size(), 3);
    for (const auto* side : {&sheet->giver, &sheet->receiver}) {
      QVERIFY(!side->facts.isEmpty());
      QCOMPARE(side->facts.front().note, QStringLiteral("valid at that height"));
    }
    QVERIFY(std::ranges::any_of(sheet->distances, [](const Fact& f) { return f.value.endsWith(u'm'); }));
    QVERIFY(std::ranges::any_of(page->tracks, [](const MapTrack& t) { return t.kind == "truck"; }));
  }

  void between_two_signatures_every_event_is_shown_and_can_be_proven() {
    const auto rows = batch_rows(context(), in_state(ledger::v1::BATCH_TREATED), std::nullopt, 1);
    QVERIFY(rows && !rows->rows.empty());
    const auto page = batch_page(context(), rows->rows.front().id);
    QVERIFY(page);
    const auto id = parse_handover_id(page->links.back().link.section(u'/', -1));
    const auto between = handover_between(context(), *id);
    QVERIFY(between);
    QVERIFY(!between->sentence.contains(u'%'));
    QVERIFY(!between->searched.isEmpty());
    const auto subject = proof_subject(between->range);
    QVERIFY(subject && std::holds_alternative<RangeSubject>(*subject));
    const auto& range = std::get<RangeSubject>(*subject);
    const auto proof = merkle::prove_range(reader().tree(), range.from, range.to, merkle::max_range_items);
    QVERIFY2(proof, test::error_of(proof));
    QCOMPARE(proof->items.size(),
             static_cast<std::size_t>(between->events.size()) + 2);  // the two signatures, and these
  }

  void a_handover_the_chain_does_not_know_is_not_found() {
    QVERIFY(!parse_handover_id("nonsense"));
    QVERIFY(!parse_handover_id(QString(32, u'0')));
    const auto rows = batch_rows(context(), {}, std::nullopt, 1);
    QVERIFY(!(handover_sheet(context(), {rows->rows.front().id, {}})));
  }

 private:
  const index::Reader& reader() const { return pages_->reader(); }
  RecordContext& context() const { return pages_->context(); }

  std::unique_ptr<FollowedPages> pages_;
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::HandoverPagesTest)
#include "handover_pages_test.moc"
