// What the fuzzers' targets share: the entry that libFuzzer calls, and what must hold of a verdict.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>

#include "contractwijzer/contractwijzer.hpp"
#include "contractwijzer/image.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace contractwijzer::test {

inline std::string_view as_text(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

/// Ends the program, which libFuzzer takes for a finding.
inline void expect(bool good, std::string_view otherwise) {
  if (good) return;
  std::cerr << otherwise << '\n';
  std::abort();
}

/// Writes it in every form.
inline void write(const Verdict& verdict) {
  expect(!verdict.possible.empty(), "no outcome is possible");
  expect(!verdict.decided() || verdict.questions.empty(), "a decided practice is asked something");
  expect(!verdict_json(verdict).empty(), "no verdict");
}

}  // namespace contractwijzer::test
