#include "tiles/gunzip.h"

#define ZLIB_CONST  // its input is not written to
#include <zlib.h>

#include <algorithm>
#include <limits>

#include "tiles/errors.h"

namespace wastewatch::tiles {
namespace {

constexpr int gzip_window = 16 + MAX_WBITS;

class Inflater {
 public:
  explicit Inflater(BytesView packed) : ok_(inflateInit2(&stream_, gzip_window) == Z_OK) {
    stream_.next_in = packed.data();
    stream_.avail_in = static_cast<uInt>(packed.size());
  }
  ~Inflater() {
    if (ok_) inflateEnd(&stream_);
  }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;

  // Z_OK, Z_STREAM_END, or what is wrong; `out` is filled from `at` on, and `at` moves.
  int fill(Bytes& out, std::size_t& at) {
    if (!ok_) return Z_STREAM_ERROR;
    stream_.next_out = out.data() + at;
    stream_.avail_out = static_cast<uInt>(out.size() - at);
    const int state = inflate(&stream_, Z_NO_FLUSH);
    at = out.size() - stream_.avail_out;
    return state;
  }

 private:
  z_stream stream_{};
  bool ok_;
};

}  // namespace

Result<Bytes> gunzip(BytesView packed, std::size_t max_bytes) {
  if (packed.size() > std::numeric_limits<uInt>::max()) return fail(Errc::too_large);
  Inflater inflater(packed);
  Bytes out(std::min(max_bytes, packed.size() * 4 + 64));
  for (std::size_t at = 0;;) {
    const int state = inflater.fill(out, at);
    if (state == Z_STREAM_END) {
      out.resize(at);
      return out;
    }
    if (state != Z_OK || at < out.size()) return fail(Errc::damaged, "compressed data");
    if (out.size() == max_bytes) return fail(Errc::too_large, "compressed data");
    out.resize(std::min(max_bytes, out.size() * 2));
  }
}

}  // namespace wastewatch::tiles
