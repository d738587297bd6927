// The header and directories of a PMTiles archive: what is accepted lies in the file, in order.
#include "fuzz/support/target.h"
#include "support/vectors.h"
#include "tiles/gunzip.h"
#include "tiles/pmtiles_directory.h"

namespace wastewatch::fuzz {
namespace {

using namespace tiles;

void check_directory(BytesView plain) {
  const auto entries = decode_directory(plain);
  if (!entries) return;
  for (std::size_t i = 0; i < entries->size(); ++i) {
    const auto& entry = (*entries)[i];
    require(i == 0 || (*entries)[i - 1].first < entry.first, "entries ascend");
    require(entry.length > 0, "no entry is empty");
    require(find_entry(*entries, entry.first) == entry, "an entry is found by its number");
  }
}

}  // namespace

void run(BytesView input) {
  check_directory(input);
  const auto header = decode_pmtiles_header(input, input.size());
  if (!header) return;
  const auto& root = header->root;
  require(root.offset <= input.size() && root.length <= input.size() - root.offset,
          "the root lies in the file");
  require(header->min_zoom <= header->max_zoom && header->max_zoom <= max_tile_zoom, "zooms are in order");
  const auto plain = gunzip(input.subspan(root.offset, root.length), std::size_t{1} << 20);
  if (plain) check_directory(*plain);
}

std::vector<Bytes> seeds() {
  std::vector<Bytes> out;
  for (const char* name : {"small.pmtiles", "leaves.pmtiles"}) {
    const auto file = to_bytes(test::read_file(test::own_vectors() / "tiles" / name));
    const auto header = decode_pmtiles_header(file, file.size()).value();
    const auto& root = header.root;
    out.push_back(file);
    out.push_back(gunzip(BytesView(file).subspan(root.offset, root.length), std::size_t{1} << 20).value());
  }
  return out;
}

}  // namespace wastewatch::fuzz
