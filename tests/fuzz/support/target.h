// What a fuzz target is: one function that takes bytes from outside and keeps its promises, and the inputs to
// start from. The same target runs under libFuzzer (preset fuzz) and as a bounded regression run of ctest,
// where every seed, every input kept in seeds/, and a fixed number of mutations made from them are tried.
#pragma once

#include <string_view>
#include <vector>

#include "base/bytes.h"

namespace wastewatch::fuzz {

// ---- implemented by every target ----
// Must return for every input; a broken promise is reported with require().
void run(BytesView input);
// Well-formed inputs, made from the committed vectors or by the product's own encoders.
std::vector<Bytes> seeds();

// ---- for targets ----
// Ends the process, naming the broken promise, so that the fuzzer keeps the input.
void require(bool holds, std::string_view promise);

// Takes what a target needs besides its message off the front of the input; zero or empty when there is no
// more.
class Pieces {
 public:
  explicit Pieces(BytesView input) : rest_(input) {}
  std::uint8_t byte();
  std::uint64_t be64();
  BytesView bytes(std::size_t size);  // as many as there are
  BytesView with_length() { return bytes(byte()); }
  BytesView rest() const { return rest_; }

 private:
  BytesView rest_;
};

// `value` behind its length in one byte, as Pieces::with_length takes it. At most 255 bytes.
void append_with_length(Bytes& out, BytesView value);

}  // namespace wastewatch::fuzz
