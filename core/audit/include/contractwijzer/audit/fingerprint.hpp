// A text's fingerprint: what is left of it is not its words.
#pragma once

#include <string>
#include <string_view>

namespace contractwijzer::audit {

/// Without what typesetting changes: white space is one space or none at the ends, soft hyphens are
/// gone, and quotation marks, dashes and bullets have one form each.
[[nodiscard]] std::string normalised(std::string_view text);

/// 16 hexadecimal digits (FNV-1a, 64 bits) over the normalised text.
[[nodiscard]] std::string fingerprint(std::string_view text);

}  // namespace contractwijzer::audit
