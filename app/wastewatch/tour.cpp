#include "tour.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <algorithm>
#include <functional>
#include <optional>

#include "base/encoding.h"
#include "chain/hashes.h"
#include "desktop.h"
#include "ledger/keys.h"
#include "pictures.h"
#include "ui/alerts/alert_values.h"
#include "ui/base/singleton.h"
#include "ui/format/format.h"
#include "ui/navigation/navigator.h"
#include "ui/records/custody_picture.h"
#include "ui/session/session.h"
#include "ui/status/proof.h"
#include "watch/custody.h"
#include "watch/feed_store.h"

namespace wastewatch::desktop {
namespace {

constexpr qint64 chain_ms = 420'000;  // to write the past days and recompute them, on a slow computer
constexpr qint64 answer_ms = 30'000;
constexpr qint64 trouble_ms = 240'000;  // for a network just started to have a load in trouble
constexpr qint64 recent_ms = 60'000;    // a demonstration that is still writing its past is not there yet
constexpr qint64 look_again_ms = 1'000;
constexpr int blocks_searched = 500;

// The newest handover of the load.
void find_handover(const index::Reader& reader, const ledger::BatchId& id, Sights& out) {
  const auto detail = reader.batch_detail(id);
  if (!detail) return;
  for (const auto& handover : watch::custody_chain(*detail).handovers) {
    if (handover) out.handover = ui::handover_id(id, *handover);
  }
}

// Where the load's tracker was last.
void find_place(const index::Reader& reader, const ledger::BatchId& id, Sights& out) {
  const auto heard = reader.last_fixes();
  if (!heard) return;
  for (const auto& last : *heard) {
    const auto device = reader.device(last.device);
    const auto bound = device ? ledger::BatchId::from(as_bytes(device->bound_to().batch_id())) : std::nullopt;
    if (bound != id || !last.fix.has_position()) continue;
    out.passed = ui::passed_link(*last.fix.reading.lat_e7 / 1e7, *last.fix.reading.lon_e7 / 1e7);
  }
}

// A load reported delivered that lies elsewhere if there is one: the case this program is for.
void find_batch(ui::RecordContext& context, Sights& out) {
  const auto& reader = context.reader();
  const auto feed = watch::read_feed(reader, {});
  if (!feed) return;
  std::vector<watch::Trouble> loads;
  std::ranges::copy_if(feed->troubles, std::back_inserter(loads),
                       [](const watch::Trouble& trouble) { return trouble.batch.has_value(); });
  if (loads.empty()) return;
  const auto contradicted = std::ranges::find_if(
      loads, [](const watch::Trouble& load) { return load.lead().rule == "claim-contradicted"; });
  const ledger::BatchId id = (contradicted == loads.end() ? loads.front() : *contradicted).lead().batch;
  out.batch = QString::fromStdString(to_hex(id));
  if (const auto page = ui::alert_page(context, watch::subject_of(id))) out.replay = page->replay;
  out.state_key = QString::fromStdString(to_hex(ledger::keys::batch(id)));
  find_handover(reader, id, out);
  find_place(reader, id, out);
}

void find_transaction(const index::Reader& reader, Sights& out) {
  const auto blocks = reader.blocks(0, blocks_searched);
  if (!blocks) return;
  for (const auto& summary : *blocks) {
    if (summary.transactions == 0) continue;
    const auto block = reader.block(summary.header.height);
    if (!block) return;
    out.block = summary.header.height;
    out.block_time = ui::format::date_time(summary.header.time.ms(), QTimeZone::systemTimeZone());
    out.transaction = QString::fromStdString(to_hex_upper(chain::tx_hash(block->block.txs.front())));
    return;
  }
}

Result<Sights> ask_sights(const index::Reader& reader, const ui::Look& look) {
  Sights out;
  out.chain_id = QString::fromStdString(reader.chain_id());
  out.height = reader.height();
  const auto figures = reader.figures({});
  if (!figures) return fail(figures.error());
  out.loads = figures->at(index::Counter::batches);
  out.open_loads = figures->at(index::Counter::open_loads);
  out.overdue = figures->at(index::Counter::overdue);
  out.unconfirmed = figures->at(index::Counter::claim_unconfirmed);
  const auto organisations = reader.organisations();
  if (!organisations) return fail(organisations.error());
  out.organisations = std::ssize(*organisations);
  ui::RecordContext context(reader, look);
  find_batch(context, out);
  find_transaction(reader, out);
  return out;
}

bool ended() {
  const auto state = ui::the<ui::Session>().state();
  return state == ui::Session::Failed || state == ui::Session::Closed;
}

bool is_recent(const ui::Session& session) {
  const qint64 behind_ms = system_clock().now().ms() - session.status().replayed_block_time.ms();
  return session.ready() && !session.catching_up() && behind_ms < recent_ms;
}

}  // namespace

bool wait_until(const std::function<bool()>& reached, qint64 most_ms) {
  QElapsedTimer timer;
  timer.start();
  while (!reached()) {
    if (timer.elapsed() > most_ms) return false;
    QEventLoop loop;
    QTimer::singleShot(20, &loop, &QEventLoop::quit);
    loop.exec();
  }
  return true;
}

bool wait_for_figures() {
  if (!wait_until([] { return ended() || ui::the<ui::Session>().ready(); }, chain_ms) || ended())
    return false;
  std::optional<Result<index::Figures>> answer;
  ui::Query<index::Figures> query([&](auto figures) { answer = std::move(figures); });
  query.ask([](const index::Reader& reader) { return reader.figures({}); });
  return wait_until([&] { return answer.has_value(); }, answer_ms) && *answer;
}

QString wait_for_chain() {
  const auto& session = ui::the<ui::Session>();
  const bool reached = wait_until([] { return ended() || is_recent(ui::the<ui::Session>()); }, chain_ms);
  if (session.state() == ui::Session::Open && reached) return {};
  if (session.error()) return session.problem() + u'\n' + session.problem_detail();
  const auto& status = session.status();
  return QStringLiteral("The chain was not recomputed in time: %1, checked to %2, recomputed to %3. %4")
      .arg(QString::fromUtf8(index::phase_name(status.phase).data()))
      .arg(status.checked_height)
      .arg(status.replayed_height)
      .arg(status.error ? QString::fromStdString(status.error->text()) : QString());
}

void wait_for_trouble() {
  QElapsedTimer timer;
  timer.start();
  QStringList ignored;
  while (!ended() && timer.elapsed() < trouble_ms && find_sights(ignored).batch.isEmpty())
    wait_until([] { return false; }, look_again_ms);
}

Sights find_sights(QStringList& missing) {
  std::optional<Result<Sights>> answer;
  ui::Query<Sights> query([&](Result<Sights> sights) { answer = std::move(sights); });
  query.ask([look = ui::Look::now()](const index::Reader& reader) { return ask_sights(reader, look); });
  if (!wait_until([&] { return answer.has_value(); }, answer_ms)) {
    missing << QStringLiteral("an answer of the replica");
    return {};
  }
  if (!*answer) {
    missing << QString::fromStdString(answer->error().text());
    return {};
  }
  const Sights& sights = **answer;
  const bool young = !ui::the<ui::Session>().solo();  // no deadline has passed on a network just started
  const std::pair<bool, const char*> expected[] = {
      {sights.loads > 0, "loads"},
      {sights.organisations > 0, "organisations"},
      {young || sights.overdue > 0, "a load that was never delivered"},
      {young || sights.unconfirmed > 0, "a load reported delivered that nobody received"},
      {!sights.batch.isEmpty(), "a load in trouble"},
      {!sights.transaction.isEmpty(), "a transaction in the newest blocks"},
  };
  for (const auto& [there, what] : expected) {
    if (!there) missing << QString::fromLatin1(what);
  }
  return sights;
}

std::vector<Stop> stops_of(const Sights& sights) {
  std::vector<Stop> out;
  const auto* pages = ui::the<ui::Navigator>().pages();
  for (int row = 0; row < pages->rowCount(); ++row) {
    const QString id = pages->data(pages->index(row), ui::PagesModel::PageIdRole).toString();
    out.push_back({id, ui::page_link(id)});
  }
  if (!sights.batch.isEmpty()) {
    out.push_back({QStringLiteral("alert"), ui::Links::alert(sights.batch)});
    out.push_back({QStringLiteral("batch"), ui::Links::batch(sights.batch)});
    out.push_back({QStringLiteral("replay"), sights.replay});
  }
  if (!sights.passed.isEmpty()) out.push_back({QStringLiteral("who_passed"), sights.passed});
  if (!sights.handover.isEmpty()) {
    out.push_back({QStringLiteral("handover"), ui::handover_link(sights.handover)});
  }
  const QString chain = QStringLiteral("chain");
  out.push_back({QStringLiteral("nodes"), ui::page_link(chain, QStringLiteral("nodes"))});
  out.push_back({QStringLiteral("verification"), ui::page_link(chain, QStringLiteral("verification"))});
  out.push_back({QStringLiteral("state"), ui::page_link(chain, QStringLiteral("state"))});
  if (!sights.state_key.isEmpty()) {
    const QString record = ui::Links::state(sights.state_key);
    out.push_back({QStringLiteral("state_record"), record});
    out.push_back({QStringLiteral("state_proof"), record, true, 1});
  }
  if (!sights.transaction.isEmpty()) {
    const QString transaction = ui::Links::transaction(sights.transaction);
    const QString block = ui::block_link(sights.block);
    out.push_back({QStringLiteral("block"), block});
    out.push_back({QStringLiteral("block_json"), block + QStringLiteral("?tab=json")});
    out.push_back({QStringLiteral("block_forms"), block + QStringLiteral("?tab=all")});
    out.push_back({QStringLiteral("transaction"), transaction});
    out.push_back({QStringLiteral("proof"), transaction, true});
    out.push_back({QStringLiteral("proof_path"), transaction, true, 1});
    out.push_back({QStringLiteral("proof_trust"), transaction, true, 4});
    out.push_back(
        {.name = QStringLiteral("search"), .link = ui::page_link(chain), .search = sights.block_time});
  }
  return out;
}

void visit(Desktop& desktop, const Stop& stop) {
  auto& proof = ui::the<ui::Proof>();
  proof.close();
  ui::the<ui::Navigator>().open(stop.link);
  desktop.window()->setProperty("openProofStep", stop.proof_step);
  if (stop.proof) proof.open(stop.link);
  QMetaObject::invokeMethod(desktop.window(), "search", Q_ARG(QString, stop.search));
  settle(*desktop.window());
  wait_until([&] { return desktop.window()->property("pageReady").toBool(); }, answer_ms);
  wait_until([] { return ui::session_pool().idle(); }, answer_ms);
  settle(*desktop.window());
}

}  // namespace wastewatch::desktop
