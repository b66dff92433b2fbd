#include "json/json_text.hpp"

#include <iterator>
#include <map>

#include "json/json_fault.hpp"
#include "json/json_value.hpp"

namespace contractwijzer {

namespace {

/// Walks over a text and tells how far the parser has come.
class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(std::string_view text, std::size_t offset, std::size_t* furthest)
      : text_(text), offset_(offset), furthest_(furthest) {}

  reference operator*() const { return text_[offset_]; }
  CountingIterator& operator++() {
    *furthest_ = ++offset_;
    return *this;
  }
  CountingIterator operator++(int) {
    CountingIterator before = *this;
    ++*this;
    return before;
  }
  bool operator==(const CountingIterator& other) const { return offset_ == other.offset_; }
  bool operator!=(const CountingIterator& other) const { return offset_ != other.offset_; }

 private:
  std::string_view text_;
  std::size_t offset_;
  std::size_t* furthest_;
};

Position position_of(std::string_view text, std::size_t offset) {
  Position position{1, 1};
  for (std::size_t i = 0; i < offset && i < text.size(); ++i) {
    if (text[i] == '\n') {
      ++position.line;
      position.column = 1;
    } else if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) {
      ++position.column;  // one for each character, not for each byte of it
    }
  }
  return position;
}

/// Builds the document, and notes what a plain parse would let pass.
class Builder final : public nlohmann::json_sax<Json> {
 public:
  explicit Builder(std::string_view text) : text_(text) {}

  bool null() override { return add(nullptr); }
  bool boolean(bool value) override { return add(value); }
  bool number_integer(number_integer_t value) override { return add(value); }
  bool number_unsigned(number_unsigned_t value) override { return add(value); }
  bool number_float(number_float_t value, const string_t& /*raw*/) override { return add(value); }
  bool string(string_t& value) override { return add(std::move(value)); }
  bool binary(binary_t& /*value*/) override { return false; }
  bool start_object(std::size_t /*size*/) override { return open(Json::object()); }
  bool start_array(std::size_t /*size*/) override { return open(Json::array()); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }
  bool key(string_t& value) override {
    if (stack_.back()->contains(value)) {
      errors_.push_back({ErrorCode::duplicate_key, pointer() + pointer_step(value), {}, value, {}});
    }
    key_ = std::move(value);
    return true;
  }
  bool parse_error(std::size_t position, const std::string& /*token*/,
                   const nlohmann::detail::exception& /*why*/) override {
    const std::size_t offset = position == 0 ? 0 : position - 1;
    const FoundFault found = find_json_fault(text_, offset);
    errors_.push_back(
        {ErrorCode::invalid_json, {}, position_of(text_, found.offset), {}, {}, {}, found.fault});
    return false;
  }

  [[nodiscard]] Json& root() { return root_; }
  [[nodiscard]] Errors& errors() { return errors_; }

 private:
  template <typename Value>
  bool add(Value&& value) {
    place(Json(std::forward<Value>(value)));
    return true;
  }
  bool open(Json container) {
    if (stack_.size() >= deepest_nesting) {
      errors_.push_back({ErrorCode::too_deep, pointer(), {}, {}, std::to_string(deepest_nesting)});
      return false;
    }
    const std::string step = step_here();
    stack_.push_back(place(std::move(container)));
    steps_.push_back(step);
    return true;
  }
  bool close() {
    stack_.pop_back();
    steps_.pop_back();
    return true;
  }
  Json* place(Json value) {
    if (stack_.empty()) {
      root_ = std::move(value);
      return &root_;
    }
    Json& parent = *stack_.back();
    if (parent.is_array()) {
      parent.push_back(std::move(value));
      return &parent.back();
    }
    return &(parent[key_] = std::move(value));
  }
  [[nodiscard]] std::string step_here() const {
    if (stack_.empty()) return {};
    return stack_.back()->is_array() ? pointer_step(stack_.back()->size()) : pointer_step(key_);
  }
  [[nodiscard]] std::string pointer() const {
    std::string out;
    for (const std::string& step : steps_) out += step;
    return out;
  }

  std::string_view text_;
  Json root_;
  std::vector<Json*> stack_;
  std::vector<std::string> steps_;
  std::string key_;
  Errors errors_;
};

/// Follows the parser, and notes where each of the wanted pointers begins.
class Locator final : public nlohmann::json_sax<Json> {
 public:
  Locator(std::string_view text, Errors& errors, const std::size_t* read)
      : text_(text), read_(read) {
    for (Error& error : errors) {
      if (error.position.line == 0) wanted_.emplace(error.pointer, &error);
    }
  }

  bool null() override { return value(); }
  bool boolean(bool /*value*/) override { return value(); }
  bool number_integer(number_integer_t /*value*/) override { return value(); }
  bool number_unsigned(number_unsigned_t /*value*/) override { return value(); }
  bool number_float(number_float_t /*value*/, const string_t& /*raw*/) override { return value(); }
  bool string(string_t& /*value*/) override { return value(); }
  bool binary(binary_t& /*value*/) override { return false; }
  bool start_object(std::size_t /*size*/) override { return enter(-1); }
  bool start_array(std::size_t /*size*/) override { return enter(0); }
  bool end_object() override { return leave(); }
  bool end_array() override { return leave(); }
  bool key(string_t& name) override {
    layers_.back().step = pointer_step(name);
    note(*read_);
    return true;
  }
  bool parse_error(std::size_t /*position*/, const std::string& /*token*/,
                   const nlohmann::detail::exception& /*why*/) override {
    return false;
  }

 private:
  struct Layer {
    long index;  ///< of the next element; -1 in an object
    std::string step;
  };

  bool enter(long first_index) {
    begin_value();
    layers_.push_back({first_index, {}});
    return layers_.size() <= deepest_nesting;  // nothing deeper was read
  }
  bool leave() {
    layers_.pop_back();
    return true;
  }
  bool value() {
    begin_value();
    return true;
  }
  void begin_value() {
    if (layers_.empty()) {
      note(*read_);
      return;
    }
    Layer& layer = layers_.back();
    if (layer.index < 0) return;  // a member was noted at its key
    layer.step = pointer_step(static_cast<std::size_t>(layer.index++));
    note(*read_);
  }
  void note(std::size_t token_end) {
    std::string here;
    for (const Layer& layer : layers_) here += layer.step;
    const auto [first, last] = wanted_.equal_range(here);
    if (first == last) return;
    const Position position = position_of(text_, start_of_token(token_end));
    for (auto error = first; error != last; ++error) error->second->position = position;
  }
  /// Back from just behind a token (a number's reader has looked one character further) to its
  /// start.
  [[nodiscard]] std::size_t start_of_token(std::size_t end) const {
    if (end == 0) return 0;
    std::size_t i = end - 1;
    if (text_[i] == '"') {
      while (i > 0) {
        --i;
        if (text_[i] != '"') continue;
        std::size_t slashes = 0;
        while (slashes < i && text_[i - 1 - slashes] == '\\') ++slashes;
        if (slashes % 2 == 0) return i;
      }
      return i;
    }
    if (text_[i] == '{' || text_[i] == '[') return i;
    const auto in_word = [](char c) {
      return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-' || c == '+' || c == '.' ||
             c == 'E';
    };
    if (!in_word(text_[i]) && i > 0) --i;
    while (i > 0 && in_word(text_[i - 1])) --i;
    return i;
  }

  std::string_view text_;
  std::multimap<std::string, Error*> wanted_;  ///< by pointer; a later place overwrites an earlier
  const std::size_t* read_;
  std::vector<Layer> layers_;
};

/// One instance of the parser serves both readers. `read`: how far it has come.
void parse_with(nlohmann::json_sax<Json>& reader, std::string_view text, std::size_t& read) {
  Json::sax_parse(CountingIterator(text, 0, &read), CountingIterator(text, text.size(), &read),
                  &reader);
}

}  // namespace

Result<Json> parse_json(std::string_view text) {
  Builder builder(text);
  std::size_t read = 0;
  parse_with(builder, text, read);
  if (!builder.errors().empty()) {
    locate_all(text, builder.errors());
    return std::move(builder.errors());
  }
  return std::move(builder.root());
}

void locate_all(std::string_view text, Errors& errors) {
  if (errors.empty()) return;
  std::size_t read = 0;
  Locator locator(text, errors, &read);
  parse_with(locator, text, read);
}

std::string to_text(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string pointer_step(std::string_view key) {
  std::string out = "/";
  for (const char c : key) {
    if (c == '~') {
      out += "~0";
    } else if (c == '/') {
      out += "~1";
    } else {
      out.push_back(c);
    }
  }
  return out;
}

std::string pointer_step(std::size_t index) {
  return std::string("/").append(std::to_string(index));
}

}  // namespace contractwijzer
