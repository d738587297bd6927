#include "geo/xml_shapes.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "geo/xml_node.h"

namespace wastewatch::geo {
namespace {

struct Walker final : pugi::xml_tree_walker {
  bool for_each(pugi::xml_node& node) override {
    return depth() <= most_xml_depth && node.type() != pugi::node_doctype;
  }
};

char lower_case(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool is_known_encoding(std::string_view name) {
  static constexpr std::array<std::string_view, 8> known{"",         "utf-8",    "utf8",       "utf-16",
                                                         "utf-16le", "utf-16be", "iso-8859-1", "us-ascii"};
  std::string small(name);
  std::ranges::transform(small, small.begin(), lower_case);
  return std::ranges::contains(known, small);
}

Status open_document(pugi::xml_document& document, std::string_view text) {
  const auto parsed = document.load_buffer(
      text.data(), text.size(), pugi::parse_default | pugi::parse_doctype | pugi::parse_declaration);
  if (!parsed)
    return fail(Errc::malformed_xml,
                std::string(parsed.description()) + " at byte " + std::to_string(parsed.offset));
  const auto declared =
      document.find_child([](pugi::xml_node node) { return node.type() == pugi::node_declaration; });
  const std::string_view encoding = declared.attribute("encoding").value();
  if (!is_known_encoding(encoding)) return fail(Errc::malformed_xml, "encoding " + std::string(encoding));
  Walker walker;
  if (!document.traverse(walker)) return fail(Errc::malformed_xml, "a document type, or nested too deeply");
  return {};
}

}  // namespace

std::string_view local_name(pugi::xml_node node) {
  const std::string_view name = node.name();
  const auto colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string text_in(pugi::xml_node node, std::string_view child) {
  for (const pugi::xml_node one : node.children()) {
    if (local_name(one) != child) continue;
    const std::string_view text = one.text().get();
    const auto from = text.find_first_not_of(xml_blanks);
    if (from == std::string_view::npos) return {};
    return std::string(text.substr(from, text.find_last_not_of(xml_blanks) - from + 1));
  }
  return {};
}

std::string properties_in(pugi::xml_node node) { return properties_named(text_in(node, "name")); }

std::optional<double> number_of(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  double out = 0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), out);
  if (code != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return out;
}

Result<std::vector<Feature>> read_xml_shapes(std::string_view text) {
  if (text.size() > most_geojson_bytes)
    return fail(Errc::too_large, "more than " + std::to_string(most_geojson_bytes >> 20U) + " MB");
  pugi::xml_document document;
  if (auto opened = open_document(document, text); !opened) return fail(opened.error());
  const pugi::xml_node root = document.document_element();
  const auto name = local_name(root);
  if (name != "kml" && name != "gpx") return fail(Errc::malformed_xml, "neither KML nor GPX");
  ShapeSink out;
  if (auto read = name == "kml" ? read_kml(root, out) : read_gpx(root, out); !read) return fail(read.error());
  return out.take();
}

}  // namespace wastewatch::geo
