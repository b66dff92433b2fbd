// A function that is handed over for the time of a call: it is not copied, as std::function would.
#pragma once

#include <memory>
#include <type_traits>
#include <utility>

namespace contractwijzer::engine {

template <typename Signature>
class FunctionRef;

/// Must not outlive what it was made from.
template <typename Result, typename... Given>
class FunctionRef<Result(Given...)> {
 public:
  template <typename Function>
  requires(!std::is_same_v<std::remove_cvref_t<Function>, FunctionRef>)
      FunctionRef(Function&& function)  // NOLINT(*-explicit-*,*-forwarding-reference-overload)
      : function_(const_cast<void*>(    // NOLINT(cppcoreguidelines-pro-type-const-cast)
            static_cast<const void*>(std::addressof(function)))),
        call_([](void* made_from, Given... given) -> Result {
          return (*static_cast<std::remove_reference_t<Function>*>(made_from))(
              std::forward<Given>(given)...);
        }) {}

  Result operator()(Given... given) const {
    return call_(function_, std::forward<Given>(given)...);
  }

 private:
  void* function_;
  Result (*call_)(void*, Given...);
};

}  // namespace contractwijzer::engine
