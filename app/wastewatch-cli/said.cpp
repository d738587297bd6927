#include "said.h"

#include "errors.h"

namespace wastewatch::cli {

std::string said(std::string_view key, const Fillings& fillings) {
  return words::text_with(key, language(), fillings);
}

std::string named(std::string_view list, std::string_view name) {
  return std::string(words::text(std::string(list) + "." + std::string(name), language()));
}

}  // namespace wastewatch::cli
