// Standard output whose loss is noticed: a full disk, or a reader that has gone.
#pragma once

#include <array>
#include <functional>
#include <ostream>
#include <streambuf>

#include "cli.h"

namespace wastewatch::cli {

// Buffered; a terminal gets each line at once. After the first write that fails nothing more is written. One
// thread.
class OutputBuffer final : public std::streambuf {
 public:
  // `on_loss` is called once, when a write failed.
  explicit OutputBuffer(int fd, std::function<void()> on_loss = {});

  // The errno of the write that failed; 0: none has.
  int failure() const { return failure_; }
  // The reader closed its end.
  bool is_closed() const;

 protected:
  int_type overflow(int_type letter) override;
  std::streamsize xsputn(const char* text, std::streamsize size) override;
  int sync() override;

 private:
  static constexpr std::size_t buffer_bytes = 16UL * 1024;
  void write_out(const char* text, std::size_t size);

  int fd_;
  bool by_line_;
  int failure_ = 0;
  std::function<void()> on_loss_;
  std::array<char, buffer_bytes> buffer_{};
};

// Writes what is left. The code that the program ends with: `code`, unless output was lost, which is said on
// `err`. A reader that has gone asked for no more: that is said nowhere, and the code of a command that had
// finished stays.
int end_output(OutputBuffer& output, std::ostream& err, int code);

}  // namespace wastewatch::cli
