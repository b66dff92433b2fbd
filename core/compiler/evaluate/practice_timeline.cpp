#include "contractwijzer/practice_timeline.hpp"

#include "engine/one_timeline.hpp"
#include "verdict/join.hpp"

namespace contractwijzer {

std::vector<PracticeStep> practice_timeline(const std::vector<Verdict>& verdicts) {
  engine::List<engine::Checked> checked;
  checked.reserve(verdicts.size());
  for (const Verdict& verdict : verdicts) {
    checked.push_back({&verdict.decision->care, &verdict.decision->marks});
  }
  std::vector<PracticeStep> all;
  for (const engine::SharedStep& step : engine::one_timeline(checked)) {
    const engine::StepPlace& first = step.front();
    PracticeStep shared{&verdicts[first.verdict].timeline[first.place], {}};
    for (const engine::StepPlace& place : step) shared.verdicts.push_back(place.verdict);
    all.push_back(std::move(shared));
  }
  return all;
}

}  // namespace contractwijzer
