#include "gateway/lane/lanes.h"

#include <algorithm>
#include <ranges>
#include <set>

#include "base/encoding.h"
#include "ledger/result_codes.h"
#include "outbox/lane.h"

namespace wastewatch::gateway {
namespace {

using outbox::Task;
using Place = outbox::Whereabouts::Place;

// Looked through for readings with the same members.
constexpr std::size_t looked_through = 4 * ledger::max_readings;

std::set<ledger::DeviceId> devices_of(const std::vector<SealedChunk>& chunks) {
  std::set<ledger::DeviceId> out;
  for (const auto& chunk : chunks) out.insert(chunk.device);
  return out;
}

std::set<ledger::DeviceId> devices_of(const std::vector<Task>& tasks) {
  std::set<ledger::DeviceId> out;
  for (const auto& task : tasks) {
    if (const auto device = device_of(task)) out.insert(*device);
  }
  return out;
}

ledger::v1::Message message_of(const SealedChunk& chunk) {
  ledger::v1::Message out;
  out.mutable_report_telemetry()->set_chunk(std::string(as_text(chunk.chunk)));
  out.mutable_report_telemetry()->set_signature(std::string(as_text(chunk.signature)));
  return out;
}

Error refusal(std::uint32_t code) {
  const auto* entry = ledger::find_code(code);
  return Error::make(outbox::Errc::not_taken,
                     std::to_string(code) + (entry == nullptr ? "" : " " + std::string(entry->name)));
}

}  // namespace

Lanes::Lanes(Spool& spool, Chain& chain, const crypto::PrivateKey& key, DeviceKeys device_keys,
             Trouble trouble, LaneOptions options, const Clock& clock)
    : spool_(spool),
      chain_(chain),
      key_(key),
      device_keys_(std::move(device_keys)),
      trouble_(std::move(trouble)),
      options_(options),
      clock_(clock) {}

Status Lanes::step(SteadyTime now, const std::stop_token& stop) {
  if (auto followed = follow(now, stop); !followed) return followed;
  if (auto made = seal(now, stop); !made) return made;
  if (auto made = sign(now, stop); !made) return made;
  if (!stop.stop_requested()) post(now, stop);
  return {};
}

void Lanes::hold(Pause& pause, SteadyTime now) const {
  pause.length = std::clamp(2 * pause.length, options_.first_pause, options_.longest_pause);
  pause.until = now + pause.length;
}

void Lanes::hold_device(const ledger::DeviceId& device, SteadyTime now, const Error& error) {
  hold(pauses_[device], now);
  trouble_(to_hex(device), error);
}

bool Lanes::is_paused(const ledger::DeviceId& device, SteadyTime now) const {
  const auto found = pauses_.find(device);
  return found != pauses_.end() && now < found->second.until;
}

Status Lanes::follow(SteadyTime now, const std::stop_token& stop) {
  for (const Task& task : spool_.tasks()) {
    auto where = chain_.find(task, stop);
    // Its last block may have come between the two questions of which the first answer was made.
    if (where && where->place == Place::lapsed) where = chain_.find(task, stop);
    if (!where) {
      trouble_("node", where.error());
      return {};
    }
    if (auto settled = settle(task, *where, now); !settled) return settled;
  }
  return {};
}

Status Lanes::settle(const Task& task, const outbox::Whereabouts& where, SteadyTime now) {
  const bool executed = where.place == Place::executed && ledger::settles(where.code);
  if (!executed && where.place != Place::lapsed) return {};
  posted_at_.erase(task.hash());
  const auto device = device_of(task);
  const bool on_chain = executed && where.code == 0;
  if (device && executed && !on_chain) hold_device(*device, now, refusal(where.code));
  if (device && on_chain) pauses_.erase(*device);
  return spool_.settle(task, executed, on_chain);
}

Status Lanes::seal(SteadyTime now, const std::stop_token& stop) {
  const auto under_way = devices_of(spool_.sealed());
  for (const auto& device : spool_.waiting_devices()) {
    if (stop.stop_requested()) break;
    if (under_way.contains(device) || is_paused(device, now)) continue;
    const auto last = sealed_at_.find(device);
    if (last != sealed_at_.end() && now < last->second + options_.chunk_interval) continue;
    if (auto sealed = seal_device(device, now, stop); !sealed) {
      if (sealed.error().is(Errc::store_failed)) return sealed;
      hold_device(device, now, sealed.error());
    }
  }
  return {};
}

Status Lanes::seal_device(const ledger::DeviceId& device, SteadyTime now, const std::stop_token& stop) {
  const auto key = device_keys_(device);
  if (!key) return fail(key.error());
  const auto head = head_of(device, stop);
  if (!head) return fail(head.error());
  const auto waiting = spool_.oldest(device, looked_through);
  if (!waiting) return fail(waiting.error());
  if (waiting->empty()) return {};
  const auto readings = next_readings(*waiting);
  const auto next = sealed_chunk(device, *head, readings, **key);
  if (!next) return fail(next.error());
  sealed_at_[device] = now;
  return spool_.seal(readings, next->sealed, next->next);
}

Result<DeviceHead> Lanes::head_of(const ledger::DeviceId& device, const std::stop_token& stop) {
  const auto known = spool_.head(device);
  if (!known) return fail(known.error());
  return *known ? Result<DeviceHead>(**known) : chain_.start_of(device, stop);
}

std::uint32_t Lanes::lane_of_device(const ledger::DeviceId& device) const {
  return device.data.front() % options_.lanes;  // an id is a hash
}

Status Lanes::sign(SteadyTime now, const std::stop_token& stop) {
  const auto tasks = spool_.tasks();
  const auto carried = devices_of(tasks);
  std::map<std::uint32_t, std::vector<SealedChunk>> without;
  for (auto& chunk : spool_.sealed()) {
    if (carried.contains(chunk.device) || is_paused(chunk.device, now)) continue;
    without[lane_of_device(chunk.device)].push_back(std::move(chunk));
  }
  for (auto& [lane, chunks] : without) {
    const auto under_way = static_cast<std::size_t>(
        std::ranges::count(tasks, lane, [](const Task& task) { return task.body.lane(); }));
    chunks.resize(std::min(chunks.size(), options_.in_flight - std::min(under_way, options_.in_flight)));
    if (chunks.empty() || stop.stop_requested()) continue;
    if (auto made = sign_lane(lane, chunks, stop); !made) return made;
  }
  return {};
}

Status Lanes::sign_lane(std::uint32_t lane, const std::vector<SealedChunk>& chunks,
                        const std::stop_token& stop) {
  const ledger::TxSigner signer{key_.public_key().bytes, lane};
  auto binding = chain_.binding(signer, stop);
  if (!binding) {
    trouble_("node", binding.error());
    return {};
  }
  // The node's state may be a block behind what it has shown.
  binding->last_sequence = std::max(binding->last_sequence, spool_.used_sequence(signer.public_key, lane));
  auto tasks = spool_.tasks();
  for (const auto& chunk : chunks) {
    auto next = *binding;
    next.last_sequence = outbox::lane_of(tasks, *binding, signer).last_sequence;
    Task task;
    task.body = ledger::build_tx(next, signer, message_of(chunk));
    auto tx = ledger::sign_tx(key_, task.body);
    if (!tx) return fail(tx.error());
    task.id.data = {};
    std::ranges::copy(ledger::chunk_hash(chunk.chunk).view().first(outbox::TaskId::size_bytes),
                      task.id.data.begin());
    task.tx = std::move(*tx);
    task.state = outbox::TaskState::signed_;
    task.about = to_hex(chunk.device);
    task.made_ms = clock_.now().ms();
    task.ground = outbox::Ground::node_word;
    if (auto kept = spool_.keep(task); !kept) return kept;
    tasks.push_back(std::move(task));
  }
  return {};
}

// In the order of their sequences: a node takes a lane's transactions in no other. One that is not taken
// holds up those behind it.
void Lanes::post(SteadyTime now, const std::stop_token& stop) {
  std::set<std::uint32_t> held_up;
  for (const Task& task : spool_.tasks()) {
    const std::uint32_t lane = task.body.lane();
    const auto last = posted_at_.find(task.hash());
    if (held_up.contains(lane) || now < lane_pauses_[lane].until || stop.stop_requested()) continue;
    if (last != posted_at_.end() && now < last->second + options_.post_again) continue;
    if (auto posted = chain_.post(task, stop); !posted) {
      held_up.insert(lane);
      hold(lane_pauses_[lane], now);
      trouble_("node", posted.error());
      continue;
    }
    posted_at_[task.hash()] = now;
    lane_pauses_.erase(lane);
  }
}

}  // namespace wastewatch::gateway
