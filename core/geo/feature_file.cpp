#include "geo/feature_file.h"

#include "geo/xml_shapes.h"

namespace wastewatch::geo {
namespace {

using namespace std::string_view_literals;

bool is_xml(std::string_view file) {
  if (file.starts_with("\xff\xfe"sv) || file.starts_with("\xfe\xff"sv)) return true;  // UTF-16
  if (file.starts_with("\xef\xbb\xbf"sv)) file.remove_prefix(3);
  const auto first = file.find_first_not_of(" \t\r\n"sv);
  return first != std::string_view::npos && file[first] == '<';
}

}  // namespace

Result<std::vector<Feature>> read_features(std::string_view file) {
  if (file.starts_with("PK\x03\x04"sv)) return fail(Errc::packed_file);
  return is_xml(file) ? read_xml_shapes(file) : read_geojson(file);
}

}  // namespace wastewatch::geo
