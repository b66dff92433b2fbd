// Any bytes as the text of a policy, with the invented vocabulary. What is accepted must give a
// verdict on a practice of which nothing is known.
#include <nlohmann/json.hpp>

#include "support.hpp"
#include "target.hpp"

namespace contractwijzer::test {
namespace {

/// Without its white space, as it is read each time.
const std::string& vocabulary() {
  static const std::string text =
      nlohmann::ordered_json::parse(read_text(invented_folder() / "vocabulary.json")).dump();
  return text;
}

void run(std::string_view text) {
  const auto policy = CompiledPolicy::from_json(text, vocabulary());
  if (!policy) {
    expect(!policy.errors().empty(), "refused without an error");
    expect(!errors_json(policy.errors()).empty(), "no text of the errors");
    return;
  }
  std::vector<Verdict> verdicts;
  for (const CareType& care_type : policy->policy().care_types) {
    expect(!questions_json(policy->questions(care_type)).empty(), "no questions");
    verdicts.push_back(policy->evaluate(care_type, {}, make_date(2025, 3, 1)));
    write(verdicts.back());
  }
  expect(!timeline_json(verdicts).empty(), "no timeline");
  engine::Image image;
  expect(engine::read_image(policy->image(), image) == engine::ImageFault::none,
         "its image cannot be read");
  expect(!structure_json(*policy).empty(), "no structure");
}

}  // namespace
}  // namespace contractwijzer::test

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  contractwijzer::test::run(contractwijzer::test::as_text(data, size));
  return 0;
}
