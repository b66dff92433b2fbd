# Writes schema_words.hpp: the words by which the JSON Schemas (rules/schema) name the values of the
# enums. rules/schema/enums.json says where each enum's words stand. A value that an enum has and its
# schema does not, or the other way round, does not compile.
function(write_schema_words header)
  set(schemas "${PROJECT_SOURCE_DIR}/rules/schema")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${schemas}/enums.json")
  file(READ "${schemas}/enums.json" enums)
  string(JSON enum_count LENGTH "${enums}")
  math(EXPR last_enum "${enum_count} - 1")
  set(text "// Generated from rules/schema by schema_words.cmake.\nnamespace contractwijzer {\n")
  foreach(place_of_enum RANGE ${last_enum})
    string(JSON enum MEMBER "${enums}" ${place_of_enum})
    string(JSON reference GET "${enums}" ${enum})
    string(REGEX REPLACE "[#/]+" ";" path "${reference}")
    list(POP_FRONT path schema)
    set(file "${schemas}/${schema}")
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
