#include "count_values.hpp"

#include <map>

namespace contractwijzer::audit {

namespace {

using Counts = std::vector<ProfileCount>;

class ValueCounter {
 public:
  ValueCounter(const Diagram& diagram, std::size_t values) : diagram_(diagram), values_(values) {}

  /// Of the profiles from this dimension on.
  Counts counts_of(NodeId id, std::size_t from) {
    Counts counts = counts_below(id);
    for (std::size_t skipped = from; skipped < diagram_.node(id).dimension; ++skipped) {
      for (ProfileCount& count : counts) {
        count *= static_cast<std::uint32_t>(diagram_.cells_of(skipped));
      }
    }
    return counts;
  }

 private:
  /// Of the profiles from the node's own dimension on.
  Counts counts_below(NodeId id) {
    Counts counts(values_);
    if (diagram_.is_terminal(id)) {
      counts[diagram_.node(id).value] = ProfileCount(1);
      return counts;
    }
    if (const auto known = counted_.find(id); known != counted_.end()) return known->second;
    const std::size_t dimension = diagram_.node(id).dimension;
    for (std::size_t cell = 0; cell < diagram_.cells_of(dimension); ++cell) {
      const Counts below = counts_of(diagram_.child(id, cell), dimension + 1);
      for (std::size_t i = 0; i < counts.size(); ++i) counts[i] += below[i];
    }
    counted_.emplace(id, counts);
    return counts;
  }

  const Diagram& diagram_;
  std::size_t values_;
  std::map<NodeId, Counts> counted_;
};

}  // namespace

std::vector<ProfileCount> count_values(const Diagram& diagram, NodeId function,
                                       std::size_t values) {
  return ValueCounter(diagram, values).counts_of(function, 0);
}

}  // namespace contractwijzer::audit
