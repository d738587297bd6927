#include "ui/session/connected.h"

namespace wastewatch::ui {

Result<std::shared_ptr<Connected>> Connected::open(Network network, const std::filesystem::path& folder) {
  using index::Column;
  auto derived = index::Database::open_derived(folder / "derived");
  if (!derived) return fail(derived.error());
  auto decisions = index::Database::open_decisions(folder / "decisions");
  if (!decisions) return fail(decisions.error());
  auto replica = index::Replica::open(**derived, network.chain_id);
  if (!replica) return fail(replica.error());
  std::shared_ptr<Connected> out(new Connected);
  out->network_ = std::move(network);
  out->derived_ = std::move(*derived);
  out->decisions_ = std::move(*decisions);
  out->replica_ = std::move(*replica);
  const auto& db = *out->derived_;
  out->trusted_.emplace(db.db(), light::TrustedStore::Columns{
                                     db.column(Column::light_blocks), db.column(Column::light_validators),
                                     db.column(Column::light_trace), db.column(Column::light_meta)});
  out->anchors_.emplace(out->decisions_->db(), out->decisions_->column(index::DecisionColumn::anchors));
  out->wires_ = std::make_unique<Wires>();
  out->primary_ = std::make_shared<rpc::HttpProvider>(out->wires_->http, out->network_.endpoint);
  for (const auto& address : out->network_.witnesses) {
    out->witnesses_.push_back(std::make_shared<rpc::HttpProvider>(out->wires_->http, address));
  }
  return out;
}

}  // namespace wastewatch::ui
