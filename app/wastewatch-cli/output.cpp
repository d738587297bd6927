#include "output.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string_view>
#include <utility>

#include "base/files.h"
#include "errors.h"
#include "said.h"

namespace wastewatch::cli {

OutputBuffer::OutputBuffer(int fd, std::function<void()> on_loss)
    : fd_(fd), by_line_(::isatty(fd) == 1), on_loss_(std::move(on_loss)) {
  setp(buffer_.data(), buffer_.data() + buffer_.size());
}

bool OutputBuffer::is_closed() const { return failure_ == EPIPE; }

void OutputBuffer::write_out(const char* text, std::size_t size) {
  while (size > 0 && failure_ == 0) {
    const ssize_t written = ::write(fd_, text, size);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) {
      failure_ = written < 0 ? errno : EIO;
      if (on_loss_) on_loss_();
      return;
    }
    text += written;
    size -= static_cast<std::size_t>(written);
  }
}

int OutputBuffer::sync() {
  write_out(pbase(), static_cast<std::size_t>(pptr() - pbase()));
  setp(buffer_.data(), buffer_.data() + buffer_.size());
  return failure_ == 0 ? 0 : -1;
}

OutputBuffer::int_type OutputBuffer::overflow(int_type letter) {
  if (sync() != 0) return traits_type::eof();
  if (traits_type::eq_int_type(letter, traits_type::eof())) return traits_type::not_eof(letter);
  *pptr() = traits_type::to_char_type(letter);
  pbump(1);
  return by_line_ && letter == '\n' && sync() != 0 ? traits_type::eof() : letter;
}

std::streamsize OutputBuffer::xsputn(const char* text, std::streamsize size) {
  const std::string_view all(text, static_cast<std::size_t>(size));
  const bool fits = size <= epptr() - pptr();
  if (!fits && sync() != 0) return 0;
  if (size > epptr() - pptr()) {
    write_out(text, all.size());
  } else {
    std::memcpy(pptr(), text, all.size());
    pbump(static_cast<int>(size));
  }
  if (by_line_ && all.contains('\n')) sync();
  return failure_ == 0 ? size : 0;
}

int end_output(OutputBuffer& output, std::ostream& err, int code) {
  const bool lost_before = output.failure() != 0;
  output.pubsync();
  if (output.failure() == 0 || (output.is_closed() && !lost_before)) return code;
  if (output.is_closed()) return static_cast<int>(Exit::output_lost);
  err << said("cli.output_lost",
              {{"why",
                std::string(words::text("error.base." + std::string(error_name(file_errc(output.failure()))),
                                        language()))}})
      << "\n";
  return static_cast<int>(Exit::output_lost);
}

}  // namespace wastewatch::cli
