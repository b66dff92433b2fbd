# Writes schema_words.hpp: the words by which the JSON Schemas (rules/schema) name the values of the
# enums. A value that an enum has and its schema does not, or the other way round, does not compile.
set(enums
    "Scope facts definitions Fact properties scope"
    "FactType facts definitions Fact properties type"
    "Changeable facts definitions Fact properties change"
    "Better facts definitions Fact properties better"
    "OfferKind policy definitions Offer properties kind"
    "StartRuleKind policy definitions StartRule properties rule"
    "Actor policy definitions Step properties actor"
    "StepKind policy definitions StepKind"
    "StatementKind policy definitions Statement properties kind"
    "Truth verdict definitions Trace properties state"
    "RuleState verdict definitions State"
    "ContractState verdict definitions ContractState properties state"
    "YearState verdict definitions YearState"
    "StepState verdict definitions StepState"
    "StartState verdict definitions Start properties state"
    "NoticeCode verdict definitions Notice properties code"
    "CourseState verdict definitions CourseState"
    "StandingState verdict definitions Standing properties state"
    "NextKind verdict definitions Next properties kind"
    "OutcomeKind verdict definitions Outcome properties kind"
    "Use structure definitions Use"
    "VerdictList comparison definitions VerdictList"
    "Timeliness ways definitions Moment"
    "Years comparison properties years")

function(write_schema_words header)
  set(text "// Generated from rules/schema by schema_words.cmake.\nnamespace contractwijzer {\n")
  foreach(line IN LISTS enums)
    string(REPLACE " " ";" path "${line}")
    list(POP_FRONT path enum schema)
    set(file "${PROJECT_SOURCE_DIR}/rules/schema/${schema}.schema.json")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
    file(READ "${file}" json)
    string(JSON count LENGTH "${json}" ${path} enum)
    math(EXPR last "${count} - 1")
    set(words "")
    set(cases "")
    foreach(place RANGE ${last})
      string(JSON word GET "${json}" ${path} enum ${place})
      string(REPLACE "-" "_" value "${word}")
      string(APPEND words "    \"${word}\",\n")
      string(APPEND cases "    case ${enum}::${value}: return ${place};\n")
    endforeach()
    string(
      APPEND
      text
      "\ntemplate <>\ninline constexpr std::array<std::string_view, ${count}> words_of<${enum}>{{\n${words}}};\n"
      "constexpr std::size_t place_in_schema(${enum} value) {\n  switch (value) {\n${cases}  }\n  return ~std::size_t{0};\n}\n"
      "static_assert(is_in_schema_order<${enum}, ${count}>());\n")
  endforeach()
  string(APPEND text "\n}  // namespace contractwijzer\n")
  file(CONFIGURE OUTPUT "${header}" CONTENT "${text}" @ONLY)
endfunction()
