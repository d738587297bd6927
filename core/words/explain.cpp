#include "words/explain.h"

#include "words/catalogue.h"

namespace wastewatch::words {
namespace {

std::string path_of(const Error& error) {
  return std::string(domain_name(error.domain)).append(".").append(error.name);
}

std::string_view name_of(Surface surface) {
  switch (surface) {
    case Surface::window: return "window";
    case Surface::command_line: return "command_line";
    case Surface::service: return "service";
  }
  return "window";
}

std::string_view advice_for(const std::string& path, Language language, Surface surface) {
  const std::string general = "advice." + path;
  const std::string special = general + "." + std::string(name_of(surface));
  return text(has_text(special) ? special : general, language);
}

}  // namespace

bool is_explained(const Error& error) {
  return has_text("error." + path_of(error)) && has_text("advice." + path_of(error));
}

Explanation explain(const Error& error, Language language, Surface surface) {
  const std::string path = is_explained(error) ? path_of(error) : "unknown";
  return {text("error." + path, language), advice_for(path, language, surface)};
}

}  // namespace wastewatch::words
