#include "node/rpc_access.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>

namespace wastewatch::node {
namespace {

// "[::1]:26657" → "::1", "node.example:26657" → "node.example"
std::string host_name(std::string_view host) {
  if (host.starts_with('[')) return std::string(host.substr(1, host.find(']') - 1));
  return std::string(host.substr(0, host.find(':')));
}

bool is_address(const std::string& name) {
  std::array<unsigned char, sizeof(in6_addr)> bytes{};
  return ::inet_pton(AF_INET, name.c_str(), bytes.data()) == 1 ||
         ::inet_pton(AF_INET6, name.c_str(), bytes.data()) == 1;
}

bool same_name(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  return std::ranges::equal(a, b, {}, lower, lower);
}

bool is_known_host(std::string_view host, const RpcAccess& access) {
  const std::string name = host_name(host);
  return is_address(name) || same_name(name, "localhost") ||
         std::ranges::any_of(access.hosts, [&](const auto& one) { return same_name(one, name); });
}

bool is_known_origin(const HttpRequest& request, const RpcAccess& access) {
  const auto origin = request.header("origin");
  return std::ranges::any_of(access.origins, [&](const auto& one) { return same_name(one, origin); });
}

}  // namespace

std::string_view refusal(const HttpRequest& request, const RpcAccess& access) {
  const auto host = request.header("host");
  if (!host.empty() && !is_known_host(host, access))
    return "This name is not one of this node's: see --allow-host.\n";
  if (is_known_origin(request, access)) return {};
  const auto site = request.header("sec-fetch-site");
  const bool foreign =
      !request.header("origin").empty() || (!site.empty() && site != "none" && site != "same-origin");
  return foreign ? "Web pages may not ask this node: see --allow-origin.\n" : std::string_view{};
}

std::string cross_origin_headers(const HttpRequest& request, const RpcAccess& access) {
  if (!is_known_origin(request, access)) return {};
  return "Access-Control-Allow-Origin: " + std::string(request.header("origin")) +
         "\r\nAccess-Control-Allow-Methods: GET, POST\r\nAccess-Control-Allow-Headers: Content-Type\r\nVary: "
         "Origin\r\n";
}

}  // namespace wastewatch::node
