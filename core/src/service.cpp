#include "contractwijzer/service.hpp"

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

Error unknown_policy(const std::string& key,
                     const std::map<std::string, CompiledPolicy>& policies) {
  std::string keys;
  for (const auto& [known, policy] : policies) keys += (keys.empty() ? "" : ", ") + known;
  return {ErrorCode::unknown_policy, "/policy", {}, key, keys};
}

}  // namespace

std::string failure(const Errors& errors) {
  return R"({"ok":false,"errors":)" + errors_json(errors) + "}";
}

Errors check_request(const CompiledPolicy& policy, std::string_view care_type,
                     std::string_view as_of) {
  Errors errors;
  if (policy.care_type(care_type) == nullptr) {
    std::string ids;
    for (const CareType& known : policy.policy().care_types) {
      ids += (ids.empty() ? "" : ", ") + known.id;
    }
    errors.push_back({ErrorCode::unknown_care_type, "/careType", {}, std::string(care_type), ids});
  }
  if (!parse_date(as_of)) {
    errors.push_back({ErrorCode::impossible_date, "/asOf", {}, std::string(as_of), {}});
  }
  return errors;
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

std::string Service::questions(const std::string& key, std::string_view care_type) const {
  const auto policy = policies_.find(key);
  if (policy == policies_.end()) return failure({unknown_policy(key, policies_)});
  const Errors errors = check_request(policy->second, care_type, "2000-01-01");
  if (!errors.empty()) return failure(errors);
  const CareType& care = *policy->second.care_type(care_type);
  return success(R"("groups":)" + questions_json(policy->second.questions(care)));
}

std::string Service::check(const std::string& key, std::string_view care_type,
                           std::string_view answers, std::string_view as_of, Texts texts) const {
  const auto policy = policies_.find(key);
  if (policy == policies_.end()) return failure({unknown_policy(key, policies_)});
  Errors errors = check_request(policy->second, care_type, as_of);
  const auto read = policy->second.read_answers(answers);
  if (!read) errors.insert(errors.end(), read.errors().begin(), read.errors().end());
  if (!errors.empty()) return failure(errors);
  const CareType& care = *policy->second.care_type(care_type);
  const Verdict verdict = policy->second.evaluate(care, *read, *parse_date(as_of));
  return success(R"("verdict":)" + verdict_json(verdict, texts));
}

}  // namespace contractwijzer
