#include <bit>
#include <cstring>

#include "check_image.hpp"
#include "contractwijzer/known_image.hpp"
#include "image_lists.hpp"

namespace contractwijzer::engine {

// Rows lie in an image as they lie in memory.
static_assert(std::endian::native == std::endian::little);

namespace {

/// Finds each list where it lies.
class ImageReader {
 public:
  explicit ImageReader(std::span<const std::byte> bytes) : left_(bytes) {}

  template <typename Row>
  bool operator()(Rows<Row>& rows) {
    std::size_t count = 0;
    const std::byte* first = find(sizeof(Row), count);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): any bytes are numbers
    rows = {reinterpret_cast<const Row*>(first), count};
    return first != nullptr;
  }

  [[nodiscard]] bool is_at_end() const noexcept { return left_.empty(); }

 private:
  /// The first of the next list's rows, and how many there are; none where they are not all there.
  const std::byte* find(std::size_t bytes_each, std::size_t& rows) {
    std::uint64_t count = 0;
    if (left_.size() < sizeof count) return nullptr;
    std::memcpy(&count, left_.data(), sizeof count);
    left_ = left_.subspan(sizeof count);
    if (count > left_.size() / bytes_each) return nullptr;
    rows = static_cast<std::size_t>(count);
    const std::byte* first = left_.data();
    left_ = left_.subspan((rows * bytes_each + 7) / 8 * 8);
    return first;
  }

  std::span<const std::byte> left_;  ///< a multiple of eight bytes
};

bool find_lists(Image& image) {
  ImageReader reader(std::span<const std::byte>(image.bytes).subspan(sizeof(ImageHeader)));
  const auto read = [&reader](auto& rows) { return reader(rows); };
  if (!each_list_of_policy(image, read)) return false;
  image.cares.clear();
  for (const CareRow& row : image.care_rows) {
    Care& care = image.cares.emplace_back();
    care.row = &row;
    if (!each_list_of_care(care, read)) return false;
  }
  return reader.is_at_end();
}

}  // namespace

ImageFault read_known_image(std::span<const std::byte> bytes, Image& image) {
  ImageHeader header{};
  if (bytes.size() < sizeof header) return ImageFault::no_image;
  std::memcpy(&header, bytes.data(), sizeof header);
  if (header.magic != image_magic) return ImageFault::no_image;
  if (header.format != image_format) return ImageFault::other_format;
  if (header.engine != engine_mark()) return ImageFault::other_engine;
  if (header.bytes != bytes.size() || bytes.size() % 8 != 0) return ImageFault::damaged;
  image.bytes.assign(bytes);
  if (header.checksum != checksum_of(image.bytes)) return ImageFault::damaged;
  return find_lists(image) ? ImageFault::none : ImageFault::damaged;
}

ImageFault read_image(std::span<const std::byte> bytes, Image& image) {
  const ImageFault fault = read_known_image(bytes, image);
  if (fault != ImageFault::none) return fault;
  return is_sound(image) ? ImageFault::none : ImageFault::damaged;
}

}  // namespace contractwijzer::engine
