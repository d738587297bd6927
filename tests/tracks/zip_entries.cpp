#include "tracks/zip_entries.h"

#include <zlib.h>

#include <cstdint>
#include <stdexcept>

namespace wastewatch::test {
namespace {

std::uint32_t little(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint32_t out = 0;
  for (std::size_t i = size; i > 0; --i) out = out << 8 | static_cast<unsigned char>(bytes.at(at + i - 1));
  return out;
}

std::string inflated(std::string_view packed, std::size_t size) {
  std::string out(size, '\0');
  std::string in(packed);
  z_stream stream{};
  stream.next_in = reinterpret_cast<Bytef*>(in.data());
  stream.avail_in = static_cast<uInt>(in.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) throw std::runtime_error("zlib");
  const int outcome = inflate(&stream, Z_FINISH);
  inflateEnd(&stream);
  if (outcome != Z_STREAM_END || stream.total_out != size) throw std::runtime_error("damaged zip entry");
  return out;
}

}  // namespace

// Layout: PKWARE APPNOTE 6.3, sections 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (its end).
std::vector<ZipEntry> zip_entries(std::string_view archive) {
  const auto end = archive.rfind("PK\x05\x06");
  if (end == std::string_view::npos) throw std::runtime_error("no zip archive");
  std::vector<ZipEntry> out;
  std::size_t at = little(archive, end + 16, 4);
  for (std::uint32_t left = little(archive, end + 10, 2); left > 0; --left) {
    const auto method = little(archive, at + 10, 2);
    const auto packed = little(archive, at + 20, 4);
    const auto size = little(archive, at + 24, 4);
    const auto name = little(archive, at + 28, 2);
    const std::size_t local = little(archive, at + 42, 4);
    const std::size_t data = local + 30 + little(archive, local + 26, 2) + little(archive, local + 28, 2);
    const auto bytes = archive.substr(data, packed);
    if (method != 0 && method != Z_DEFLATED) throw std::runtime_error("unknown compression");
    out.push_back({std::string(archive.substr(at + 46, name)),
                   method == 0 ? std::string(bytes) : inflated(bytes, size)});
    at += 46 + name + little(archive, at + 30, 2) + little(archive, at + 32, 2);
  }
  return out;
}

}  // namespace wastewatch::test
