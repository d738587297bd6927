// Keys and values of the state tree in words, read from the key schema (core/ledger/schema). Keys come from
// the own replica or from a person: anything is accepted, what does not fit is shown as bytes. Reader
// threads.
#pragma once

#include <google/protobuf/message.h>

#include <QList>
#include <QString>
#include <memory>
#include <span>

#include "ledger/schema/schema.h"
#include "ui/records/record_context.h"
#include "ui/values/chart_values.h"

namespace wastewatch::ui {

// One row for every prefix that holds records, in the order of the tree.
std::span<const ledger::schema::KeyRow* const> state_kinds();
QString state_kind_name(const ledger::schema::KeyRow& row, Tongue tongue);
QString state_kind_name(BytesView key, Tongue tongue);  // "" for a key of no known prefix

// The key's parts, named: "Batch 01J…", "Due 2024-06-12 07:40:05". Empty when the key does not fit its
// prefix.
QList<Fact> key_facts(RecordContext& context, BytesView key);
// The same in one line.
QString key_text(RecordContext& context, BytesView key);

// The record under a key, decoded; null when it is not one of the ledger's.
std::unique_ptr<google::protobuf::Message> state_record(BytesView key, BytesView value);

}  // namespace wastewatch::ui
