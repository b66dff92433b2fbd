// A practice of which all is known that matters: a place in a care type's space, as answers that
// anyone can look at in the checker.
#pragma once

#include <string>

#include "contractwijzer/date.hpp"

namespace contractwijzer::audit {

struct Profile {
  std::string care_type;
  Date as_of;
  std::string answers;  ///< a file of answers (rules/schema/answers.schema.json)
  std::string outcome;  ///< what the engine says of it: "contract A portaal"; empty: it refused
};

}  // namespace contractwijzer::audit
