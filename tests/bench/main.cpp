// wastewatch-bench: a table of figures, ours against the reference implementations in the same run.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>

#include "report.h"

namespace {

using namespace wastewatch::bench;

struct Arguments {
  Setup setup;
  std::vector<std::string> only;
  std::string json;
  bool list = false;
  bool self_check = false;
};

bool chosen(const Row& row, const Arguments& arguments) {
  return arguments.only.empty() || std::ranges::find(arguments.only, row.name) != arguments.only.end();
}

// Prints a line for every row; false when one of them failed.
template <class Work>
bool each_chosen(const Arguments& arguments, const Work& work) {
  bool good = true;
  for (const Row& row : rows()) {
    if (!chosen(row, arguments)) continue;
    try {
      work(row);
    } catch (const std::exception& error) {
      std::cout << row.name << ": failed: " << error.what() << std::endl;
      good = false;
    }
  }
  return good;
}

Figure measure_row(const Row& row, const Setup& setup) {
  const bool busy = machine_is_busy();
  Figure out{&row, row.measure(setup), Basis::wall};
  if (busy || machine_is_busy()) out.basis = Basis::cpu;
  return out;
}

bool measure_all(const Arguments& arguments, std::vector<Figure>& figures) {
  std::cout << table_head() << std::endl;
  return each_chosen(arguments, [&](const Row& row) {
    figures.push_back(measure_row(row, arguments.setup));
    std::cout << table_line(figures.back()) << std::endl;
  });
}

void print_notes(const std::vector<Figure>& figures) {
  std::cout << "\nby: wall time, or CPU time where other programs kept the machine busy\n";
  for (const auto& figure : figures) {
    for (const auto& note : figure.outcome.notes) std::cout << figure.row->name << ": " << note << '\n';
  }
}

bool write_json(const std::string& path, const std::vector<Figure>& figures) {
  auto out = nlohmann::json::array();
  for (const auto& figure : figures) out.push_back(to_json(figure));
  std::ofstream file(path, std::ios::trunc);
  file << out.dump(1) << '\n';
  file.close();
  if (!file) std::cerr << "wastewatch-bench: cannot write " << path << '\n';
  return static_cast<bool>(file);
}

bool check_all(const Arguments& arguments) {
  return each_chosen(arguments, [&](const Row& row) {
    row.check(arguments.setup);
    std::cout << row.name << ": correct" << std::endl;
  });
}

void list_all() {
  for (const Row& row : rows()) std::cout << row.name << '\n';
}

bool run(const Arguments& arguments) {
  if (arguments.list) return list_all(), true;
  if (arguments.self_check) return check_all(arguments);
  std::vector<Figure> figures;
  const bool measured = measure_all(arguments, figures);
  print_notes(figures);
  return (arguments.json.empty() || write_json(arguments.json, figures)) && measured;
}

std::vector<std::string> row_names() {
  std::vector<std::string> out;
  for (const Row& row : rows()) out.emplace_back(row.name);
  return out;
}

void declare(CLI::App& app, Arguments& arguments) {
  app.add_option("--seconds", arguments.setup.seconds, "least time for each measurement")
      ->capture_default_str()
      ->check(CLI::Range(0.01, 600.0));
  app.add_option("--only", arguments.only, "this row; may be given several times")
      ->check(CLI::IsMember(row_names()));
  app.add_option("--json", arguments.json, "also write the figures to this file");
  app.add_option("--peers", arguments.setup.peers, "bench-peers, the Go references; without it no ratios")
      ->check(CLI::ExistingFile);
  app.add_option("--rust-peers", arguments.setup.rust_peers, "bench-peers-rust, the Rust reference")
      ->check(CLI::ExistingFile);
  app.add_option("--cometbft", arguments.setup.cometbft, "cometbft, for its light client")
      ->check(CLI::ExistingFile);
  app.add_option("--node", arguments.setup.node, "wastewatchd (default: beside this program)")
      ->check(CLI::ExistingFile);
  app.add_option("--headers", arguments.setup.stored_headers, "headers that header-store stores")
      ->capture_default_str()
      ->check(CLI::Range(1'000, 10'000'000));
  app.add_flag("--list", arguments.list, "names of the rows");
  app.add_flag("--self-check", arguments.self_check, "run every row on tiny sizes and verify its result");
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication qt(argc, argv);
  CLI::App app{"Figures of Wastewatch against the reference implementations, measured in the same run"};
  Arguments arguments;
  arguments.setup.node =
      std::filesystem::path(QCoreApplication::applicationDirPath().toStdString()) / "wastewatchd";
  const auto map = arguments.setup.node.parent_path() / "wastewatch-bench-map";
  if (std::filesystem::exists(map)) arguments.setup.map = map;
  const auto page = arguments.setup.node.parent_path() / "wastewatch-bench-page";
  if (std::filesystem::exists(page)) arguments.setup.page = page;
  declare(app, arguments);
  CLI11_PARSE(app, argc, argv);
  return run(arguments) ? 0 : 1;
}
