// The languages that have a catalogue. A language is added by its file in catalogue/ and its name in
// CMakeLists.txt; no C++ changes. Constant data; thread safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace wastewatch::words {

class Language {
 public:
  static const Language english;  // the source: other catalogues hold the same keys
  static const Language chinese;  // the second language in which the ledger keeps names

  constexpr Language() = default;
  // "en", "zh-CN"; "zh_CN" and "zh" find the catalogue of that language too.
  static std::optional<Language> of(std::string_view code);
  // As the catalogue's file is named.
  std::string_view code() const;
  constexpr std::size_t index() const { return index_; }
  constexpr bool operator==(const Language&) const = default;

 private:
  friend std::vector<Language> languages();
  constexpr explicit Language(std::uint8_t index) : index_(index) {}

  std::uint8_t index_ = 0;  // in the order of CMakeLists.txt
};

inline constexpr Language Language::english{0};
inline constexpr Language Language::chinese{1};

std::vector<Language> languages();

// Of this process's environment: LC_ALL, LC_MESSAGES, LANG; English when they name none that has a catalogue.
Language environment_language();

}  // namespace wastewatch::words
