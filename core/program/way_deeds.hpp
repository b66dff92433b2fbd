// What a practice would do on a way, as the page says it too (web/src/element/way-steps.ts).
#pragma once

#include <vector>

#include "contractwijzer/verdict.hpp"
#include "contractwijzer/ways.hpp"

namespace contractwijzer::cli {

/// What it makes otherwise, and the rule that is met by that: null where none is.
struct Deed {
  const Rule* rule = nullptr;
  std::vector<const contractwijzer::Change*> changes;
};

/// What meets one rule is one deed: of several rules the one that looks at least else, which the
/// verdict tells. As long as the way lasts.
[[nodiscard]] std::vector<Deed> deeds_of(const Way& way, const Verdict& verdict);

/// What is to be done; where no rule says it, the question whose answer is to be another.
[[nodiscard]] const Text& text_of(const Deed& deed);

}  // namespace contractwijzer::cli
