#include "ics23_json.h"

#include "base/encoding.h"

namespace wastewatch::test {

using nlohmann::json;
namespace ics23 = merkle::ics23;

Bytes base64_member(const json& object, const char* name) {
  if (!object.contains(name) || object.at(name).is_null()) return {};
  return from_base64(object.at(name).get<std::string>()).value();
}

Bytes hex_member(const json& object, const char* name) {
  if (!object.contains(name) || object.at(name).is_null()) return {};
  return from_hex(object.at(name).get<std::string>()).value();
}

namespace {

ics23::HashOp hash_member(const json& object, const char* name) {
  return static_cast<ics23::HashOp>(object.value(name, 0));
}

}  // namespace

ics23::LeafOp leaf_from_json(const json& object) {
  return {hash_member(object, "hash"), hash_member(object, "prehash_key"),
          hash_member(object, "prehash_value"), static_cast<ics23::LengthOp>(object.value("length", 0)),
          base64_member(object, "prefix")};
}

ics23::InnerOp inner_from_json(const json& object) {
  return {hash_member(object, "hash"), base64_member(object, "prefix"), base64_member(object, "suffix")};
}

ics23::ExistenceProof existence_from_json(const json& object) {
  ics23::ExistenceProof proof;
  proof.key = base64_member(object, "key");
  proof.value = base64_member(object, "value");
  if (object.contains("leaf")) proof.leaf = leaf_from_json(object.at("leaf"));
  for (const auto& step : object.value("path", json::array())) proof.path.push_back(inner_from_json(step));
  return proof;
}

ics23::ProofSpec spec_from_json(const json& object) {
  ics23::ProofSpec spec;
  if (object.contains("leaf_spec")) spec.leaf_spec = leaf_from_json(object.at("leaf_spec"));
  if (object.contains("inner_spec")) {
    const json& inner = object.at("inner_spec");
    spec.inner_spec = ics23::InnerSpec{inner.value("child_order", std::vector<std::int32_t>{}),
                                       inner.value("child_size", 0),
                                       inner.value("min_prefix_length", 0),
                                       inner.value("max_prefix_length", 0),
                                       base64_member(inner, "empty_child"),
                                       hash_member(inner, "hash")};
  }
  spec.max_depth = object.value("max_depth", 0);
  spec.min_depth = object.value("min_depth", 0);
  return spec;
}

}  // namespace wastewatch::test
