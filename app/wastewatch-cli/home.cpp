#include "home.h"

#include <algorithm>
#include <array>

#include "base/files.h"
#include "said.h"
#include "watch/feed_store.h"
#include "words/format.h"

namespace wastewatch::cli {
namespace {

constexpr std::string_view link_name = "network.link";

Status rebuild(const Console& console, index::Replica& replica) {
  const auto begun = replica.rebuilding();
  if (!begun) return {};
  const bool asked = begun->cause == index::RebuildCause::asked;
  console.err << said(asked ? "cli.rebuild.asked" : "cli.rebuild") << '\n';
  return replica.rebuild(console.stop, 1, [&](const index::RebuildProgress& progress) {
    console.err << said("cli.rebuild.progress",
                        {{"done", words::count(progress.done)}, {"total", words::count(progress.total)}})
                << '\n';
  });
}

bool holds_data(const std::filesystem::path& folder) {
  std::error_code error;
  return std::ranges::any_of(std::array{"derived", "decisions", "decisions-backup"},
                             [&](const char* name) { return std::filesystem::exists(folder / name, error); });
}

// Whether the feed of alerts is that of the newest block, or of the one before while it is written.
Result<bool> has_feed(const index::Home& home) {
  const auto reader = home.reader();
  if (!reader) return fail(reader.error());
  return watch::feed_height(*reader).transform(
      [&](const std::optional<std::int64_t>& height) { return height && *height + 1 >= reader->height(); });
}

}  // namespace

Result<rpc::Network> read_network(const std::filesystem::path& folder) {
  const auto path = folder / link_name;
  const auto text = read_file(path, rpc::max_network_link_bytes);
  if (!text && text.error().is(FileErrc::missing))
    return fail(holds_data(folder) ? Errc::link_missing : Errc::no_home, path.string());
  if (!text && (text.error().is(FileErrc::not_a_file) || text.error().is(FileErrc::too_large)))
    return fail(Errc::link_damaged, text.error().detail);
  if (!text) return fail(text.error());
  auto network = rpc::parse_network(*text);
  if (!network) return fail(Errc::link_damaged, path.string() + ": " + network.error().detail);
  return network;
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

Result<FollowedHome> open_home_to_read(const Console& console, const std::filesystem::path& folder) {
  auto network = read_network(folder);
  if (!network) return fail(network.error());
  auto data = index::Home::open_to_read(folder, network->chain_id);
  if (!data && data.error().is(index::Errc::needs_writing)) return open_home(console, folder);
  if (!data) return fail(data.error());
  const auto fed = has_feed(**data);
  if (!fed) return fail(fed.error());
  if (!*fed) {
    data->reset();
    return open_home(console, folder);
  }
  return FollowedHome{std::move(*network), std::move(*data), nullptr};
}

light::VerificationOptions verification_of(const rpc::Network& network) {
  light::VerificationOptions out;
  out.trusting_period_ns = network.trusting_period_ms * 1'000'000;
  return out;
}

}  // namespace wastewatch::cli
