#include "child_process.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <stdexcept>

#include "support/vectors.h"

namespace wastewatch::test {
namespace {

[[noreturn]] void become(const std::vector<char*>& arguments, const char* output,
                         const std::vector<char*>& environment) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  const int out = ::open(output, O_CREAT | O_WRONLY | O_APPEND, 0600);
  ::dup2(out, STDOUT_FILENO);
  ::dup2(out, STDERR_FILENO);
  for (char* entry : environment) ::putenv(entry);
  ::execvp(arguments.front(), arguments.data());
  ::_exit(127);
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> out;
  for (auto& text : texts) out.push_back(text.data());
  return out;
}

}  // namespace

ChildProcess::ChildProcess(const std::vector<std::string>& arguments, const std::filesystem::path& output,
                           const std::vector<std::string>& environment)
    : output_(output) {
  auto argument_texts = arguments;
  auto environment_texts = environment;
  auto argument_pointers = pointers(argument_texts);
  argument_pointers.push_back(nullptr);
  const auto environment_pointers = pointers(environment_texts);
  const std::string file = output.string();
  pid_ = ::fork();
  if (pid_ == 0) become(argument_pointers, file.c_str(), environment_pointers);
  if (pid_ < 0) throw std::runtime_error("cannot fork");
}

ChildProcess::~ChildProcess() { kill_and_wait(); }

void ChildProcess::send_signal(int signal) const {
  if (pid_ > 0) ::kill(pid_, signal);
}

void ChildProcess::kill_and_wait() {
  send_signal(SIGKILL);
  if (pid_ > 0) ::waitpid(pid_, nullptr, 0);
  pid_ = -1;
}

std::optional<int> ChildProcess::wait(std::chrono::milliseconds patience) {
  int status = 0;
  const bool ended =
      eventually([&] { return pid_ <= 0 || ::waitpid(pid_, &status, WNOHANG) == pid_; }, patience);
  if (!ended) return std::nullopt;
  pid_ = -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

std::string ChildProcess::output() const {
  return std::filesystem::exists(output_) ? read_file(output_) : std::string();
}

}  // namespace wastewatch::test
