// The core as text in, text out: what the WASM border and the program's NDJSON mode speak. Every
// answer is one envelope: {"ok":true,...} or {"ok":false,"errors":[...]}.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "contractwijzer/compiled_policy.hpp"
#include "contractwijzer/verdict_json.hpp"

namespace contractwijzer {

/// Keeps compiled policies by key, so that a caller on the other side of a border holds no handle.
class Service {
 public:
  /// {"ok":true,"key":...,"id":...,"version":...,"hash":...,"careTypes":[...]}. The key is the
  /// policy's id and hash; loading the same texts again costs only their reading.
  std::string load_policy(std::string_view policy, std::string_view vocabulary);

  /// {"ok":true,"groups":[...]}. Errors: unknown-policy, unknown-care-type.
  [[nodiscard]] std::string questions(const std::string& key, std::string_view care_type) const;

  /// {"ok":true,"verdict":{...}}. `as_of`: YYYY-MM-DD. Errors: unknown-policy, unknown-care-type,
  /// impossible-date, and those of the answers.
  [[nodiscard]] std::string check(const std::string& key, std::string_view care_type,
                                  std::string_view answers, std::string_view as_of,
                                  Texts texts) const;

 private:
  std::map<std::string, CompiledPolicy> policies_;
};

[[nodiscard]] std::string failure(const Errors& errors);

/// The one error list that a request with a care type or date can give before anything is
/// evaluated.
[[nodiscard]] Errors check_request(const CompiledPolicy& policy, std::string_view care_type,
                                   std::string_view as_of);

}  // namespace contractwijzer
