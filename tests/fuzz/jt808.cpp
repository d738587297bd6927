// Frames of trackers: every message that is read is written as it was, and every location is a reading that
// the ledger takes.
#include <algorithm>

#include "fuzz/support/target.h"
#include "gateway/jt808/assembly.h"
#include "gateway/jt808/frame.h"
#include "gateway/jt808/location.h"
#include "gateway/jt808/reading.h"
#include "gateway/jt808/session.h"
#include "ledger/devices/telemetry.h"

namespace wastewatch::fuzz {
namespace {

using namespace gateway;
using namespace gateway::jt808;

Bytes location_body() {
  Bytes out(28, 0);
  out[7] = 0x02;
  const Bytes time{0x26, 0x03, 0x01, 0x08, 0x00, 0x00};
  std::ranges::copy(time, out.end() - 6);
  append(out, Bytes{0x06, 0x02, 0x80, 0x05, 0x31, 0x01, 0x09});
  return out;
}

Bytes frame_of(std::uint16_t message, bool is_2019, Bytes body, std::optional<Subpackage> part = {}) {
  return framed(encode_message(
      {{message, is_2019, std::uint8_t{is_2019}, Bytes(is_2019 ? 10 : 6, 0x13), 5, part}, std::move(body)}));
}

void check_location(const Location& location) {
  for (const auto datum : {geo::Datum::wgs84, geo::Datum::gcj02}) {
    ledger::Chunk chunk;
    chunk.readings = {reading_of(location, datum)};
    require(ledger::decode_chunk(ledger::encode_chunk(chunk)) == chunk, "the ledger takes a reading");
  }
}

void check_body(const Message& message) {
  if (const auto location = decode_location(message.body)) check_location(*location);
  if (const auto batch = decode_batch(message.body)) {
    for (const auto& item : batch->items) {
      if (item) check_location(*item);
    }
  }
  static_cast<void>(check_registration(message));
  static_cast<void>(authentication_code(message));
  static_cast<void>(answered_location(message.body));
}

void check_content(Assembly& assembly, BytesView content) {
  const auto message = decode_message(content);
  if (!message) return;
  require(decode_message(encode_message(*message)) == *message, "a message survives encoding");
  check_body(*message);
  if (const auto whole = assembly.add(*message); whole && *whole) check_body((*whole)->message);
}

}  // namespace

void run(BytesView input) {
  Assembly assembly;
  check_content(assembly, input);
  BytesView rest = input;
  for (auto piece = next_frame(rest); piece.state != FramePiece::State::incomplete;
       piece = next_frame(rest)) {
    require(piece.consumed > 0, "a stream goes on");
    if (piece.state == FramePiece::State::complete) {
      const auto content = unframed(piece.inside);
      if (content)
        require(unframed(next_frame(framed(*content)).inside) == *content, "a frame has one content");
      if (content) check_content(assembly, *content);
    }
    rest = rest.subspan(piece.consumed);
  }
}

std::vector<Bytes> seeds() {
  Bytes batch{0x00, 0x01, 0x01, 0x00, static_cast<std::uint8_t>(location_body().size())};
  append(batch, location_body());
  std::vector<Bytes> out{frame_of(location_report, false, location_body()),
                         frame_of(location_report, true, location_body()),
                         frame_of(location_batch, false, batch),
                         frame_of(location_batch, true, batch, Subpackage{1, 1}),
                         frame_of(registration, false, Bytes(37, 0x31)),
                         frame_of(authentication, true, Bytes{2, 'o', 'k'})};
  Bytes two = out[0];
  append(two, out[3]);
  out.push_back(std::move(two));
  return out;
}

}  // namespace wastewatch::fuzz
