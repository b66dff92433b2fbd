// The core as text in, text out: what the WASM border and the program's NDJSON mode speak. Every
// answer is one envelope: {"ok":true,...} or {"ok":false,"errors":[...]}.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "contractwijzer/request.hpp"
#include "contractwijzer/verdict_json.hpp"

namespace contractwijzer {

/// Keeps compiled policies by key, so that a caller on the other side of a border holds no handle.
/// A policy once loaded is kept as long as the service. While one thread loads, no other may use
/// it.
class Service {
 public:
  /// {"ok":true,"key":...,"id":...,"version":...,"hash":...,"careTypes":[...]}. The key is the
  /// policy's id and hash; loading the same texts again costs only their reading.
  std::string load_policy(std::string_view policy, std::string_view vocabulary);

  /// {"ok":true,"structure":{...}}: what the places in its image are places of. Errors:
  /// unknown-policy.
  [[nodiscard]] std::string structure(const std::string& key) const;

  /// All that it decides, as bytes; none where there is no such policy.
  [[nodiscard]] std::vector<std::byte> image(const std::string& key) const;

  /// {"ok":true,"verdicts":[{...}],"timeline":[...]}: a verdict for each care type, and the one
  /// timeline of the practice. Errors: unknown-policy, and check's.
  [[nodiscard]] std::string check(const std::string& key, const Request& request) const;

  /// {"ok":true,"ways":[{...}]}: for each care type what it would take. Errors: those of check.
  [[nodiscard]] std::string ways(const std::string& key, const Request& request) const;

 private:
  [[nodiscard]] Result<const CompiledPolicy*> find(const std::string& key) const;

  std::map<std::string, CompiledPolicy> policies_;
};

/// {"ok":false,"errors":[...]}
[[nodiscard]] std::string failure(const Errors& errors);

}  // namespace contractwijzer
