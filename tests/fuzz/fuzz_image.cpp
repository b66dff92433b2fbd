// Any bytes as what lies behind an image's header: it is refused, or every care type of it can be
// asked. Ways are not looked for: their number is what a policy makes it.
#include <algorithm>
#include <cstddef>
#include <cstring>
#include <vector>

#include "contractwijzer/exchange.hpp"
#include "engine/image_lists.hpp"
#include "target.hpp"

namespace contractwijzer::test {
namespace {

using namespace engine;  // NOLINT(google-build-using-namespace)

std::vector<std::byte> with_header(std::span<const std::byte> body) {
  std::vector<std::byte> image(sizeof(ImageHeader) + (body.size() + 7) / 8 * 8);
  std::copy(body.begin(), body.end(), image.begin() + sizeof(ImageHeader));
  const auto size = static_cast<std::uint32_t>(image.size());
  ImageHeader header{image_magic, image_format, size, 0, engine_mark()};
  std::memcpy(image.data(), &header, sizeof header);
  header.checksum = checksum_of(image);
  std::memcpy(image.data(), &header, sizeof header);
  return image;
}

/// Of each fact nothing, the least it can be, or what does not apply, by turns.
Words request_for(const Image& image, std::size_t care_type, std::size_t turn) {
  Words words{20089.0, -1, 0, 1, static_cast<double>(care_type), 0, 0};
  std::size_t answers = 0;
  for (std::size_t fact = 0; fact < image.facts.size(); ++fact) {
    if ((fact + turn) % 3 == 0) continue;
    const FactRow& row = image.facts[fact];
    words.push_back(row.scope == Scope::practice ? -1 : static_cast<double>(care_type));
    words.push_back(static_cast<double>(fact));
    words.push_back(static_cast<double>((fact + turn) % 3 == 1 ? row.low : does_not_apply));
    ++answers;
  }
  words[6] = static_cast<double>(answers);
  words.push_back(0);
  return words;
}

void run(std::span<const std::byte> body) {
  Image image;
  if (read_image(with_header(body), image) != ImageFault::none) return;
  for (std::size_t care_type = 0; care_type < image.cares.size(); ++care_type) {
    for (std::size_t turn = 0; turn < 3; ++turn) {
      expect(!answer_request(image, request_for(image, care_type, turn)).empty(), "no answer");
    }
  }
}

}  // namespace
}  // namespace contractwijzer::test

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  contractwijzer::test::run(std::as_bytes(std::span(data, size)));
  return 0;
}
