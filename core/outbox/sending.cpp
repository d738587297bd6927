#include "outbox/sending.h"

#include <array>

#include "rpc/errors.h"

namespace wastewatch::outbox {
namespace {

// How the mempools of CometBFT and the solo chain say that they have the bytes already. Source: CometBFT
// v0.38 mempool/errors.go (ErrTxInCache).
constexpr std::array<std::string_view, 1> has_it_already = {"tx already exists in cache"};

bool is_known_already(const Error& error) {
  return error.is(rpc::Errc::rpc_error) && std::ranges::any_of(has_it_already, [&](std::string_view words) {
           return error.detail.find(words) != std::string::npos;
         });
}

TaskState state_at(const Whereabouts& where, TaskState now) {
  switch (where.place) {
    case Whereabouts::Place::nowhere:
    case Whereabouts::Place::barred: return now == TaskState::in_block ? TaskState::sent : now;
    case Whereabouts::Place::in_block: return TaskState::in_block;
    case Whereabouts::Place::executed: return where.code == 0 ? TaskState::proven : TaskState::refused;
    case Whereabouts::Place::lapsed: return TaskState::lapsed;
  }
  return now;
}

void take(Task& task, const Whereabouts& where) {
  task.state = state_at(where, task.state);
  task.height = where.place == Whereabouts::Place::barred ? 0 : where.height;
  task.code = where.code;
  if (!task.open()) task.node_log.clear();
  if (!task.open()) task.node_code = 0;
}

Result<Task> taken(Outbox& box, Task task) {
  task.state = TaskState::sent;
  task.node_code = 0;
  task.node_log.clear();
  if (auto kept = box.keep(task); !kept) return fail(kept.error());
  return task;
}

Result<Task> not_taken(Outbox& box, Task task, const chain::BroadcastTxReply& reply) {
  task.node_code = reply.code;
  task.node_log = reply.log.substr(0, max_log_bytes);
  if (auto kept = box.keep(task); !kept) return fail(kept.error());
  return fail(Errc::not_taken, std::to_string(reply.code) + " " + task.node_log);
}

}  // namespace

bool has_taken(const Result<chain::BroadcastTxReply>& reply) {
  return reply ? reply->code == 0 : is_known_already(reply.error());
}

Result<Look> look(Outbox& box, Task task, ChainSource& source, const std::stop_token& stop,
                  const Prover& prover) {
  auto where = source.find(task, stop);
  const bool hidden = !where && where.error().is(Errc::not_shown);
  if (hidden && source.verified() && box.is_overtaken(task)) where = Whereabouts{Whereabouts::Place::lapsed};
  if (!where) return fail(where.error());
  if (!source.verified()) return Look{std::move(task), *where};
  const auto before = std::pair(task.state, task.height);
  take(task, *where);
  if (task.state == TaskState::proven && prover && !prover(task)) task.state = TaskState::in_block;
  if (std::pair(task.state, task.height) != before) {
    if (auto kept = box.keep(task); !kept) return fail(kept.error());
  }
  return Look{std::move(task), *where};
}

Result<Task> post(Outbox& box, Task task, const ProvenSource::Nodes& nodes, const std::stop_token& stop) {
  Result<Task> outcome = fail(rpc::Errc::unreachable, "no node");
  for (rpc::Client& node : nodes) {
    const auto reply = node.broadcast_tx_sync(task.tx, stop);
    if (has_taken(reply)) return taken(box, std::move(task));
    outcome = reply ? not_taken(box, task, *reply) : Result<Task>(fail(reply.error()));
  }
  return outcome;
}

}  // namespace wastewatch::outbox
