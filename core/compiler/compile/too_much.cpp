#include "compile/too_much.hpp"

namespace contractwijzer {

Errors too_entangled(const Ids& around, const TooMuch& too_much) {
  Error error;
  error.code =
      too_much.excess == Excess::options ? ErrorCode::too_many_sets : ErrorCode::too_entangled;
  for (const std::string& id : around) {
    error.subject += (error.subject.empty() ? "\"" : ", \"") + id + "\"";
  }
  error.excess = too_much.excess;
  error.count = too_much.count;
  error.most = too_much.most;
  return {error};
}

}  // namespace contractwijzer
