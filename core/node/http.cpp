#include "node/http.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/encoding.h"

namespace wastewatch::node {
namespace {

constexpr std::string_view line_end = "\r\n";
constexpr std::string_view blank_line = "\r\n\r\n";

std::string lower(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

std::string_view trim(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::string_view take_until(std::string_view& rest, std::string_view separator) {
  const auto at = rest.find(separator);
  const std::string_view head = rest.substr(0, at);
  rest = at == std::string_view::npos ? std::string_view{} : rest.substr(at + separator.size());
  return head;
}

bool parse_query(std::string_view text, HttpRequest& out) {
  while (!text.empty()) {
    std::string_view value = take_until(text, "&");
    const auto name = percent_decode(take_until(value, "="));
    const auto decoded = percent_decode(value);
    if (!name || !decoded) return false;
    if (!name->empty()) out.query.emplace_back(*name, *decoded);
  }
  return true;
}

// "POST /path?query HTTP/1.1"; 0, or the status of the refusal.
int parse_request_line(std::string_view line, HttpRequest& out) {
  out.method = take_until(line, " ");
  std::string_view target = take_until(line, " ");
  if (out.method.empty() || !target.starts_with('/')) return 400;
  if (line != "HTTP/1.1" && line != "HTTP/1.0") return 505;
  out.keep_alive = line == "HTTP/1.1";
  const auto path = percent_decode(take_until(target, "?"));
  if (!path || !parse_query(target, out)) return 400;
  out.path = *path;
  return 0;
}

bool is_token(std::string_view text) {
  constexpr std::string_view others = "!#$%&'*+-.^_`|~";
  return !text.empty() && std::ranges::all_of(text, [&](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || others.contains(c);
  });
}

bool is_field_value(std::string_view text) {
  return std::ranges::none_of(text, [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == 127; });
}

bool parse_headers(std::string_view text, HttpRequest& out) {
  while (!text.empty()) {
    std::string_view line = take_until(text, line_end);
    const auto colon = line.find(':');
    if (colon == std::string_view::npos) return false;
    const auto name = line.substr(0, colon);
    const auto value = line.substr(colon + 1);
    if (!is_token(name) || !is_field_value(value)) return false;
    out.headers.emplace_back(lower(name), trim(value));
  }
  const std::string connection = lower(out.header("connection"));
  if (connection == "close") out.keep_alive = false;
  if (connection == "keep-alive") out.keep_alive = true;
  return true;
}

std::size_t count(const HttpRequest& request, std::string_view name) {
  return static_cast<std::size_t>(
      std::ranges::count(request.headers, name, [](const auto& h) { return std::string_view(h.first); }));
}

// The announced body size; 0 without one. Nothing when it is no number or announced twice.
std::optional<std::size_t> content_length(const HttpRequest& request) {
  const auto times = count(request, "content-length");
  if (times != 1) return times == 0 ? std::optional<std::size_t>(0) : std::nullopt;
  const std::string_view text = request.header("content-length");
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

HttpParse refused(int status) {
  HttpParse out;
  out.state = HttpParse::State::refused;
  out.status = status;
  return out;
}

std::string_view reason(int status) {
  struct Row {
    int status;
    std::string_view reason;
  };
  static constexpr std::array rows{Row{101, "Switching Protocols"},
                                   Row{200, "OK"},
                                   Row{204, "No Content"},
                                   Row{400, "Bad Request"},
                                   Row{403, "Forbidden"},
                                   Row{404, "Not Found"},
                                   Row{405, "Method Not Allowed"},
                                   Row{408, "Request Timeout"},
                                   Row{411, "Length Required"},
                                   Row{413, "Content Too Large"},
                                   Row{431, "Request Header Fields Too Large"},
                                   Row{500, "Internal Server Error"},
                                   Row{503, "Service Unavailable"},
                                   Row{505, "HTTP Version Not Supported"}};
  const auto* const row = std::ranges::find(rows, status, &Row::status);
  return row == rows.end() ? "Error" : row->reason;
}

}  // namespace

std::string_view HttpRequest::header(std::string_view lower_case_name) const {
  const auto entry =
      std::ranges::find(headers, lower_case_name, [](const auto& h) { return std::string_view(h.first); });
  return entry == headers.end() ? std::string_view{} : std::string_view(entry->second);
}

HttpParse parse_http(std::string_view buffer, const HttpLimits& limits) {
  const auto head_size = buffer.substr(0, limits.max_header_bytes).find(blank_line);
  if (head_size == std::string_view::npos) {
    return buffer.size() >= limits.max_header_bytes ? refused(431) : HttpParse{};
  }
  HttpParse out;
  std::string_view head = buffer.substr(0, head_size);
  if (const int status = parse_request_line(take_until(head, line_end), out.request); status != 0) {
    return refused(status);
  }
  if (!parse_headers(head, out.request)) return refused(400);
  if (count(out.request, "host") > 1 || count(out.request, "origin") > 1) return refused(400);
  if (count(out.request, "transfer-encoding") != 0) return refused(411);
  const auto body_size = content_length(out.request);
  if (!body_size) return refused(400);
  if (*body_size > limits.max_body_bytes) return refused(413);
  const std::size_t body_at = head_size + blank_line.size();
  if (buffer.size() - body_at < *body_size) return out;
  out.request.body = buffer.substr(body_at, *body_size);
  out.consumed = body_at + *body_size;
  out.state = HttpParse::State::complete;
  return out;
}

std::optional<std::string> percent_decode(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      out.push_back(text[i] == '+' ? ' ' : text[i]);
      continue;
    }
    const auto byte = from_hex(text.substr(i + 1, 2));
    if (!byte || byte->size() != 1) return std::nullopt;
    out.push_back(static_cast<char>(byte->front()));
    i += 2;
  }
  return out;
}

std::string http_response(int status, std::string_view content_type, std::string_view body, bool keep_alive,
                          std::string_view headers) {
  std::string out = "HTTP/1.1 " + std::to_string(status) + " ";
  out += reason(status);
  out += "\r\nContent-Type: ";
  out += content_type;
  out += "\r\nContent-Length: " + std::to_string(body.size());
  out += keep_alive ? "\r\n" : "\r\nConnection: close\r\n";
  out += headers;
  out += line_end;
  out += body;
  return out;
}

}  // namespace wastewatch::node
