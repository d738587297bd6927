#include "index/home.h"

#include "base/files.h"
#include "index/decisions.h"

namespace wastewatch::index {
namespace {

light::TrustedStore::Columns light_columns(const Database& derived) {
  return {derived.column(Column::light_blocks), derived.column(Column::light_validators),
          derived.column(Column::light_trace), derived.column(Column::light_meta)};
}

}  // namespace

Home::Home(std::unique_ptr<Database> derived, std::unique_ptr<Database> decisions,
           std::unique_ptr<Replica> replica)
    : derived_(std::move(derived)),
      decisions_(std::move(decisions)),
      replica_(std::move(replica)),
      trusted_(derived_->db(), light_columns(*derived_)),
      anchors_(decisions_->db(), decisions_->column(DecisionColumn::anchors)),
      peer_records_(decisions_->db(), decisions_->column(DecisionColumn::anchors)) {}

Result<std::unique_ptr<Home>> Home::open(const std::filesystem::path& folder, std::string_view chain_id) {
  auto decisions = index::open_decisions(folder);
  if (!decisions) return fail(decisions.error());
  auto derived = Database::open_derived(folder / "derived");
  if (!derived) return fail(derived.error());
  auto replica = Replica::open(**derived, std::string(chain_id));
  if (!replica) return fail(replica.error());
  return std::unique_ptr<Home>(new Home(std::move(*derived), std::move(*decisions), std::move(*replica)));
}

Result<std::unique_ptr<Home>> Home::open_to_read(const std::filesystem::path& folder,
                                                 std::string_view chain_id) {
  auto decisions = index::read_decisions(folder);
  if (!decisions) return fail(decisions.error());
  auto derived = Database::read_derived(folder / "derived");
  if (!derived) return fail(derived.error());
  auto replica = Replica::open_to_read(**derived, std::string(chain_id));
  if (!replica) return fail(replica.error());
  return std::unique_ptr<Home>(new Home(std::move(*derived), std::move(*decisions), std::move(*replica)));
}

Status Home::recompute_kept(const std::filesystem::path& folder) {
  const auto derived = Database::open_derived(folder / "derived");
  if (!derived) return fail(derived.error());
  return Replica::ask_for_rebuild(**derived);
}

Status Home::delete_derived(const std::filesystem::path& folder) {
  const auto derived = folder / "derived";
  std::error_code error;
  if (!std::filesystem::exists(derived, error)) return {};
  if (const auto unused = Database::check_unused(derived); !unused) return unused;
  std::filesystem::remove_all(derived, error);
  return error ? Status(file_failure("cannot delete", derived, error)) : Status{};
}

}  // namespace wastewatch::index
