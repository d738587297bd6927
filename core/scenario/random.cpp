#include "scenario/random.h"

namespace wastewatch::scenario {
namespace {

std::uint64_t mixed(std::uint64_t z) {
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
  return z ^ (z >> 31);
}

}  // namespace

Random Random::fork(std::string_view name) const {
  std::uint64_t hash = 0xcbf29ce484222325ULL ^ state_;
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
  return Random(mixed(hash));
}

Random Random::fork(std::string_view name, std::uint64_t number) const {
  Random named = fork(name);
  return Random(mixed(named.state_ ^ mixed(number + 0x9e3779b97f4a7c15ULL)));
}

std::uint64_t Random::next() {
  state_ += 0x9e3779b97f4a7c15ULL;
  return mixed(state_);
}

std::int64_t Random::between(std::int64_t low, std::int64_t high) {
  const auto span = static_cast<std::uint64_t>(high - low) + 1;
  return low + static_cast<std::int64_t>(next() % span);
}

bool Random::chance(std::int64_t permille) { return between(0, 999) < permille; }

std::int64_t Random::noise(std::int64_t deviation) {
  // Four uniforms on ±1.73 deviations each have variance 1; their sum, halved, keeps it.
  std::int64_t sum = 0;
  const std::int64_t reach = deviation * 173 / 100;
  for (int i = 0; i < 4; ++i) sum += between(-reach, reach);
  return sum / 2;
}

}  // namespace wastewatch::scenario
