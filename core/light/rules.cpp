#include "light/rules.h"

namespace wastewatch::light {
namespace {

constexpr std::uint8_t bits(auto... modes) { return (... | static_cast<std::uint8_t>(modes)); }

constexpr std::uint8_t adjacent = bits(Mode::adjacent);
constexpr std::uint8_t skipping = bits(Mode::skipping);
constexpr std::uint8_t down = bits(Mode::backwards, Mode::header);
constexpr std::uint8_t forwards = bits(Mode::adjacent, Mode::skipping);
constexpr std::uint8_t linked = forwards | down;
constexpr std::uint8_t current = forwards | bits(Mode::anchor);
constexpr std::uint8_t counted = current | bits(Mode::given);
constexpr std::uint8_t whole = counted | bits(Mode::backwards);
constexpr std::uint8_t always = whole | down;

constexpr std::array<RuleInfo, 14> table = {{
    {Rule::height_order, "height_order", "light.rule.height_order", linked, Errc::non_monotonic_height},
    {Rule::trusting_period, "trusting_period", "light.rule.trusting_period", current, Errc::expired_trust},
    {Rule::chain_id, "chain_id", "light.rule.chain_id", always, Errc::wrong_chain_id},
    {Rule::header_form, "header_form", "light.rule.header_form", always, Errc::invalid_header},
    {Rule::commit_form, "commit_form", "light.rule.commit_form", whole, Errc::invalid_commit},
    {Rule::commit_for_header, "commit_for_header", "light.rule.commit_for_header", whole,
     Errc::invalid_commit},
    {Rule::time_order, "time_order", "light.rule.time_order", linked, Errc::non_monotonic_time},
    {Rule::not_from_future, "not_from_future", "light.rule.not_from_future", current,
     Errc::header_from_future},
    {Rule::validator_set_form, "validator_set_form", "light.rule.validator_set_form", whole,
     Errc::invalid_validator_set},
    {Rule::validators_hash, "validators_hash", "light.rule.validators_hash", whole,
     Errc::validators_mismatch},
    {Rule::next_validators, "next_validators", "light.rule.next_validators", adjacent,
     Errc::validators_mismatch},
    {Rule::hash_chain, "hash_chain", "light.rule.hash_chain", down, Errc::broken_hash_chain},
    {Rule::trusted_overlap, "trusted_overlap", "light.rule.trusted_overlap", skipping,
     Errc::not_enough_trust},
    {Rule::quorum, "quorum", "light.rule.quorum", counted, Errc::not_enough_power},
}};

}  // namespace

std::span<const RuleInfo> rules() { return table; }

const RuleInfo& rule_info(Rule rule) { return table.at(static_cast<std::size_t>(rule) - 1); }

std::string_view mode_name(Mode mode) {
  switch (mode) {
    case Mode::adjacent: return "adjacent";
    case Mode::skipping: return "skipping";
    case Mode::backwards: return "backwards";
    case Mode::anchor: return "anchor";
    case Mode::header: return "header";
    case Mode::given: return "given";
    case Mode::placed: return "placed";
  }
  return "unknown";
}

}  // namespace wastewatch::light
