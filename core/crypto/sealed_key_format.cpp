#include "crypto/sealed_key_format.h"

#include "base/wire.h"
#include "crypto/hash.h"

namespace wastewatch::crypto {
namespace {

constexpr std::string_view magic = "WWSEALED";
constexpr std::uint8_t version = 1;
constexpr std::uint8_t kdf_argon2id = 1;
constexpr std::uint32_t max_memory_kib = 1024 * 1024;
constexpr std::uint32_t max_passes = 16;
constexpr std::uint32_t max_lanes = 4;

// Takes pieces off the front; after the first shortage everything is empty and ok() is false.
class Pieces {
 public:
  explicit Pieces(BytesView in) : rest_(in) {}

  BytesView take(std::size_t size) {
    if (size > rest_.size()) ok_ = false;
    if (!ok_) return {};
    const BytesView out = rest_.first(size);
    rest_ = rest_.subspan(size);
    return out;
  }
  std::uint8_t byte() {
    const BytesView one = take(1);
    return one.empty() ? std::uint8_t{0} : one[0];
  }
  std::uint32_t be32() {
    const BytesView four = take(4);
    return four.empty() ? 0 : read_be32(four);
  }
  BytesView with_length() {
    const std::size_t high = byte();
    return take(high << 8 | byte());
  }
  template <std::size_t N>
  void fill(std::array<std::uint8_t, N>& out) {
    const BytesView piece = take(N);
    std::copy(piece.begin(), piece.end(), out.begin());
  }
  bool ok() const { return ok_; }
  std::size_t left() const { return rest_.size(); }

 private:
  BytesView rest_;
  bool ok_ = true;
};

void append_with_length(Bytes& out, BytesView bytes) {
  out.push_back(static_cast<std::uint8_t>(bytes.size() >> 8));
  out.push_back(static_cast<std::uint8_t>(bytes.size()));
  append(out, bytes);
}

bool known_type(std::uint8_t type) { return type >= 1 && type <= 3; }

bool read_header(Pieces& in, SealedParts& out) {
  if (!equal(in.take(magic.size()), as_bytes(magic)) || in.byte() != version) return false;
  const std::uint8_t type = in.byte();
  if (!known_type(type) || in.byte() != kdf_argon2id) return false;
  out.info.public_key.type = static_cast<KeyType>(type);
  out.info.cost = {in.be32(), in.be32(), in.be32()};
  in.fill(out.salt);
  in.fill(out.nonce);
  out.info.public_key.bytes = to_bytes(in.with_length());
  out.info.label = as_text(in.with_length());
  return in.ok() && out.info.label.size() <= max_label_bytes && cost_in_limits(out.info.cost) &&
         address_of(out.info.public_key).has_value();
}

}  // namespace

bool cost_in_limits(const SealOptions& options) {
  return options.lanes >= 1 && options.lanes <= max_lanes && options.passes >= 1 &&
         options.passes <= max_passes && options.memory_kib >= 8 * options.lanes &&
         options.memory_kib <= max_memory_kib;
}

Bytes sealed_header(const SealedParts& parts) {
  Bytes out = to_bytes(magic);
  out.push_back(version);
  out.push_back(static_cast<std::uint8_t>(parts.info.public_key.type));
  out.push_back(kdf_argon2id);
  append_be32(out, parts.info.cost.memory_kib);
  append_be32(out, parts.info.cost.passes);
  append_be32(out, parts.info.cost.lanes);
  append(out, parts.salt);
  append(out, parts.nonce);
  append_with_length(out, parts.info.public_key.bytes);
  append_with_length(out, as_bytes(parts.info.label));
  return out;
}

Bytes join_sealed(BytesView header, BytesView ciphertext) {
  Bytes out = to_bytes(header);
  append(out, ciphertext);
  append(out, sha256(out));
  return out;
}

Result<SealedParts> split_sealed(BytesView sealed) {
  if (sealed.size() > max_key_file_bytes) return fail(Errc::corrupt_key_file, "too large");
  if (sealed.size() < Hash::size_bytes) return fail(Errc::corrupt_key_file, "too short");
  const BytesView body = sealed.first(sealed.size() - Hash::size_bytes);
  if (!equal(sha256(body), sealed.last(Hash::size_bytes)))
    return fail(Errc::corrupt_key_file, "wrong checksum");
  SealedParts out;
  Pieces pieces(body);
  if (!read_header(pieces, out) || pieces.left() != sealed_secret_bytes) {
    return fail(Errc::corrupt_key_file, "not a sealed key of a known version");
  }
  out.associated_data = body.first(body.size() - sealed_secret_bytes);
  out.ciphertext = body.last(sealed_secret_bytes);
  return out;
}

}  // namespace wastewatch::crypto
