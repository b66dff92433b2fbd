#include "contractwijzer/request.hpp"

#include <algorithm>

#include "answers/read_answers.hpp"
#include "compile/content.hpp"
#include "json/json_value.hpp"

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
struct ReadRequest {
  std::vector<const CareType*> care_types;
  Answers answers;
  Date as_of;
};

Result<ReadRequest> request_of(const CompiledPolicy& policy, const std::vector<std::string>& ids,
                               std::string_view day, const Result<Answers>& answers) {
  Errors errors;
  std::vector<const CareType*> care_types;
  if (ids.empty()) append(errors, find_care_type(policy, {}).errors());
  for (const std::string& id : ids) {
    const auto found = find_care_type(policy, id);
    if (found && std::find(care_types.begin(), care_types.end(), *found) != care_types.end()) {
      errors.push_back({ErrorCode::duplicate_id, "/careType", {}, id, {}});
    } else if (found) {
      care_types.push_back(*found);
    } else {
      append(errors, found.errors());
    }
  }
  const auto as_of = parse_date(day);
  if (!as_of) errors.push_back({ErrorCode::impossible_date, "/asOf", {}, std::string(day), {}});
  if (!answers) append(errors, answers.errors());
  if (!errors.empty()) return errors;
  return ReadRequest{std::move(care_types), *answers, *as_of};
}

/// What is to be kept must be something that a practice can be asked.
Errors unknown_among(const CompiledPolicy::Content& content, const Ids& keep) {
  Errors errors;
  for (std::size_t i = 0; i < keep.size(); ++i) {
    if (content.find_fact(keep[i]) < content.askable()) continue;
    errors.push_back({ErrorCode::unknown_fact, "/keep/" + std::to_string(i), {}, keep[i], {}});
  }
  return errors;
}

Result<ReadRequest> read_request(const CompiledPolicy& policy, const Request& request) {
  return request_of(policy, request.care_types, request.as_of,
                    policy.read_answers(request.answers));
}

}  // namespace

Result<std::vector<Verdict>> check(const CompiledPolicy& policy, const Request& request) {
  const auto read = read_request(policy, request);
  if (!read) return read.errors();
  std::vector<Verdict> verdicts;
  verdicts.reserve(read->care_types.size());
  for (const CareType* care_type : read->care_types) {
    verdicts.push_back(policy.evaluate(*care_type, read->answers, read->as_of));
  }
  return verdicts;
}

Result<std::vector<Ways>> ways(const CompiledPolicy& policy, const Request& request) {
  const auto read = read_request(policy, request);
  Errors errors = unknown_among(policy.content(), request.keep);
  if (!read) append(errors, read.errors());
  if (!errors.empty()) return errors;
  std::vector<Ways> ways;
  ways.reserve(read->care_types.size());
  for (const CareType* care_type : read->care_types) {
    ways.push_back(policy.ways(*care_type, read->answers, read->as_of, request.keep));
  }
  return ways;
}

struct RequestLine::Content {
  std::string policy;
  std::vector<std::string> care_types;  ///< one
  std::string as_of;
  Json answers;
  Ids keep;

  [[nodiscard]] Result<ReadRequest> request(const CompiledPolicy& of) const {
    auto read = read_answers(of.content(), answers);
    if (read) return request_of(of, care_types, as_of, read);
    Errors errors = read.errors();
    locate_all(to_text(answers), errors);
    return request_of(of, care_types, as_of, std::move(errors));
  }
};

Result<RequestLine> RequestLine::from_json(std::string_view text) {
  auto json = parse_json(text);
  if (!json) return json.errors();
  if (!json->is_object()) {
    return Errors{{ErrorCode::wrong_type, {}, {}, std::string(text.substr(0, 40)), "{...}"}};
  }
  Errors errors;
  const auto word = [&](const char* key) {
    const auto at = json->find(key);
    if (at != json->end() && at->is_string()) return at->get<std::string>();
    errors.push_back({ErrorCode::missing_field, {}, {}, key, {}});
    return std::string{};
  };
  auto content = std::make_shared<Content>();
  content->policy = word("policy");
  content->care_types.push_back(word("careType"));
  content->as_of = word("asOf");
  if (const auto keep = json->find("keep"); keep != json->end()) {
    const auto is_text = [](const Json& each) { return each.is_string(); };
    if (keep->is_array() && std::all_of(keep->begin(), keep->end(), is_text)) {
      content->keep = keep->get<Ids>();
    } else {
      errors.push_back({ErrorCode::wrong_type, "/keep", {}, to_text(*keep), R"(["..."])"});
    }
  }
  if (!errors.empty()) return errors;
  const auto answers = json->find("answers");
  content->answers = answers == json->end() ? Json{{"format", 1}} : *answers;
  return RequestLine(std::move(content));
}

const std::string& RequestLine::policy() const noexcept { return content_->policy; }

Result<Verdict> RequestLine::check(const CompiledPolicy& policy) const {
  const auto read = content_->request(policy);
  if (!read) return read.errors();
  return policy.evaluate(*read->care_types.front(), read->answers, read->as_of);
}

Result<Ways> RequestLine::ways(const CompiledPolicy& policy) const {
  const auto read = content_->request(policy);
  Errors errors = unknown_among(policy.content(), content_->keep);
  if (!read) append(errors, read.errors());
  if (!errors.empty()) return errors;
  return policy.ways(*read->care_types.front(), read->answers, read->as_of, content_->keep);
}

}  // namespace contractwijzer
