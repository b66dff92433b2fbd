#include "contractwijzer/request.hpp"

#include <algorithm>

namespace contractwijzer {

namespace {

void append(Errors& errors, const Errors& more) {
  errors.insert(errors.end(), more.begin(), more.end());
}

}  // namespace

Result<const CareType*> find_care_type(const CompiledPolicy& policy, std::string_view id) {
  if (const CareType* care_type = policy.care_type(id)) return care_type;
  std::string ids;
  for (const CareType& known : policy.policy().care_types) {
    ids += (ids.empty() ? "" : ", ") + known.id;
  }
  return Errors{{ErrorCode::unknown_care_type, "/careType", {}, std::string(id), ids}};
}

namespace {

/// A request that has been read.
struct Asked {
  std::vector<const CareType*> care_types;
  Answers answers;
  Date as_of;
};

Result<Asked> read_request(const CompiledPolicy& policy, const Request& request) {
  Errors errors;
  std::vector<const CareType*> care_types;
  if (request.care_types.empty()) append(errors, find_care_type(policy, {}).errors());
  for (const std::string& id : request.care_types) {
    const auto found = find_care_type(policy, id);
    if (found && std::find(care_types.begin(), care_types.end(), *found) != care_types.end()) {
      errors.push_back({ErrorCode::duplicate_id, "/careType", {}, id, {}});
    } else if (found) {
      care_types.push_back(*found);
    } else {
      append(errors, found.errors());
    }
  }
  const auto as_of = parse_date(request.as_of);
  if (!as_of) {
    errors.push_back({ErrorCode::impossible_date, "/asOf", {}, std::string(request.as_of), {}});
  }
  const auto answers = policy.read_answers(request.answers);
  if (!answers) append(errors, answers.errors());
  if (!errors.empty()) return errors;
  return Asked{std::move(care_types), *answers, *as_of};
}

}  // namespace

Result<std::vector<Verdict>> check(const CompiledPolicy& policy, const Request& request) {
  const auto asked = read_request(policy, request);
  if (!asked) return asked.errors();
  std::vector<Verdict> verdicts;
  verdicts.reserve(asked->care_types.size());
  for (const CareType* care_type : asked->care_types) {
    verdicts.push_back(policy.evaluate(*care_type, asked->answers, asked->as_of));
  }
  return verdicts;
}

Result<std::vector<Ways>> ways(const CompiledPolicy& policy, const Request& request) {
  const auto asked = read_request(policy, request);
  if (!asked) return asked.errors();
  std::vector<Ways> ways;
  ways.reserve(asked->care_types.size());
  for (const CareType* care_type : asked->care_types) {
    ways.push_back(policy.ways(*care_type, asked->answers, asked->as_of));
  }
  return ways;
}

}  // namespace contractwijzer
