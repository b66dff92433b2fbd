// Every operator of the rule language.
#pragma once

#include "operators/against.hpp"
#include "operators/all.hpp"
#include "operators/any.hpp"
#include "operators/applicable.hpp"
#include "operators/at_least_of.hpp"
#include "operators/compare.hpp"
#include "operators/date_test.hpp"
#include "operators/factor_count.hpp"
#include "operators/includes.hpp"
#include "operators/not.hpp"
#include "operators/one_of.hpp"
#include "operators/points.hpp"
#include "operators/prefix.hpp"
#include "operators/rule_ref.hpp"
#include "operators/share.hpp"
#include "operators/since.hpp"
#include "operators/yes.hpp"

namespace contractwijzer {

/// The operator that a form is an instance of.
template <class Form>
using OperatorOf = Operator<std::remove_cvref_t<Form>>;

}  // namespace contractwijzer
