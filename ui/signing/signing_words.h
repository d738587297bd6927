// Sentences about a transaction on its way: what its state means, why it was refused, what can fail and what
// to do then. Pure; any thread.
#pragma once

#include <QString>

#include "outbox/lane.h"
#include "ui/format/format.h"

namespace wastewatch::ui {

QString outcome_sentence(const outbox::Task& task, Tongue tongue);
// Of an open task that the chain does not take yet.
QString barred_sentence(const outbox::Task& task);
// The messages of the same key that are still under way; empty: there are none.
QString earlier_sentence(const outbox::Lane& lane);
// "12 wrong_state: the batch's state does not allow this"; a node's own words for codes we do not know.
QString refusal_text(std::uint32_t code, const std::string& log, Tongue tongue);
// A sentence and an advice.
QString signing_problem(const Error& error);

}  // namespace wastewatch::ui
