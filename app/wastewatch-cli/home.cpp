#include "home.h"

#include <fstream>

#include "arguments.h"

namespace wastewatch::cli {
namespace {

constexpr std::string_view link_name = "network.link";

}  // namespace

Result<rpc::Network> read_network(const std::filesystem::path& folder) {
  const auto path = folder / link_name;
  if (!std::filesystem::exists(path)) return fail(Errc::no_home, path.string());
  return link_argument(path.string());
}

Status write_network(const std::filesystem::path& folder, const rpc::Network& network) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  const auto fresh = folder / (std::string(link_name) + ".new");
  std::ofstream out(fresh, std::ios::trunc);
  out << rpc::to_network_link(network) << "\n";
  out.close();
  if (out) std::filesystem::rename(fresh, folder / link_name, error);
  if (!out || error) return fail(Errc::io, (folder / link_name).string());
  return {};
}

Result<FollowedHome> open_home(const std::filesystem::path& folder) {
  auto network = read_network(folder);
  if (!network) return fail(network.error());
  auto data = index::Home::open(folder, network->chain_id);
  if (!data) return fail(data.error());
  auto feed = watch::Feed::attach((*data)->replica());
  if (!feed) return fail(feed.error());
  return FollowedHome{std::move(*network), std::move(*data), std::move(*feed)};
}

light::VerificationOptions verification_of(const rpc::Network& network) {
  light::VerificationOptions out;
  out.trusting_period_ns = network.trusting_period_ms * 1'000'000;
  return out;
}

}  // namespace wastewatch::cli
