#include "contractwijzer/service.hpp"

#include "contractwijzer/structure_json.hpp"
#include "contractwijzer/ways_json.hpp"
#include "json/json_reader.hpp"
#include "json/json_writer.hpp"

namespace contractwijzer {

namespace {

/// `body`: the fields after "ok", as text.
std::string success(std::string_view body) {
  std::string out = R"({"ok":true,)";
  out += body;
  out += "}";
  return out;
}

/// {"ok":true,"<key>":[...],"timeline":[...]}, an entry for each verdict.
template <typename Write>
std::string list_of(std::string_view key, const std::vector<Verdict>& verdicts,
                    std::string_view timeline, Write write) {
  JsonWriter out;
  out.open('{').flag("ok", true);
  out.list(key, verdicts, [&](const Verdict& verdict) { out.raw(write(verdict)); });
  return out.name("timeline").raw(timeline).close('}').take();
}

}  // namespace

std::string failure(const Errors& errors) {
  return R"({"ok":false,"errors":)" + errors_json(errors) + "}";
}

std::string Service::load_policy(std::string_view policy, std::string_view vocabulary) {
  auto compiled = CompiledPolicy::from_json(policy, vocabulary);
  if (!compiled) return failure(compiled.errors());
  const Policy& content = compiled->policy();
  std::string key = content.id + "#" + std::string(compiled->hash());
  JsonWriter out;
  out.open('{')
      .flag("ok", true)
      .word("key", key)
      .word("id", content.id)
      .text("version", content.version)
      .word("hash", compiled->hash())
      .list("careTypes", content.care_types,
            [&out](const CareType& care_type) { out.word(care_type.id); })
      .close('}');
  policies_.insert_or_assign(std::move(key), *std::move(compiled));
  return out.take();
}

Result<const CompiledPolicy*> Service::find(const std::string& key) const {
  const auto policy = policies_.find(key);
  if (policy != policies_.end()) return &policy->second;
  std::string keys;
  for (const auto& [known, other] : policies_) keys += (keys.empty() ? "" : ", ") + known;
  return Errors{{ErrorCode::unknown_policy, "/policy", {}, key, keys}};
}

std::string Service::structure(const std::string& key) const {
  const auto policy = find(key);
  if (!policy) return failure(policy.errors());
  return success(R"("structure":)" + structure_json(**policy));
}

std::vector<std::byte> Service::image(const std::string& key) const {
  const auto policy = policies_.find(key);
  return policy == policies_.end() ? std::vector<std::byte>{} : policy->second.image();
}

std::string Service::check(const std::string& key, const Request& request) const {
  const auto policy = find(key);
  if (!policy) return failure(policy.errors());
  const auto verdicts = contractwijzer::check(**policy, request);
  if (!verdicts) return failure(verdicts.errors());
  return list_of("verdicts", *verdicts, timeline_json(*verdicts), verdict_json);
}

std::string Service::ways(const std::string& key, const Request& request) const {
  const auto policy = find(key);
  if (!policy) return failure(policy.errors());
  const auto ways = contractwijzer::ways(**policy, request);
  if (!ways) return failure(ways.errors());
  JsonWriter out;
  out.open('{').flag("ok", true);
  out.list("ways", *ways, [&out](const Ways& one) { out.raw(ways_json(one)); });
  return out.close('}').take();
}

}  // namespace contractwijzer
