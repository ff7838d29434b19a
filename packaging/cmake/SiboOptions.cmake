# Switches of the build, and the interface target every target of ours links.
include(CTest)
option(SIBO_WITH_TORCH "Build the engine's compute part (needs LibTorch); off builds engine_core and ui only" ON)
option(SIBO_WARNINGS_AS_ERRORS "Treat compiler warnings as errors" OFF)
option(SIBO_PCH "Use precompiled headers for the heavy targets" ON)
set(SIBO_SANITIZE "" CACHE STRING "Sanitizers, for instance 'address;undefined' or 'thread'")
option(SIBO_COVERAGE "Instrument for gcov" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(SIBO_CCACHE ccache)
if(SIBO_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # A precompiled header changes at each build; without this ccache would never hit behind it.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
      CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${SIBO_CCACHE})
endif()
find_program(SIBO_MOLD mold)
if(SIBO_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12.1)
  execute_process(COMMAND ${SIBO_MOLD} --version OUTPUT_VARIABLE mold_said ERROR_QUIET)
  # Before 2.4 its RELRO segment may begin in a page that is not mapped, and then the program does not load (mold issue
  # 1151); without RELRO it was seen to link some programs without end.
  if(mold_said MATCHES "mold ([0-9.]+)" AND CMAKE_MATCH_1 VERSION_GREATER_EQUAL 2.4)
    add_link_options(-fuse-ld=mold)
  endif()
endif()

add_library(sibo_flags INTERFACE)
target_compile_options(sibo_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
                       $<$<BOOL:${SIBO_WARNINGS_AS_ERRORS}>:-Werror>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # GCC 12 sees overlapping and endless copies in inlined std::string code where there are none (GCC bug 105651).
  target_compile_options(sibo_flags INTERFACE -Wno-restrict -Wno-stringop-overflow -Wno-stringop-overread -Wno-array-bounds)
endif()
if(SIBO_PCH)
  target_compile_options(sibo_flags INTERFACE -fpch-preprocess)
endif()
if(SIBO_SANITIZE)
  list(JOIN SIBO_SANITIZE "," sibo_sanitize_list)
  target_compile_options(sibo_flags INTERFACE -fsanitize=${sibo_sanitize_list} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(sibo_flags INTERFACE -fsanitize=${sibo_sanitize_list})
endif()
if(SIBO_COVERAGE)
  target_compile_options(sibo_flags INTERFACE --coverage -O0)
  target_link_options(sibo_flags INTERFACE --coverage)
endif()

# One torch compile takes about 1.3 GB: as many at a time as memory allows, and never more than the cores.
cmake_host_system_information(RESULT sibo_memory_mb QUERY TOTAL_PHYSICAL_MEMORY)
cmake_host_system_information(RESULT sibo_cores QUERY NUMBER_OF_LOGICAL_CORES)
math(EXPR sibo_torch_jobs "${sibo_memory_mb} / 1300")
if(sibo_torch_jobs GREATER sibo_cores)
  set(sibo_torch_jobs ${sibo_cores})
elseif(sibo_torch_jobs LESS 1)
  set(sibo_torch_jobs 1)
endif()
set_property(GLOBAL PROPERTY JOB_POOLS torch_compiles=${sibo_torch_jobs})

# `ninja format-check` names the files that clang-format would change, `ninja format` changes them.
find_program(SIBO_CLANG_FORMAT clang-format)
if(SIBO_CLANG_FORMAT)
  file(GLOB_RECURSE sibo_formatted CONFIGURE_DEPENDS
    app/*.h app/*.cpp ui/*.h ui/*.cpp engine/*.h engine/*.cpp tests/*.h tests/*.cpp)
  add_custom_target(format-check COMMAND ${SIBO_CLANG_FORMAT} --dry-run --Werror ${sibo_formatted}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} VERBATIM)
  add_custom_target(format COMMAND ${SIBO_CLANG_FORMAT} -i ${sibo_formatted} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} VERBATIM)
endif()
mark_as_advanced(SIBO_CCACHE SIBO_MOLD SIBO_CLANG_FORMAT)
