#include "conformance/v1/packed_folder.h"

#include <fstream>
#include <map>
#include <stdexcept>
#include <string>

#include "base/wire.h"
#include "conformance/v1/recorded_chain.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

bool is_left_out(const std::string& name) {
  return name == "LOCK" || name == "lock" || name.starts_with("LOG") || name.starts_with("OPTIONS");
}

void append_packed(Bytes& out, std::string_view piece) {
  append_uvarint(out, piece.size());
  append(out, as_bytes(piece));
}

}  // namespace

Bytes pack_folder(const std::filesystem::path& folder) {
  std::map<std::string, std::filesystem::path> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file() || is_left_out(entry.path().filename().string())) continue;
    files.emplace(std::filesystem::relative(entry.path(), folder).generic_string(), entry.path());
  }
  Bytes out;
  for (const auto& [name, path] : files) {
    append_packed(out, name);
    append_packed(out, read_file(path));
  }
  return out;
}

void unpack_folder(const std::filesystem::path& file, const std::filesystem::path& into) {
  const auto pieces = read_pieces(file);
  if (pieces.size() % 2 != 0) throw std::runtime_error("a path without content: " + file.string());
  for (std::size_t i = 0; i < pieces.size(); i += 2) {
    const auto path = into / std::string(as_text(pieces[i]));
    std::filesystem::create_directories(path.parent_path());
    std::ofstream out(path, std::ios::binary);
    out << as_text(pieces[i + 1]);
    if (!out.flush()) throw std::runtime_error("cannot write " + path.string());
  }
}

}  // namespace wastewatch::test
