#include "rpc/network_link.h"

#include <QUrl>
#include <QUrlQuery>
#include <algorithm>
#include <optional>

#include "base/encoding.h"
#include "chain/chain_id.h"
#include "rpc/errors.h"

namespace wastewatch::rpc {
namespace {

constexpr std::string_view link_start = "wastewatch:network?";
constexpr std::size_t max_name_bytes = 100;
constexpr std::int64_t max_period_h = 24LL * 365 * 10;
constexpr std::int64_t hour_ms = 3'600'000;

std::unexpected<Error> bad(const char* field) { return fail(Errc::bad_network, field); }

std::string text_of(const QUrlQuery& query, const char* name) {
  return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded).toStdString();
}

bool is_address(const std::string& text) {
  const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
  const bool http = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
  return url.isValid() && http && !url.host().isEmpty() && url.userInfo().isEmpty();
}

std::optional<std::int64_t> number(const std::string& text, std::int64_t most) {
  bool right = false;
  const qlonglong value = QString::fromStdString(text).toLongLong(&right);
  if (!right || value < 1 || value > most) return std::nullopt;
  return value;
}

Result<light::AnchorPoint> anchor_of(const QUrlQuery& query) {
  const auto height = number(text_of(query, "height"), INT64_MAX);
  if (!height) return bad("height");
  const auto bytes = from_hex(text_of(query, "hash"));
  const auto hash = bytes ? Hash::from(*bytes) : std::nullopt;
  if (!hash) return bad("hash");
  return light::AnchorPoint{*height, *hash};
}

Result<std::vector<std::string>> witnesses_of(const QUrlQuery& query) {
  std::vector<std::string> out;
  for (const QString& value : query.allQueryItemValues(QStringLiteral("witness"), QUrl::FullyDecoded)) {
    out.push_back(value.toStdString());
  }
  if (out.size() > max_witnesses || !std::ranges::all_of(out, is_address)) return bad("witness");
  return out;
}

Result<Network> network_of(const QUrlQuery& query) {
  Network out;
  out.name = text_of(query, "name");
  if (out.name.size() > max_name_bytes) return bad("name");
  out.chain_id = text_of(query, "chain");
  if (!is_chain_id(out.chain_id)) return bad("chain");
  out.endpoint = text_of(query, "endpoint");
  if (!is_address(out.endpoint)) return bad("endpoint");
  auto witnesses = witnesses_of(query);
  if (!witnesses) return fail(witnesses.error());
  out.witnesses = std::move(*witnesses);
  const auto anchor = anchor_of(query);
  if (!anchor) return fail(anchor.error());
  out.anchor = *anchor;
  if (query.hasQueryItem(QStringLiteral("period"))) {
    const auto hours = number(text_of(query, "period"), max_period_h);
    if (!hours) return bad("period");
    out.trusting_period_ms = *hours * hour_ms;
  }
  out.solo = query.queryItemValue(QStringLiteral("solo")) == QLatin1String("1");
  return out;
}

}  // namespace

bool is_chain_id(std::string_view text) { return chain::is_chain_id(text); }

Result<Network> parse_network(std::string_view link) {
  if (link.size() > max_network_link_bytes) return bad("link: too long");
  const auto text = QString::fromUtf8(link.data(), static_cast<qsizetype>(link.size())).trimmed();
  const auto start = QLatin1String(link_start.data(), static_cast<qsizetype>(link_start.size()));
  if (!text.startsWith(start)) return bad("link");
  QString fields = text.sliced(start.size());
  return network_of(QUrlQuery(fields.replace(u'+', QStringLiteral("%20"))));
}

std::string to_network_link(const Network& network) {
  std::string out(link_start);
  const auto add = [&out](const char* name, const std::string& value) {
    if (!out.ends_with('?')) out += '&';
    out += std::string(name) + '=' + QUrl::toPercentEncoding(QString::fromStdString(value)).toStdString();
  };
  add("chain", network.chain_id);
  add("endpoint", network.endpoint);
  for (const auto& witness : network.witnesses) add("witness", witness);
  add("height", std::to_string(network.anchor.height));
  add("hash", to_hex_upper(network.anchor.hash));
  if (!network.name.empty()) add("name", network.name);
  add("period", std::to_string(std::max<std::int64_t>(1, network.trusting_period_ms / hour_ms)));
  if (network.solo) add("solo", "1");
  return out;
}

}  // namespace wastewatch::rpc
