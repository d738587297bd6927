#include "follow_speaker.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "errors.h"
#include "plain.h"
#include "said.h"
#include "words/format.h"

namespace wastewatch::cli {
namespace {

nlohmann::json json_of(const index::RestoreProgress& progress) {
  nlohmann::json out = {{"height", progress.height}, {"chunks", progress.chunks}, {"done", progress.done}};
  for (const auto& refusal : progress.refusals) {
    out["refused"].push_back(
        {{"node", refusal.source}, {"chunk", refusal.chunk}, {"why", refusal.why.text()}});
  }
  return out;
}

void say_json(Console& console, const index::FollowStatus& status) {
  nlohmann::json line = {{"phase", index::phase_name(index::phase_at(status, console.clock.now()))},
                         {"checked", status.checked_height},
                         {"recomputed", status.replayed_height},
                         {"block_time", to_rfc3339(status.checked_block_time)},
                         {"transactions", status.transactions_replayed},
                         {"signatures", status.signatures_verified}};
  for (const auto& witness : status.witnesses) {
    line["witnesses"][witness.name] = light::witness_state_name(witness.state);
    if (!witness.independent) line["not_independent"].push_back(witness.name);
  }
  line["independent"] = index::comparison_of(status.witnesses).independent;
  if (status.restore) line["restore"] = json_of(*status.restore);
  if (status.rebuild) line["rebuild"] = {{"done", status.rebuild->done}, {"total", status.rebuild->total}};
  if (status.error) line["error"] = status.error->text();
  console.out << line.dump() << '\n' << std::flush;
}

// How many confirm the newest header, and how long ago they did when that is not just now.
std::string agreement(const index::FollowStatus& status, Timestamp now) {
  const auto compared = index::comparison_of(status.witnesses);
  if (compared.independent == 0) return said("cli.follow.alone");
  const bool stale = index::witnesses_are_stale(status, now);
  return said(stale ? "cli.follow.agreed" : "cli.follow.agree",
              {{"n", words::count(static_cast<std::int64_t>(compared.agreeing))},
               {"all", words::count(static_cast<std::int64_t>(compared.independent))},
               {"ago", words::ago(now.ms() - status.witnesses_at.ms(), language())}});
}

void say_text(Console& console, const index::FollowStatus& status) {
  const auto phase = index::phase_at(status, console.clock.now());
  console.out << said("cli.follow.status", {{"checked", words::count(status.checked_height)},
                                            {"recomputed", words::count(status.replayed_height)},
                                            {"agreement", agreement(status, console.clock.now())},
                                            {"phase", named("phase", index::phase_name(phase))}})
              << '\n'
              << std::flush;
}

void say_restore(Console& console, const index::RestoreProgress& progress) {
  console.out << said("cli.follow.restore", {{"height", words::count(progress.height)},
                                             {"done", words::count(progress.done)},
                                             {"chunks", words::count(progress.chunks)}});
  if (!progress.refusals.empty()) {
    const auto& last = progress.refusals.back();
    console.out << said(
        "cli.follow.refused",
        {{"chunk", words::count(last.chunk)}, {"source", last.source}, {"why", last.why.text()}});
  }
  console.out << '\n' << std::flush;
}

void say_rebuild(Console& console, const index::RebuildProgress& progress) {
  const bool asked = progress.cause == index::RebuildCause::asked;
  console.out << said(asked ? "cli.follow.rebuild.asked" : "cli.follow.rebuild",
                      {{"total", words::count(progress.total)}})
              << '\n';
}

}  // namespace

void FollowSpeaker::operator()(const index::FollowStatus& status) {
  if (!json_ && status.restore && is_news(*status.restore)) say_restore(console_, *status.restore);
  if (!json_ && status.rebuild && !std::exchange(rebuild_said_, true)) say_rebuild(console_, *status.rebuild);
  const auto now = std::tuple(status.checked_height, status.replayed_height,
                              index::phase_at(status, console_.clock.now()));
  if (now == said_ && !status.error) return;
  said_ = now;
  json_ ? say_json(console_, status) : say_text(console_, status);
}

void FollowSpeaker::already(std::int64_t until, std::int64_t height) {
  if (json_) {
    console_.out << nlohmann::json{{"until", until}, {"recomputed", height}}.dump() << '\n';
  } else {
    console_.out << said("cli.follow.already",
                         {{"until", words::count(until)}, {"height", words::count(height)}})
                 << '\n';
  }
}

void FollowSpeaker::begin(const light::PeersSnapshot& peers) {
  const auto first = std::ranges::find(peers.peers, light::PeerRole::primary, &light::PeerState::role);
  if (first != peers.peers.end()) followed_ = first->name;
  if (!peers.records.empty()) last_said_ = peers.records.back().number;
}

void FollowSpeaker::say_takeovers(const light::PeersSnapshot& peers) {
  const light::PeerRecord* why = nullptr;
  for (const auto& record : peers.records) {
    const bool promoted = record.event == light::PeerEvent::promoted;
    if (record.peer == followed_ && !promoted) why = &record;
    if (record.number <= last_said_ || !promoted) continue;
    say_takeover(record, why);
    followed_ = record.peer;
    why = nullptr;
  }
  if (!peers.records.empty()) last_said_ = peers.records.back().number;
}

void FollowSpeaker::say_takeover(const light::PeerRecord& promoted, const light::PeerRecord* why) {
  const std::string event = why == nullptr ? "" : std::string(light::peer_event_info(why->event).id);
  const std::string detail = why == nullptr ? "" : plain(why->detail);
  if (json_) {
    console_.out << nlohmann::json{{"follows", promoted.peer},
                                   {"instead_of", followed_},
                                   {"event", event},
                                   {"why", detail}}
                        .dump()
                 << '\n';
    return;
  }
  const Fillings fillings = {{"old", followed_},
                             {"new", promoted.peer},
                             {"event", event.empty() ? "" : named("peer.event", event)},
                             {"why", detail}};
  console_.out << said(why == nullptr ? "cli.follow.changes" : "cli.follow.takes_over", fillings) << '\n'
               << std::flush;
}

bool FollowSpeaker::is_news(const index::RestoreProgress& progress) {
  const auto now = std::pair(progress.done == progress.chunks, progress.refusals.size());
  return std::exchange(restored_, now) != now;
}

}  // namespace wastewatch::cli
