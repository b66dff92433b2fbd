// {"agb": FACT, "startsWith": ["04"]}: the AGB code begins with these digits.
#pragma once

#include "operators/operator.hpp"

namespace contractwijzer {

template <>
struct Operator<Prefix> {
  static constexpr std::string_view key = "agb";

  static Prefix read(ObjectReader& object) {
    Prefix prefix{object.id(key), {}};
    object.list("startsWith", prefix.prefixes, read_string);
    return prefix;
  }

  static void check(const Prefix& test, TestValidator& validator, const Ids& /*care_types*/,
                    const Path& path) {
    validator.check_fact(test.fact, ValueForm::agb, Path(&path, key));
    const Path prefixes(&path, "startsWith");
    for (std::size_t i = 0; i < test.prefixes.size(); ++i) {
      const std::string& prefix = test.prefixes[i];
      const bool two_digits =
          prefix.size() == 2 &&
          std::all_of(prefix.begin(), prefix.end(), [](char c) { return c >= '0' && c <= '9'; });
      if (!two_digits) {
        validator.problems().add(ErrorCode::wrong_value, Path(&prefixes, i), prefix,
                                 "00, 01 ... 99");
      }
    }
  }

  static void name(const Prefix& test, Named& named) { named.fact(test.fact); }

  static CompiledTest compile(const Prefix& test, TestCompiler& compiler) {
    std::vector<Code> codes;
    for (const std::string& prefix : test.prefixes) {
      codes.push_back((prefix[0] - '0') * 10 + (prefix[1] - '0'));
    }
    return compiler.atom(key,
                         {AtomKind::listed, compiler.fact(test.fact), 0, 0, 0, std::move(codes)});
  }
};

}  // namespace contractwijzer
