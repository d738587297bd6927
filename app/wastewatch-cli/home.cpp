#include "home.h"

#include "arguments.h"
#include "base/files.h"

namespace wastewatch::cli {
namespace {

constexpr std::string_view link_name = "network.link";

Status rebuild(const Console& console, index::Replica& replica) {
  if (!replica.rebuilding()) return {};
  console.err << "This home was written by an earlier version. Its data is recomputed from the blocks it "
                 "keeps.\n";
  return replica.rebuild(console.stop, 1, [&](const index::RebuildProgress& progress) {
    console.err << "recomputed to " << progress.done << " of " << progress.total << '\n';
  });
}

}  // namespace

Result<rpc::Network> read_network(const std::filesystem::path& folder) {
  const auto path = folder / link_name;
  if (!std::filesystem::exists(path)) return fail(Errc::no_home, path.string());
  return link_argument(path.string());
}

Status write_network(const std::filesystem::path& folder, const rpc::Network& network) {
  if (auto made = make_folder(folder); !made) return made;
  return write_file(folder / link_name, rpc::to_network_link(network) + "\n");
}

Result<FollowedHome> open_home(const Console& console, const std::filesystem::path& folder) {
  auto network = read_network(folder);
  if (!network) return fail(network.error());
  auto data = index::Home::open(folder, network->chain_id);
  if (!data) return fail(data.error());
  auto feed = watch::Feed::attach((*data)->replica());
  if (!feed) return fail(feed.error());
  if (auto rebuilt = rebuild(console, (*data)->replica()); !rebuilt) return fail(rebuilt.error());
  return FollowedHome{std::move(*network), std::move(*data), std::move(*feed)};
}

light::VerificationOptions verification_of(const rpc::Network& network) {
  light::VerificationOptions out;
  out.trusting_period_ns = network.trusting_period_ms * 1'000'000;
  return out;
}

}  // namespace wastewatch::cli
