#include "verdict/edtf.hpp"

namespace contractwijzer {

std::string edtf_of(Date first, std::optional<Date> last) {
  const std::string from = format_date(first);
  if (!last) return "[" + from + "..]";
  const std::string until = format_date(*last);
  if (from.ends_with("-01-01") && until == from.substr(0, 4) + "-12-31") {
    return from.substr(0, 4);
  }
  if (from.ends_with("-01") && first_of_month_after(first) == *last + std::chrono::days{1}) {
    return from.substr(0, 7);
  }
  return "[" + from + ".." + until + "]";
}

}  // namespace contractwijzer
