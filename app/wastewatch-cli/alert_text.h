// Internal: loads and alerts as the listings write them, in the language of the terminal.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "index/reader.h"
#include "watch/feed_store.h"

namespace wastewatch::cli {

std::string time_text(std::int64_t time_ms);  // "-" for 0
std::string name_of(const index::Reader& reader, const ledger::OrganisationId& id);
// What a subject is called: an organisation by its name, everything else by its id.
std::string subject_text(const index::Reader& reader, const watch::Subject& subject);
void write_as_of(std::ostream& out, const index::Reader& reader);
void write_alert(std::ostream& out, const index::Reader& reader, const watch::Alert& alert);
void write_load(std::ostream& out, const index::Reader& reader, const ledger::v1::Batch& batch,
                const std::vector<watch::Alert>& reasons);
void write_trouble(std::ostream& out, const index::Reader& reader, const watch::Trouble& trouble);

}  // namespace wastewatch::cli
