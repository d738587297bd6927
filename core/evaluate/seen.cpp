#include "evaluate/seen.h"

#include <map>
#include <utility>

namespace wastewatch::evaluate {
namespace {

using Key = std::pair<std::string, watch::Subject>;

bool continues(const Spell& spell, const SeenChange& change) {
  return spell.claim == change.claim && spell.grade == change.grade && spell.batch == change.batch;
}

Spell begun_by(const SeenChange& change) {
  return {.rule = change.rule,
          .claim = change.claim,
          .grade = change.grade,
          .batch = change.batch,
          .from_ms = change.time_ms};
}

}  // namespace

std::vector<Spell> spells_of(std::span<const SeenChange> changes) {
  std::vector<Spell> out;
  std::map<Key, std::size_t> open;
  for (const auto& change : changes) {
    const Key key{change.rule, change.subject};
    const auto at = open.find(key);
    const bool ends = change.event == watch::FeedEvent::ended;
    const bool goes_on = at != open.end() && !ends && continues(out[at->second], change);
    if (at != open.end() && !goes_on) {
      out[at->second].to_ms = change.time_ms;
      open.erase(at);
    }
    if (ends) continue;
    if (!goes_on) {
      open.emplace(key, out.size());
      out.push_back(begun_by(change));
    }
    if (change.place) out[open.at(key)].places.push_back({change.time_ms, *change.place});
  }
  return out;
}

}  // namespace wastewatch::evaluate
