#include "ui/chain/nodes_model.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "ui/base/singleton.h"
#include "ui/chain/peers_page.h"
#include "ui/format/hex.h"
#include "ui/format/plain.h"
#include "ui/language/language.h"
#include "ui/session/session.h"

namespace wastewatch::ui {
namespace {

constexpr std::size_t max_name_bytes = 64;

using namespace std::chrono_literals;

QString words(const char* text) { return QCoreApplication::translate("Nodes", text); }
const Formatter& formatter() { return *the<Language>().format(); }

constexpr std::array grades{
    std::pair{NodeState::healthy, Grade::None},       std::pair{NodeState::catching_up, Grade::Notice},
    std::pair{NodeState::stalled, Grade::Serious},    std::pair{NodeState::offline, Grade::Serious},
    std::pair{NodeState::diverging, Grade::Critical},
};

int grade_of(NodeState state) {
  return std::ranges::find(grades, state, &std::pair<NodeState, Grade::Level>::first)->second;
}

std::optional<Bytes> hash_at(const Connected& connected, std::int64_t height) {
  if (const auto stored = connected.trusted().at(height); stored && *stored)
    return (*stored)->signed_header.commit.block_id.hash;
  const auto reader = connected.reader();
  if (!reader || height > reader->height()) return std::nullopt;
  const auto block = reader->light_block(height);
  return block ? std::optional(block->signed_header.commit.block_id.hash) : std::nullopt;
}

bool disputes(const std::string& address) {
  const auto& dispute = the<Session>().dispute();
  return dispute && (address == dispute->primary || address == dispute->witness);
}

std::optional<light::PeerState> peer_of(const Connected& connected, const std::string& address) {
  const auto book = connected.peers();
  if (!book) return std::nullopt;
  const auto known = book->snapshot().peers;
  const auto peer = std::ranges::find(known, address, &light::PeerState::name);
  return peer == known.end() ? std::nullopt : std::optional(*peer);
}

}  // namespace

NodesModel::NodesModel(QObject* parent)
    : LiveModel(parent, {.pause = 2s}),
      changes_(change_columns()),
      nodes_query_([this](Result<std::vector<Heard>> heard) { take(std::move(heard)); }),
      validators_query_([this](Result<ValidatorsPage> page) { take(std::move(page)); }) {
  poll_.setInterval(3s);
  connect(&poll_, &QTimer::timeout, this, &NodesModel::ask_nodes);
  connect(this, &NodesModel::activeChanged, this, [this] {
    if (!active()) return poll_.stop();
    poll_.start();
    ask_nodes();
  });
  connect(&the<Language>(), &Language::changed, this, [this] {
    changes_.set_columns(change_columns());
    compose();
  });
}

void NodesModel::forget() {
  nodes_query_.cancel();
  heard_.clear();
  moved_.clear();
  changes_.set_rows({});
  page_ = {};
  emit pageChanged();
  emit changesChanged();
  if (active()) ask_nodes();
}

void NodesModel::ask_nodes() {
  if (nodes_query_.busy()) return;
  nodes_query_.ask([](const Connected& connected, const std::stop_token& stop) -> Result<std::vector<Heard>> {
    std::vector<Heard> out;
    for (auto& sample : poll_nodes(connected, stop)) {
      const auto hash = sample.error ? std::nullopt : hash_at(connected, sample.height);
      auto peer = peer_of(connected, sample.address);
      out.push_back({std::move(sample), hash, std::move(peer)});
    }
    return out;
  });
}

void NodesModel::reload() {
  validators_query_.ask([look = Look::now()](const Connected& connected,
                                             const std::stop_token& stop) -> Result<ValidatorsPage> {
    const auto reader = connected.reader();
    if (!reader) return fail(reader.error());
    return validators_page(*reader, stop, look);
  });
}

void NodesModel::take(Result<std::vector<Heard>> heard) {
  if (!heard) return;
  heard_ = std::move(*heard);
  for (const Heard& one : heard_) {
    auto& moved = moved_[QString::fromStdString(one.sample.address)];
    const bool first = moved.at == Timestamp{};
    if (one.sample.error || (!first && one.sample.height == moved.height)) continue;
    // At first sight its own block time says how long it has stood.
    moved = {one.sample.height,
             first ? std::min(one.sample.block_time, one.sample.asked_at) : one.sample.asked_at};
  }
  compose();
}

void NodesModel::take(Result<ValidatorsPage> page) {
  if (!page) return note_problem(page.error());
  page_.validators = std::move(page->validators);
  page_.searched_from = page->searched_from;
  changes_.set_rows(std::move(page->changes));
  note_loaded();
  emit changesChanged();
  compose();
}

void NodesModel::compose() {
  page_.nodes = rows();
  page_.asked = asked();
  emit pageChanged();
}

QList<NodeRow> NodesModel::rows() const {
  std::int64_t best = the<Session>().status().checked_height;
  for (const Heard& heard : heard_) best = std::max(best, heard.sample.height);
  QList<NodeRow> out;
  for (const Heard& heard : heard_) out << row_of(heard, best);
  return out;
}

QString NodesModel::asked() const {
  if (heard_.empty()) return {};
  return words(QT_TRANSLATE_NOOP("Nodes", "Asked at %1"))
      .arg(formatter().dateTime(heard_.front().sample.asked_at.ms()).mid(11));
}

NodeContext NodesModel::context_of(const Heard& heard, std::int64_t best) const {
  NodeContext out;
  out.chain_id = the<Session>().network().chain_id;
  out.best_height = best;
  out.verified_hash = heard.verified_hash;
  const auto& witnesses = the<Session>().status().witnesses;
  const auto report = std::ranges::find(witnesses, heard.sample.address, &light::WitnessReport::name);
  if (report != witnesses.end()) out.witness = report->state;
  if (disputes(heard.sample.address)) out.witness = light::WitnessState::diverging;
  const auto moved = moved_.find(QString::fromStdString(heard.sample.address));
  if (moved != moved_.end() && !heard.sample.error)
    out.unmoved_ms = std::max<std::int64_t>(0, heard.sample.asked_at.ms() - moved->at.ms());
  return out;
}

QString NodesModel::last_signed(const NodeSample& sample) const {
  if (!sample.validator) return words(QT_TRANSLATE_NOOP("Nodes", "does not sign"));
  const QString address = upper_hex_of(*sample.validator);
  const auto row = std::ranges::find(page_.validators, address, &ValidatorRow::address);
  if (page_.validators.isEmpty()) return {};
  if (row == page_.validators.end()) return words(QT_TRANSLATE_NOOP("Nodes", "not in the set"));
  return row->last_signed > 0 ? format::count(row->last_signed)
                              : words(QT_TRANSLATE_NOOP("Nodes", "none of the last blocks"));
}

NodeRow NodesModel::row_of(const Heard& heard, std::int64_t best) const {
  const NodeSample& sample = heard.sample;
  const NodeContext context = context_of(heard, best);
  const auto& rule = node_state(sample, context);
  NodeRow row;
  row.address = QString::fromStdString(sample.address);
  const auto given = sample.primary ? light::PeerRole::primary : light::PeerRole::witness;
  row.role = peer_role_word(heard.peer ? heard.peer->role : given);
  if (heard.peer) row.score = score_text(heard.peer->score);
  row.grade = grade_of(rule.state);
  row.state = words(rule.word);
  row.meaning = words(disputes(sample.address)
                          ? QT_TRANSLATE_NOOP("Nodes", "It and another node show different signed blocks.")
                          : rule.meaning);
  if (sample.error) {
    row.detail = QString::fromStdString(sample.error->text());
    return row;
  }
  row.name = plain(sample.moniker, max_name_bytes);
  row.height = format::count(sample.height);
  row.lag = format::count(std::max<std::int64_t>(0, best - sample.height));
  row.round = sample.round ? QString::number(sample.round->round) : QString();
  row.peers = sample.peers ? format::count(*sample.peers) : QString();
  row.round_trip = format::milliseconds(sample.round_trip_ns, formatter().tongue());
  row.last_signed = last_signed(sample);
  row.detail = plain(sample.version, max_name_bytes);
  return row;
}

}  // namespace wastewatch::ui
