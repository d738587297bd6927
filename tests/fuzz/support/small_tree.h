// A state tree whose contents are known, for targets that try to prove something else about it.
#pragma once

#include "merkle/iavl.h"

namespace wastewatch::fuzz {

inline Bytes tree_key(int number) { return {'k', static_cast<std::uint8_t>(4 * number)}; }

// 40 keys, written in three versions.
inline const merkle::Tree& small_tree() {
  static const merkle::Tree made = [] {
    merkle::WorkingTree work{merkle::Tree()};
    merkle::Tree tree;
    for (int i = 0; i < 40; ++i) {
      static_cast<void>(work.set(tree_key((i * 7) % 40), Bytes(static_cast<std::size_t>(i % 5 + 1), 'v')));
      if (i % 15 == 14) tree = work.commit(i / 15 + 1).value();
    }
    return work.commit(200).value();
  }();
  return made;
}

}  // namespace wastewatch::fuzz
