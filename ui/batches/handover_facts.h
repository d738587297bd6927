// Parts of the handover sheet. Reader threads.
#pragma once

#include "ui/batches/handover_sheet.h"
#include "watch/custody.h"

namespace wastewatch::ui {

struct HandoverEnds {
  const watch::CustodyCard& giver;
  const watch::CustodyCard& receiver;
};

// Who signed, with which key, in which block, and what the key was allowed then.
HandoverSide side_of(RecordContext& context, const watch::Half& half, watch::CustodyRole role);
// Why the receiver's half is open.
QString missing_words(const RecordContext& context, const watch::CustodyHandover& handover);
QList<Fact> masses_of(const RecordContext& context, const watch::CustodyHandover& handover);
// Truck and tracker against the site of the handover at both moments; fills distances, site and symbols.
void tell_distances(RecordContext& context, const index::BatchDetail& detail,
                    const watch::CustodyHandover& handover, const HandoverEnds& ends, HandoverSheet& sheet);
// Offers of the load that moved nothing.
QList<Fact> attempts_of(RecordContext& context, const watch::CustodyChain& chain);

}  // namespace wastewatch::ui
