// Any bytes as answers to each of the invented policies, and to all of them at once. What is
// accepted must give a verdict for every care type.
#include <algorithm>

#include "support.hpp"
#include "target.hpp"

namespace contractwijzer::test {
namespace {

void run(const CompiledPolicy& policy, std::string_view text) {
  const auto answers = policy.read_answers(text);
  if (!answers) {
    expect(!answers.errors().empty(), "refused without an error");
    expect(!errors_json(answers.errors()).empty(), "no text of the errors");
    return;
  }
  std::vector<Verdict> verdicts;
  for (const CareType& care_type : policy.policy().care_types) {
    verdicts.push_back(policy.evaluate(care_type, *answers, make_date(2025, 3, 1)));
    write(verdicts.back());
  }
  expect(!timeline_json(verdicts).empty(), "no timeline");
}

void run_compared(const std::vector<std::filesystem::path>& folders, std::string_view text) {
  ComparisonRequest request{{}, {}, text, "2025-03-01"};
  std::size_t count = 0;
  for (const auto& folder : folders) {
    const CompiledPolicy& policy = load(folder);
    request.sides.push_back({policy, {}});
    for (const CareType& care_type : policy.policy().care_types) {
      if (std::find(request.care_types.begin(), request.care_types.end(), care_type.id) !=
          request.care_types.end()) {
        continue;
      }
      request.care_types.push_back(care_type.id);
      ++count;
    }
  }
  const auto comparison = compare(request);
  if (!comparison) {
    expect(!comparison.errors().empty(), "refused without an error");
    return;
  }
  for (const SideVerdicts& side : comparison->sides) {
    expect(side.verdicts.size() + side.without.size() == count, "a care type is lost");
  }
  expect(!comparison_json(*comparison).empty(), "no text of the comparison");
}

}  // namespace
}  // namespace contractwijzer::test

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace contractwijzer::test;
  static const auto folders = policies_in(invented_folder());
  for (const auto& folder : folders) run(load(folder), as_text(data, size));
  run_compared(folders, as_text(data, size));
  return 0;
}
