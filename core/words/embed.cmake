# cmake -DOUT=file -DFILES="a.json;b.json" -P embed.cmake: writes catalogue_files() with the files' texts.
set(rows)
foreach(file IN LISTS FILES)
  file(READ "${file}" text)
  get_filename_component(code "${file}" NAME_WE)
  string(APPEND rows "    CatalogueFile{\"${code}\", R\"catalogue(${text})catalogue\"},\n")
endforeach()
file(WRITE "${OUT}" "#include \"words/catalogue_files.h\"

#include <array>

// A catalogue is longer than the 65,536 characters every compiler must take in a literal; ours take more.
#pragma GCC diagnostic ignored \"-Woverlength-strings\"

namespace wastewatch::words {
namespace {

constexpr std::array embedded{
${rows}};

}  // namespace

std::span<const CatalogueFile> catalogue_files() { return embedded; }

}  // namespace wastewatch::words
")
