// Learned corridors as they are stored: what is accepted is a corridor, in one encoding.
#include "track/corridor.h"

#include "fuzz/support/target.h"

namespace wastewatch::fuzz {

void run(BytesView input) {
  const auto corridor = track::decode_corridor(input);
  if (!corridor) return;
  require(geo::check(corridor->corridor).has_value(), "its shape is one");
  require(equal(track::encode(*corridor), input), "a corridor has one form");
}

std::vector<Bytes> seeds() {
  track::LearnedCorridor corridor;
  corridor.corridor = {{{307'460'000, 1'204'860'000}, {307'560'000, 1'205'860'000}, {308'460'000, -1}}, 150};
  corridor.from_ms = 1'750'000'000'000;
  corridor.to_ms = 1'760'000'000'000;
  std::vector<Bytes> out{track::encode(corridor)};
  corridor.trips.resize(3);
  corridor.other_routes = 2;
  out.push_back(track::encode(corridor));
  return out;
}

}  // namespace wastewatch::fuzz
