// A compiled policy as bytes: what a browser downloads, or a program keeps beside a policy.
//
//   offset  0  "CWIMAGE" and a zero byte
//           8  the format's version, 32 bits
//          12  how many bytes there are in all, 32 bits
//          16  a checksum (FNV-1a, 64 bits) over everything behind it
//          24  the engine's version, 8 bytes, zeros behind it
//          32  lists of rows, each: how many, 32 bits; 32 bits of zeros; the rows; zeros to a
//          multiple
//              of eight. First those of the policy (each_list_of_policy), then those of each care
//              type (each_list_of_care).
//
// The same policy gives the same bytes. They may come from anywhere: nothing in them is used before
// it has been checked.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "contractwijzer/list.hpp"
#include "contractwijzer/rows.hpp"

namespace contractwijzer::engine {

inline constexpr std::uint32_t image_format = 1;

/// It can be moved and not copied: the lists of a copy would lie in the bytes of the first.
struct Image {
  Image() = default;
  Image(Image&&) noexcept = default;
  Image& operator=(Image&&) noexcept = default;
  Image(const Image&) = delete;
  Image& operator=(const Image&) = delete;
  ~Image() = default;

  List<std::byte> bytes;   ///< the lists below lie in them
  Rows<PolicyRow> policy;  ///< one
  Rows<FactRow> facts;     ///< all that can be asked; the vocabulary's first
  Rows<AskedRow> asked;    ///< one for each fact
  Rows<CareRow> care_rows;
  List<Care> cares;
};

enum class ImageFault : std::uint8_t {
  none,
  no_image,      ///< it does not begin as one
  other_format,  ///< of an older or newer format
  other_engine,  ///< compiled by another version of the engine
  damaged,       ///< cut off, changed on the way, or not made by the compiler
};

/// `bytes` are copied, and any bytes may be given. What `image` holds counts only where there is no
/// fault.
[[nodiscard]] ImageFault read_image(std::span<const std::byte> bytes, Image& image);

/// From lists that stand elsewhere to bytes; `image.bytes` are not looked at.
[[nodiscard]] std::vector<std::byte> write_image(const Image& image);

}  // namespace contractwijzer::engine
