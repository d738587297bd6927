#include "merkle/ics23_operations.h"

#include <openssl/evp.h>

#include <algorithm>

#include "base/wire.h"
#include "crypto/hash.h"

namespace wastewatch::merkle::ics23 {

namespace {

// What goes into one hash: on the stack where it fits, and it does for every step and most leaves.
class Preimage {
 public:
  void append(BytesView part) {
    if (large_.empty() && size_ + part.size() <= small_.size()) {
      std::ranges::copy(part, small_.begin() + static_cast<std::ptrdiff_t>(size_));
      size_ += part.size();
      return;
    }
    if (large_.empty()) large_ = to_bytes(view());
    wastewatch::append(large_, part);
  }
  BytesView view() const { return large_.empty() ? BytesView(small_.data(), size_) : BytesView(large_); }

 private:
  std::array<std::uint8_t, 256> small_;
  std::size_t size_ = 0;
  Bytes large_;
};

template <class Fixed>
void put_digest(Digest& out, const Fixed& value) {
  out.size = value.data.size();
  std::ranges::copy(value.data, out.data.begin());
}

// Only foreign trees use these; one fetch a call is good enough.
Status by_name(const char* algorithm, BytesView preimage, Digest& out) {
  const int done =
      EVP_Q_digest(nullptr, algorithm, nullptr, preimage.data(), preimage.size(), out.data.data(), &out.size);
  if (done != 1) return fail(Errc::unsupported_proof, algorithm);
  return {};
}

Status hash_into(HashOp op, BytesView preimage, Digest& out) {
  switch (op) {
    case HashOp::sha256: put_digest(out, crypto::sha256(preimage)); return {};
    case HashOp::ripemd160: put_digest(out, crypto::ripemd160(preimage)); return {};
    case HashOp::bitcoin: put_digest(out, crypto::ripemd160(crypto::sha256(preimage))); return {};
    case HashOp::sha512: return by_name("SHA512", preimage, out);
    case HashOp::sha512_256: return by_name("SHA512-256", preimage, out);
    case HashOp::blake2b_512: return by_name("BLAKE2B-512", preimage, out);
    case HashOp::blake2s_256: return by_name("BLAKE2S-256", preimage, out);
    case HashOp::no_hash:
    case HashOp::keccak256:
    case HashOp::blake3: break;
  }
  return fail(Errc::unsupported_proof, "hash operation " + std::to_string(static_cast<int>(op)));
}

Bytes big_endian(LengthOp op, std::size_t size) {
  Bytes out;
  const bool short_form = op == LengthOp::fixed32_big || op == LengthOp::fixed32_little;
  short_form ? append_be32(out, static_cast<std::uint32_t>(size)) : append_be64(out, size);
  return out;
}

void append_uvarint(Preimage& out, std::uint64_t value) {
  std::array<std::uint8_t, 10> bytes;
  std::size_t count = 0;
  for (; value >= 0x80; value >>= 7) bytes[count++] = static_cast<std::uint8_t>(value | 0x80);
  bytes[count++] = static_cast<std::uint8_t>(value);
  out.append({bytes.data(), count});
}

Status append_length(Preimage& out, LengthOp op, std::size_t size) {
  switch (op) {
    case LengthOp::no_prefix: return {};
    case LengthOp::var_proto: append_uvarint(out, size); return {};
    case LengthOp::fixed32_big:
    case LengthOp::fixed64_big: out.append(big_endian(op, size)); return {};
    case LengthOp::fixed32_little:
    case LengthOp::fixed64_little: {
      Bytes little = big_endian(op, size);
      std::ranges::reverse(little);
      out.append(little);
      return {};
    }
    case LengthOp::require_32_bytes:
      if (size == 32) return {};
      return fail(Errc::malformed_proof, "leaf data is not 32 bytes");
    case LengthOp::require_64_bytes:
      if (size == 64) return {};
      return fail(Errc::malformed_proof, "leaf data is not 64 bytes");
    case LengthOp::var_rlp: break;
  }
  return fail(Errc::unsupported_proof, "length operation");
}

Status append_leaf_data(Preimage& out, HashOp prehash, LengthOp length, BytesView data) {
  Digest hashed;
  if (prehash != HashOp::no_hash) {
    if (auto done = hash_into(prehash, data, hashed); !done) return done;
    data = hashed.view();
  }
  if (auto done = append_length(out, length, data.size()); !done) return done;
  out.append(data);
  return {};
}

Status leaf_into(const LeafOp& op, BytesView key, BytesView value, Digest& out) {
  if (key.empty()) return fail(Errc::malformed_proof, "a leaf needs a key");
  if (value.empty()) return fail(Errc::malformed_proof, "a leaf needs a value");
  Preimage preimage;
  preimage.append(op.prefix);
  if (auto done = append_leaf_data(preimage, op.prehash_key, op.length, key); !done) return done;
  if (auto done = append_leaf_data(preimage, op.prehash_value, op.length, value); !done) return done;
  return hash_into(op.hash, preimage.view(), out);
}

Result<Digest> digest_or_error(const Status& done, const Digest& digest) {
  if (!done) return fail(done.error());
  return digest;
}

}  // namespace

Result<Digest> do_hash(HashOp op, BytesView preimage) {
  Digest out;
  return digest_or_error(hash_into(op, preimage, out), out);
}

Result<Digest> apply(const LeafOp& op, BytesView key, BytesView value) {
  Digest out;
  return digest_or_error(leaf_into(op, key, value, out), out);
}

Status climb(const InnerOp& op, Digest& child) {
  if (child.size == 0) return fail(Errc::malformed_proof, "an inner step needs a child");
  Preimage preimage;
  preimage.append(op.prefix);
  preimage.append(child.view());
  preimage.append(op.suffix);
  return hash_into(op.hash, preimage.view(), child);
}

Result<Digest> apply(const InnerOp& op, BytesView child) {
  if (child.empty()) return fail(Errc::malformed_proof, "an inner step needs a child");
  Bytes preimage = op.prefix;
  append(preimage, child);
  append(preimage, op.suffix);
  return do_hash(op.hash, preimage);
}

Bytes key_for_comparison(const ProofSpec& spec, BytesView key) {
  if (!spec.prehash_key_before_comparison || !spec.leaf_spec) return to_bytes(key);
  const auto hashed = do_hash(spec.leaf_spec->prehash_key, key);
  return hashed ? to_bytes(hashed->view()) : to_bytes(key);
}

}  // namespace wastewatch::merkle::ics23
