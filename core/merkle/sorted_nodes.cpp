#include "merkle/sorted_nodes.h"

#include <rocksdb/env.h>
#include <rocksdb/sst_file_writer.h>

#include <algorithm>

#include "base/rocks.h"

namespace wastewatch::merkle {

namespace {

constexpr std::size_t group_bytes = 48U << 20;

struct Place {
  NodeId id;
  BytesView value;
};

// Ascending; a record that came twice once.
std::vector<Place> sorted(const std::vector<NodeRecords>& group) {
  std::vector<Place> out;
  for (const auto& records : group) {
    for (const auto& entry : records.entries()) out.push_back({entry.id, records.value(entry)});
  }
  std::ranges::sort(out, {}, &Place::id);
  const auto twice = std::ranges::unique(out, {}, &Place::id);
  out.erase(twice.begin(), twice.end());
  return out;
}

}  // namespace

SortedNodes::SortedNodes(rocksdb::DB& db, rocksdb::ColumnFamilyHandle* nodes)
    : db_(db), nodes_(nodes), folder_(db.GetName() + "/restore") {}

Status SortedNodes::clear() {
  auto* env = db_.GetEnv();
  if (auto made = to_status<Errc>(env->CreateDirIfMissing(folder_)); !made) return made;
  std::vector<std::string> left;
  if (auto listed = to_status<Errc>(env->GetChildren(folder_, &left)); !listed) return listed;
  for (const auto& name : left) {
    if (name == "." || name == "..") continue;
    if (auto gone = to_status<Errc>(env->DeleteFile(folder_ + "/" + name)); !gone) return gone;
  }
  return {};
}

std::string SortedNodes::next_file() {
  const std::scoped_lock lock(mutex_);
  files_.push_back(folder_ + "/" + std::to_string(files_.size()) + ".nodes");
  return files_.back();
}

Status SortedNodes::write(const Group& group) {
  const rocksdb::Options options = db_.GetOptions(nodes_);
  rocksdb::SstFileWriter writer(rocksdb::EnvOptions(), options, nodes_);
  if (auto opened = to_status<Errc>(writer.Open(next_file())); !opened) return opened;
  for (const Place& place : sorted(group)) {
    const Bytes key = encode_node_id(place.id);
    if (auto put = to_status<Errc>(writer.Put(slice(key), slice(place.value))); !put) return put;
  }
  return to_status<Errc>(writer.Finish());
}

Status SortedNodes::add(NodeRecords records) {
  Group full;
  {
    const std::scoped_lock lock(mutex_);
    group_bytes_ += records.bytes();
    group_.push_back(std::move(records));
    if (group_bytes_ < group_bytes) return {};
    full.swap(group_);
    group_bytes_ = 0;
  }
  return write(full);
}

Status SortedNodes::take_over() {
  Group rest;
  {
    const std::scoped_lock lock(mutex_);
    rest.swap(group_);
    group_bytes_ = 0;
  }
  if (!rest.empty()) {
    if (auto written = write(rest); !written) return written;
  }
  rocksdb::IngestExternalFileOptions options;
  options.move_files = true;
  const auto taken = to_status<Errc>(db_.IngestExternalFile(nodes_, files_, options));
  files_.clear();
  return taken ? clear() : taken;
}

}  // namespace wastewatch::merkle
