// How a client treats what witnesses say.
#include <algorithm>

#include "light/client.h"

namespace wastewatch::light {
namespace {

std::string summary(const std::vector<WitnessReport>& reports) {
  std::string out;
  for (const auto& report : reports) {
    if (!out.empty()) out += "; ";
    out += report.name + " " + std::string(witness_state_name(report.state));
    if (report.error) out += " (" + report.error->text() + ")";
  }
  return out;
}

}  // namespace

Result<std::vector<WitnessReport>> Client::cross_checked(const chain::LightBlock& trusted,
                                                         const chain::LightBlock& block,
                                                         const std::stop_token& stop) {
  auto reports = cross_check(peers_.witnesses, block, options_.witness_policy, environment_.waiter, stop);
  if (stop.stop_requested()) return fail(Errc::cancelled);
  for (std::size_t i = 0; i < reports.size(); ++i) {
    if (reports[i].state != WitnessState::diverging) continue;
    if (auto examined = examine(trusted, block, i, reports[i], stop); !examined) {
      return fail(std::move(examined.error()));
    }
  }
  const auto agreeing = std::ranges::count(reports, WitnessState::agrees, &WitnessReport::state);
  if (static_cast<std::size_t>(agreeing) >= options_.required_agreement) return reports;
  return fail(Errc::no_witness, "height " + std::to_string(block.height()) + ": " + summary(reports));
}

Status Client::examine(const chain::LightBlock& trusted, const chain::LightBlock& block, std::size_t witness,
                       WitnessReport& report, const std::stop_token& stop) {
  Provider& peer = *peers_.witnesses[witness];
  auto proven = bisect(context(peer, stop), trusted, *report.conflict);
  if (!proven) {
    if (proven.error().is(Errc::cancelled)) return fail(std::move(proven.error()));
    report.state = WitnessState::failed;
    report.error = std::move(proven.error());
    return {};
  }
  divergence_ = Divergence{options_.chain_id, peers_.primary->name(),  peer.name(), trusted, block,
                           *report.conflict,  environment_.clock.now()};
  if (auto kept = environment_.anchors.put(*divergence_); !kept) return kept;
  return usable(stop);
}

}  // namespace wastewatch::light
