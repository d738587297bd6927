// Internal: a stream of one thread into one that several threads share: whole lines, one after the other.
#pragma once

#include <mutex>
#include <ostream>
#include <streambuf>
#include <string>

namespace wastewatch::cli {

// Sink and mutex outlive it. What is no whole line yet is written at the end.
class LineBuffer final : public std::streambuf {
 public:
  LineBuffer(std::ostream& sink, std::mutex& mutex) : sink_(sink), mutex_(mutex) {}
  ~LineBuffer() override { write(); }
  LineBuffer(const LineBuffer&) = delete;
  LineBuffer& operator=(const LineBuffer&) = delete;

 protected:
  int_type overflow(int_type letter) override {
    if (traits_type::eq_int_type(letter, traits_type::eof())) return traits_type::not_eof(letter);
    line_.push_back(traits_type::to_char_type(letter));
    if (line_.back() == '\n') write();
    return letter;
  }

 private:
  void write() {
    if (line_.empty()) return;
    const std::scoped_lock lock(mutex_);
    sink_ << line_;
    sink_.flush();
    line_.clear();
  }

  std::ostream& sink_;
  std::mutex& mutex_;
  std::string line_;
};

}  // namespace wastewatch::cli
