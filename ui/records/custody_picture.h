// The chain of custody and the way of one load as CustodyChain and ParcelStrip draw them. Reader threads; a
// context belongs to one.
#pragma once

#include <QList>

#include "index/reader.h"
#include "ui/records/record_context.h"
#include "ui/values/chart_values.h"
#include "ui/values/custody_values.h"
#include "watch/alert.h"
#include "watch/custody.h"
#include "watch/parcel.h"

namespace wastewatch::ui {

struct CustodyPicture {
  QList<CustodyStop> stops;
  QList<CustodyLink> links;
};

// `grade` is the worst that hangs on the present holder.
CustodyPicture custody_picture(RecordContext& context, const index::BatchDetail& detail, int grade);

// "<batch>.<offer>" of a handover's link.
QString handover_id(BytesView batch, const watch::CustodyHandover& handover);
QString handover_link(BytesView batch, const watch::CustodyHandover& handover);
// The mark between two cards. `grade` colours a missing half; `beside`: the times shown with it.
CustodyLink custody_link(const RecordContext& context, BytesView batch,
                         const watch::CustodyHandover& handover, int grade, const QList<qint64>& beside = {});

// `facts` as of the alert rules; null: no device is heard.
QList<ParcelStep> parcel_picture(RecordContext& context, const index::BatchDetail& detail,
                                 const watch::BatchFacts* facts);

// The transaction at a place in the chain as a link; its block when that is not held here (it can be
// fetched);
// "" when it cannot be read.
QString transaction_link_at(const RecordContext& context, std::int64_t height, std::uint32_t index);

}  // namespace wastewatch::ui
