// Any bytes as the choices that make a policy and a practice, of which ever more becomes known.
// Some outcome stays possible, none comes back, and in the end it is the model's.
#include <algorithm>
#include <numeric>

#include "subject.hpp"
#include "support.hpp"
#include "target.hpp"

namespace contractwijzer::test {
namespace {

/// Only the first choice is left when the bytes have run out.
class Bytes final : public Source {
 public:
  explicit Bytes(std::string_view bytes) : bytes_(bytes) {}

  std::size_t below(std::size_t limit) override {
    std::size_t number = 0;
    for (std::size_t reach = 1; reach < limit && !bytes_.empty(); reach <<= 8U) {
      number = number << 8U | static_cast<unsigned char>(bytes_.front());
      bytes_.remove_prefix(1);
    }
    return number % limit;
  }

 private:
  std::string_view bytes_;
};

void expect_fewer(const Verdict& before, const Verdict& after) {
  for (const Outcome& outcome : after.possible) {
    const auto& possible = before.possible;
    expect(std::find(possible.begin(), possible.end(), outcome) != possible.end(),
           "an answer brought in an outcome");
  }
}

void expect_model(const Subject& subject, const Known& full, const Verdict& verdict) {
  const Practice practice = subject.practice(full);
  const Model model = subject.model();
  expect(possible(verdict) == model.outcome(practice), "another outcome than the model's");
  for (const RuleKind kind : {RuleKind::condition, RuleKind::factor, RuleKind::expectation}) {
    for (const RuleVerdict& rule : verdict.rules[kind]) {
      expect(rule.state == model.state(*rule.rule, practice), "another state than the model's");
    }
  }
}

/// From nothing that is known to everything.
void walk(const Subject& subject, Source& source) {
  const Known full = subject.draw_practice(source);
  std::vector<std::size_t> order(full.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  source.shuffle(order);
  Known known(full.size(), unknown);
  Verdict verdict = subject.verdict(known);
  write(verdict);
  for (const std::size_t fact : order) {
    known[fact] = full[fact];
    Verdict after = subject.verdict(known);
    expect(!after.possible.empty(), "no outcome is possible");
    expect_fewer(verdict, after);
    verdict = std::move(after);
  }
  write(verdict);
  expect_model(subject, full, verdict);
}

void run(std::string_view bytes) {
  Bytes source(bytes);
  const auto subject = Subject::draw(source);
  if (!subject) {  // chance seldom makes what is too entangled; a fuzzer may
    const bool too_entangled =
        std::all_of(subject.errors().begin(), subject.errors().end(),
                    [](const Error& error) { return error.code == ErrorCode::too_entangled; });
    expect(too_entangled, "a random policy was refused");
    return;
  }
  for (int practice = 0; practice < 3; ++practice) walk(*subject, source);
}

}  // namespace
}  // namespace contractwijzer::test

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  contractwijzer::test::run(contractwijzer::test::as_text(data, size));
  return 0;
}
