# Finds the 8-bit library of PCRE2 (10.40 or newer: the first that knows the property Alphabetic). Makes PCRE2::PCRE2.
find_path(PCRE2_INCLUDE_DIR NAMES pcre2.h)
find_library(PCRE2_LIBRARY NAMES pcre2-8)
if(PCRE2_INCLUDE_DIR)
  file(STRINGS "${PCRE2_INCLUDE_DIR}/pcre2.h" pcre2_lines REGEX "^#define PCRE2_(MAJOR|MINOR) ")
  string(REGEX REPLACE "[^0-9;]*PCRE2_[A-Z]+ +([0-9]+)[^;]*" "\\1" pcre2_numbers "${pcre2_lines}")
  list(JOIN pcre2_numbers "." PCRE2_VERSION)
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(PCRE2 REQUIRED_VARS PCRE2_LIBRARY PCRE2_INCLUDE_DIR VERSION_VAR PCRE2_VERSION)

if(PCRE2_FOUND AND NOT TARGET PCRE2::PCRE2)
  add_library(PCRE2::PCRE2 UNKNOWN IMPORTED)
  set_target_properties(PCRE2::PCRE2 PROPERTIES
    IMPORTED_LOCATION "${PCRE2_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${PCRE2_INCLUDE_DIR}")
endif()
