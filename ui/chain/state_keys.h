// Keys and values of the state tree in words: one table of prefixes says which parts a key has and which
// record lies under it (docs/formats.md). Keys come from the own replica or from a person: anything is
// accepted, what does not fit is shown as bytes. Reader threads.
#pragma once

#include <google/protobuf/message.h>

#include <QList>
#include <QString>
#include <memory>
#include <span>

#include "ui/records/record_context.h"
#include "ui/values/chart_values.h"

namespace wastewatch::ui {

struct StateKind {
  const char* prefix;
  const char* name;  // source text, context "State"
};
// Every prefix that holds records, in the order of the tree.
std::span<const StateKind> state_kinds();
QString state_kind_name(BytesView key);  // "" for a key of no known prefix

// The key's parts, named: "Batch 01J…", "Due 2024-06-12 07:40:05". Empty when the key does not fit its
// prefix.
QList<Fact> key_facts(RecordContext& context, BytesView key);
// The same in one line.
QString key_text(RecordContext& context, BytesView key);

// The record under a key, decoded; null when it is not one of the ledger's.
std::unique_ptr<google::protobuf::Message> state_record(BytesView key, BytesView value);

}  // namespace wastewatch::ui
