// Many practices at once: a question a line in, an answer a line out.
#pragma once

#include <functional>
#include <string>

#include "contractwijzer/contractwijzer.hpp"
#include "files.hpp"

namespace contractwijzer::cli {

/// One question's answer as JSON: an envelope, as over every border.
using AnswerLine = std::function<std::string(const CompiledPolicy&, const RequestLine&)>;

/// From standard input to standard output; gives the program's exit status.
int answer_lines(const RulesFolder& rules, const AnswerLine& answer);

}  // namespace contractwijzer::cli
