#include "base/files.h"
#include "crypto/sealed_key.h"

namespace wastewatch::crypto {
namespace {

Error key_file_error(const Error& error) {
  if (error.is(FileErrc::already_exists)) return Error::make(Errc::already_exists, error.detail);
  if (error.is(FileErrc::too_large)) return Error::make(Errc::corrupt_key_file, "larger than a key file");
  return error;
}

}  // namespace

Status write_key_file(const std::filesystem::path& path, BytesView sealed, Replace replace) {
  const auto existing = replace == Replace::yes ? Existing::replace : Existing::keep;
  return write_file(path, as_text(sealed), {Access::owner, existing}).transform_error(key_file_error);
}

Result<Bytes> read_key_file(const std::filesystem::path& path) {
  return read_file(path, max_key_file_bytes)
      .transform([](const std::string& text) { return to_bytes(text); })
      .transform_error(key_file_error);
}

}  // namespace wastewatch::crypto
