# What `cmake --install` brings: the program with its policies, and for another project's
# find_package(contractwijzer) the libraries, their public headers and the targets
# contractwijzer::contractwijzer and contractwijzer::audit. They need the standard library only.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package "${CMAKE_INSTALL_LIBDIR}/cmake/contractwijzer")

set_target_properties(contractwijzer_library PROPERTIES EXPORT_NAME contractwijzer)
set_target_properties(contractwijzer_engine PROPERTIES EXPORT_NAME engine)
set_target_properties(contractwijzer_compiler PROPERTIES EXPORT_NAME compiler)
set_target_properties(contractwijzer_audit PROPERTIES EXPORT_NAME audit)
install(
  TARGETS contractwijzer_library contractwijzer_engine contractwijzer_compiler contractwijzer_audit
  EXPORT contractwijzer
  INCLUDES DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
foreach(part engine compiler audit)
  install(DIRECTORY "core/${part}/include/" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
endforeach()
install(
  EXPORT contractwijzer
  FILE contractwijzer-config.cmake
  NAMESPACE contractwijzer::
  DESTINATION "${package}")
# Until 1.0 a minor version may change what another one offers.
write_basic_package_version_file(
  "${CMAKE_CURRENT_BINARY_DIR}/contractwijzer-config-version.cmake" COMPATIBILITY SameMinorVersion)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/contractwijzer-config-version.cmake"
        DESTINATION "${package}")

install(TARGETS contractwijzer_program)
install(
  DIRECTORY rules/
  DESTINATION "${CMAKE_INSTALL_DATADIR}/contractwijzer/rules"
  FILES_MATCHING
  PATTERN "*.json")
