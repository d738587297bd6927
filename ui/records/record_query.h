// How a page asks for what belongs to one record, in the language and zone of the screen. GUI thread only.
#pragma once

#include <optional>

#include "ui/records/record_context.h"
#include "ui/session/query.h"

namespace wastewatch::ui {

// Without an id the question that still waits is dropped.
template <class T, class Id>
void ask_about(Query<T>& query, const std::optional<Id>& id, Result<T> (*answer)(RecordContext&, const Id&)) {
  if (!id) return query.cancel();
  query.ask([look = Look::now(), id = *id, answer](const index::Reader& reader) {
    RecordContext context(reader, look);
    return answer(context, id);
  });
}

}  // namespace wastewatch::ui
