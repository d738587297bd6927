// Moving a signed task along: the same bytes are looked for and sent again until they are in a block or have
// lapsed. Every step is kept in the outbox before it is reported. Blocking; one thread a task.
#pragma once

#include "outbox/chain_source.h"
#include "outbox/outbox.h"

namespace wastewatch::outbox {

// Where the task stands by verified data, which advances it; an unverified source advances nothing and only
// fills `said`. Errors: the source's, io.
struct Look {
  Task task;
  Whereabouts said;
};
// For callers that show a proof: an executed transaction stays "in a block" until this returns true.
using Prover = std::function<bool(const Task& executed)>;
Result<Look> look(Outbox& box, Task task, ChainSource& source, const std::stop_token& stop,
                  const Prover& prover = {});

// Whether a node that answered so has the bytes: it took them, or had them already.
bool has_taken(const Result<chain::BroadcastTxReply>& reply);

// Hands the signed bytes to the nodes in turn until one takes them. A node that has them already has taken
// them. Errors: not_taken (the last node's words, kept with the task), rpc's, io. An error says nothing about
// what became of the bytes: look again.
Result<Task> post(Outbox& box, Task task, const ProvenSource::Nodes& nodes, const std::stop_token& stop);

}  // namespace wastewatch::outbox
