#include <cstddef>
#include <cstring>
#include <type_traits>

#include "contractwijzer/version.hpp"
#include "image_lists.hpp"

namespace contractwijzer::engine {

std::uint64_t engine_mark() noexcept {
  static_assert(engine_version.size() <= 8);
  std::uint64_t mark = 0;
  std::memcpy(&mark, engine_version.data(), engine_version.size());
  return mark;
}

std::uint64_t checksum_of(std::span<const std::byte> image) noexcept {
  std::uint64_t sum = 0xcbf29ce484222325U;
  for (std::size_t i = offsetof(ImageHeader, engine); i + 8 <= image.size(); i += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, &image[i], 8);
    sum ^= word;
    sum *= 0x100000001b3U;
    sum ^= sum >> 29U;
  }
  return sum;
}

namespace {

class Writer {
 public:
  explicit Writer(std::vector<std::byte>& bytes) : bytes_(bytes) {}

  template <typename Row>
  bool operator()(Rows<Row> rows) {
    static_assert(std::has_unique_object_representations_v<Row>);
    const std::uint64_t count = rows.size();
    add(&count, sizeof count);
    add(rows.data(), rows.size_bytes());
    bytes_.resize((bytes_.size() + 7) / 8 * 8);
    return true;
  }

 private:
  void add(const void* from, std::size_t size) {
    if (size == 0) return;
    const std::size_t place = bytes_.size();
    bytes_.resize(place + size);
    std::memcpy(&bytes_[place], from, size);
  }

  std::vector<std::byte>& bytes_;
};

}  // namespace

std::vector<std::byte> write_image(const Image& image) {
  std::vector<std::byte> bytes(sizeof(ImageHeader));
  each_list_of_policy(image, Writer(bytes));
  for (const Care& care : image.cares) each_list_of_care(care, Writer(bytes));
  const auto size = static_cast<std::uint32_t>(bytes.size());
  ImageHeader header{image_magic, image_format, size, 0, engine_mark()};
  std::memcpy(bytes.data(), &header, sizeof header);
  header.checksum = checksum_of(bytes);
  std::memcpy(bytes.data(), &header, sizeof header);
  return bytes;
}

}  // namespace contractwijzer::engine
