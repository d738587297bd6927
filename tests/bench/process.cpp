#include "process.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <malloc.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <nlohmann/json.hpp>

namespace wastewatch::bench {
namespace {

struct Child {
  pid_t process = 0;
  int output = -1;
};

[[noreturn]] void become(const Command& command, int output, bool off_first) {
  if (off_first) pin_off_first();
  const int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
  dup2(nothing, STDIN_FILENO);
  dup2(output, STDOUT_FILENO);
  setenv("GOMAXPROCS", "1", 1);
  std::vector<char*> arguments;
  for (const auto& word : command) arguments.push_back(strdup(word.c_str()));
  arguments.push_back(nullptr);
  execvp(arguments[0], arguments.data());
  _exit(127);
}

Child start(const Command& command, bool off_first) {
  std::array<int, 2> pipe_ends{};
  require(pipe2(pipe_ends.data(), O_CLOEXEC) == 0, "pipe failed");
  const pid_t process = fork();
  require(process >= 0, "fork failed");
  if (process == 0) become(command, pipe_ends[1], off_first);
  close(pipe_ends[1]);
  return {process, pipe_ends[0]};
}

bool ended_well(pid_t process) {
  int status = 0;
  waitpid(process, &status, 0);
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

sockaddr_in loopback(int port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  return address;
}

double status_mib(const std::string& process, std::string_view field) {
  std::ifstream file("/proc/" + process + "/status");
  std::string word;
  double kib = 0;
  while (file >> word) {
    if (word == field && file >> kib) return kib / 1024;
  }
  return 0;
}

}  // namespace

std::string run_program(const Command& command) {
  const Child child = start(command, false);
  std::string out;
  std::array<char, 65'536> buffer{};
  for (ssize_t got = 0; (got = read(child.output, buffer.data(), buffer.size())) > 0;) {
    out.append(buffer.data(), static_cast<std::size_t>(got));
  }
  close(child.output);
  if (!ended_well(child.process)) throw std::runtime_error(command.front() + " failed");
  return out;
}

Measurement run_peer(const Command& command) {
  const auto answer = nlohmann::json::parse(run_program(command));
  return {answer.at("operations"), answer.at("seconds"), answer.at("cpu_seconds")};
}

Background::Background(const Command& command, bool off_first) {
  const Child child = start(command, off_first);
  process_ = child.process;
  output_ = child.output;
}

Background::~Background() {
  kill(process_, SIGTERM);
  close(output_);
  waitpid(process_, nullptr, 0);
}

std::string Background::line() {
  std::string out;
  char letter = 0;
  while (read(output_, &letter, 1) == 1) {
    if (letter == '\n') return out;
    out += letter;
  }
  throw std::runtime_error("a program in the background ended early");
}

// Fields 14 and 15 of /proc/PID/stat; the program's name before them may hold blanks.
double Background::cpu_seconds() const {
  std::ifstream file("/proc/" + std::to_string(process_) + "/stat");
  std::string text(std::istreambuf_iterator<char>(file), {});
  std::istringstream rest(text.substr(text.rfind(')') + 1));
  std::string skipped;
  for (int field = 3; field < 14; ++field) rest >> skipped;
  double user = 0;
  double system = 0;
  rest >> user >> system;
  return (user + system) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

bool Background::running() const {
  siginfo_t info{};
  return waitid(P_PID, static_cast<id_t>(process_), &info, WEXITED | WNOHANG | WNOWAIT) == 0 &&
         info.si_pid == 0;
}

double Background::resident_mib() const { return status_mib(std::to_string(process_), "VmRSS:"); }
double Background::peak_resident_mib() const { return status_mib(std::to_string(process_), "VmHWM:"); }

int listen_on_loopback(int& port) {
  const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address = loopback(0);
  socklen_t size = sizeof address;
  const bool bound = bind(fd, reinterpret_cast<sockaddr*>(&address), size) == 0 && listen(fd, 16) == 0 &&
                     getsockname(fd, reinterpret_cast<sockaddr*>(&address), &size) == 0;
  require(bound, "no free port");
  port = ntohs(address.sin_port);
  return fd;
}

int connect_to_loopback(int port) {
  const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const sockaddr_in address = loopback(port);
  if (connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) return fd;
  close(fd);
  return -1;
}

int free_port() {
  int port = 0;
  close(listen_on_loopback(port));
  return port;
}

bool accepts_connections(int port) {
  const int fd = connect_to_loopback(port);
  if (fd >= 0) close(fd);
  return fd >= 0;
}

double resident_mib() { return status_mib("self", "VmRSS:"); }
double peak_resident_mib() { return status_mib("self", "VmHWM:"); }

// 5 resets the peak: proc(5), /proc/PID/clear_refs.
void forget_peak() {
  malloc_trim(0);
  std::ofstream("/proc/self/clear_refs") << 5;
}

}  // namespace wastewatch::bench
