#include "ui/guide/load_story.h"

#include <algorithm>
#include <functional>
#include <iterator>

#include "ui/records/batch_words.h"
#include "ui/records/custody_picture.h"
#include "watch/custody.h"
#include "watch/feed_store.h"
#include "watch/sentences.h"

namespace wastewatch::ui {
namespace {

namespace v1 = ledger::v1;

constexpr qint64 contradicted_after_ms = 10LL * 60'000;  // twice the rule's persistence
constexpr std::string_view contradicted_rule = "claim-contradicted";

bool is_story(const watch::Trouble& trouble) {
  return trouble.batch && trouble.lead().rule == contradicted_rule &&
         trouble.lead().grade == watch::Grade::critical;
}

// The pick-up, and the newest statement of delivery that nobody answered.
struct Handovers {
  const watch::CustodyHandover* pick_up = nullptr;
  const watch::CustodyHandover* claim = nullptr;
};
Handovers handovers_of(const watch::CustodyChain& chain) {
  Handovers out;
  for (const auto& handover : chain.handovers) {
    if (!handover) continue;
    const bool complete = handover->state == watch::HandoverState::complete;
    if (complete && out.pick_up == nullptr) out.pick_up = &*handover;
    if (handover->claim && !complete && handover->giver.done) out.claim = &*handover;
  }
  return out;
}

void tell_people(RecordContext& context, const v1::Batch& batch, StoryWords& words) {
  words.code = code_of(batch);
  words.waste = context.waste_name(batch.waste_code());
  words.giver = context.organisation_name(as_bytes(batch.generator()));
  words.carrier = context.organisation_name(as_bytes(batch.holder()));
  words.receiver = context.organisation_name(as_bytes(batch.journey().destination()));
}

void tell_handovers(RecordContext& context, const Handovers& handovers, LoadStory& story) {
  story.collected_ms = handovers.pick_up->receiver.block_ms;
  story.claimed_ms = handovers.claim->giver.block_ms;
  story.mass_g = handovers.pick_up->accepted_g;
  story.words.mass = context.mass(story.mass_g);
  story.words.pick_up = custody_link(context, story.batch, *handovers.pick_up, Grade::None);
  story.words.delivery = custody_link(context, story.batch, *handovers.claim, Grade::Critical);
  story.words.declared = context.when(story.declared_ms);
  story.words.collected = context.when(story.collected_ms);
  story.words.claimed = context.when(story.claimed_ms);
}

void tell_places(RecordContext& context, const index::BatchDetail& detail, LoadStory& story) {
  for (const std::string& id : {detail.batch.generator(), detail.batch.journey().destination()}) {
    if (const auto* organisation = context.organisation(as_bytes(id)))
      story.sites << site_symbols(context, *organisation);
  }
  story.devices = device_fixes(context, detail);
  if (detail.trip) story.plate = format::plate(detail.trip->plate());
}

Result<std::optional<LoadStory>> story_of(RecordContext& context, const watch::Trouble& trouble) {
  LoadStory out;
  out.batch = trouble.lead().batch;
  const auto detail = context.reader().batch_detail(out.batch);
  if (!detail) return std::unexpected(detail.error());
  const auto chain = watch::custody_chain(*detail);
  const auto handovers = handovers_of(chain);
  if (handovers.pick_up == nullptr || handovers.claim == nullptr) return std::optional<LoadStory>{};
  out.declared_ms = detail->batch.declared_ms();
  tell_people(context, detail->batch, out.words);
  tell_handovers(context, handovers, out);
  out.missed_ms = std::min<qint64>(context.now_ms(), out.claimed_ms + contradicted_after_ms);
  tell_places(context, *detail, out);
  out.words.alert = format::on_screen(watch::sentence(trouble.lead(), context.language(), context.now_ms()));
  return std::optional(std::move(out));
}

std::vector<index::Fix> until(const std::vector<index::Fix>& fixes, qint64 time_ms) {
  std::vector<index::Fix> out;
  std::ranges::copy_if(fixes, std::back_inserter(out), [&](const index::Fix& fix) {
    return fix.measured_ms().value_or(time_ms + 1) <= time_ms;
  });
  return out;
}

MapSymbol symbol_of(const std::vector<index::Fix>& fixes, bool vehicle, const QString& label) {
  MapSymbol out;
  out.kind = vehicle ? QStringLiteral("truck") : QStringLiteral("tracker");
  out.longitude = *fixes.back().reading.lon_e7 / 1e7;
  out.latitude = *fixes.back().reading.lat_e7 / 1e7;
  out.heading = vehicle ? heading_of(fixes) : 0;
  out.label = label;
  return out;
}

}  // namespace

Result<std::optional<LoadStory>> newest_story(RecordContext& context,
                                              const std::optional<ledger::BatchId>& only) {
  const auto feed = watch::read_feed(context.reader(), {});
  if (!feed) return std::unexpected(feed.error());
  std::vector<watch::Trouble> found;
  std::ranges::copy_if(feed->troubles, std::back_inserter(found), is_story);
  std::ranges::stable_sort(found, std::ranges::greater{}, &watch::Trouble::since_ms);
  for (const auto& trouble : found) {
    if (only && trouble.lead().batch != *only) continue;
    auto story = story_of(context, trouble);
    if (!story || *story) return story;
  }
  return std::optional<LoadStory>{};
}

QGeoRectangle story_extent(const LoadStory& story) {
  QList<QGeoCoordinate> places;
  const JourneyMap all = story_map(story, story.missed_ms, Tongue::english);
  for (const MapSymbol& symbol : all.symbols) places << symbol.coordinate();
  for (const MapTrack& track : all.tracks) places << track.path().path();
  return {places};
}

JourneyMap story_map(const LoadStory& story, qint64 time_ms, Tongue tongue) {
  JourneyMap out;
  out.symbols = story.sites;
  for (const auto& device : story.devices) {
    const auto fixes = until(device.fixes, time_ms);
    if (fixes.empty()) continue;
    const auto kind = device.vehicle ? QStringLiteral("truck") : QStringLiteral("tracker");
    for (auto& track : tracks_of(fixes, kind, device.gap_ms, tongue)) out.tracks << std::move(track);
    out.symbols << symbol_of(fixes, device.vehicle, device.vehicle ? story.plate : story.words.mass);
  }
  return out;
}

}  // namespace wastewatch::ui
