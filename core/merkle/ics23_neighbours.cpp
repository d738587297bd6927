// Which place among its siblings a proof step has, told from the lengths of its prefix and suffix.
#include "merkle/ics23_verify.h"

namespace wastewatch::merkle::ics23 {

namespace {

// Lengths a step must have whose child stands at one position.
struct Padding {
  std::size_t min_prefix = 0;
  std::size_t max_prefix = 0;
  std::size_t suffix = 0;

  bool fits(const InnerOp& op) const {
    return op.prefix.size() >= min_prefix && op.prefix.size() <= max_prefix && op.suffix.size() == suffix;
  }
};

std::size_t child_size(const InnerSpec& spec) { return static_cast<std::size_t>(spec.child_size); }

Result<std::size_t> position_of(const InnerSpec& spec, std::size_t branch) {
  for (std::size_t at = 0; at < spec.child_order.size(); ++at) {
    if (spec.child_order[at] >= 0 && static_cast<std::size_t>(spec.child_order[at]) == branch) return at;
  }
  return fail(Errc::malformed_proof, "no such branch");
}

Result<Padding> padding_of(const InnerSpec& spec, std::size_t branch) {
  const auto at = position_of(spec, branch);
  if (!at) return fail(at.error());
  const std::size_t before = *at * child_size(spec);
  return Padding{before + static_cast<std::size_t>(spec.min_prefix_length),
                 before + static_cast<std::size_t>(spec.max_prefix_length),
                 (spec.child_order.size() - 1 - *at) * child_size(spec)};
}

Result<std::size_t> branch_of(const InnerSpec& spec, const InnerOp& op) {
  for (std::size_t branch = 0; branch < spec.child_order.size(); ++branch) {
    const auto padding = padding_of(spec, branch);
    if (!padding) return fail(padding.error());
    if (padding->fits(op)) return branch;
  }
  return fail(Errc::malformed_proof, "a step fits no position");
}

// Whether branches [first, last) are placeholders; their bytes start at `base` of `siblings`.
Result<bool> are_empty(const InnerSpec& spec, BytesView siblings, std::size_t base, std::size_t count) {
  for (std::size_t branch = 0; branch < count; ++branch) {
    const auto at = position_of(spec, branch);
    if (!at) return fail(at.error());
    const std::size_t from = base + *at * child_size(spec);
    if (from + child_size(spec) > siblings.size()) return false;
    if (!equal(siblings.subspan(from, child_size(spec)), spec.empty_child)) return false;
  }
  return true;
}

using EmptySide = Result<bool> (*)(const InnerSpec&, const InnerOp&);

Result<bool> is_outer_most(const InnerSpec& spec, std::span<const InnerOp> path, std::size_t branch,
                           EmptySide empty_side) {
  const auto padding = padding_of(spec, branch);
  if (!padding) return fail(padding.error());
  for (const InnerOp& step : path) {
    if (padding->fits(step)) continue;
    auto empty = empty_side(spec, step);
    if (!empty || !*empty) return empty;
  }
  return true;
}

bool same_step(const InnerOp& a, const InnerOp& b) { return a.prefix == b.prefix && a.suffix == b.suffix; }

}  // namespace

Result<bool> left_branches_are_empty(const InnerSpec& spec, const InnerOp& op) {
  const auto branch = branch_of(spec, op);
  if (!branch) return fail(branch.error());
  const std::size_t siblings = *branch * child_size(spec);
  if (*branch == 0 || op.prefix.size() < siblings) return false;
  return are_empty(spec, op.prefix, op.prefix.size() - siblings, *branch);
}

Result<bool> right_branches_are_empty(const InnerSpec& spec, const InnerOp& op) {
  const auto branch = branch_of(spec, op);
  if (!branch) return fail(branch.error());
  const std::size_t count = spec.child_order.size() - 1 - *branch;
  if (count == 0 || op.suffix.size() != count * child_size(spec)) return false;
  return are_empty(spec, op.suffix, 0, count);
}

Result<bool> is_left_most(const InnerSpec& spec, std::span<const InnerOp> path) {
  return is_outer_most(spec, path, 0, left_branches_are_empty);
}

Result<bool> is_right_most(const InnerSpec& spec, std::span<const InnerOp> path) {
  return is_outer_most(spec, path, spec.child_order.size() - 1, right_branches_are_empty);
}

Result<bool> is_left_neighbour(const InnerSpec& spec, std::span<const InnerOp> left,
                               std::span<const InnerOp> right) {
  while (!left.empty() && !right.empty() && same_step(left.back(), right.back())) {
    left = left.first(left.size() - 1);
    right = right.first(right.size() - 1);
  }
  if (left.empty() || right.empty()) return false;
  const auto left_branch = branch_of(spec, left.back());
  if (!left_branch) return fail(left_branch.error());
  const auto right_branch = branch_of(spec, right.back());
  if (!right_branch) return fail(right_branch.error());
  if (*right_branch != *left_branch + 1) return false;
  auto inner_edge = is_right_most(spec, left.first(left.size() - 1));
  if (!inner_edge || !*inner_edge) return inner_edge;
  return is_left_most(spec, right.first(right.size() - 1));
}

}  // namespace wastewatch::merkle::ics23
