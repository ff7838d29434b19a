# sibo_test(name SOURCES a.cpp ... LIBRARIES lib ... [TORCH] [MOC] [TIMEOUT s])
# One executable and one ctest entry, offscreen, with the C locale and no settings of the user.
# Threads wait without spinning: tests run side by side on the same cores.
function(sibo_test name)
  cmake_parse_arguments(arg "TORCH" "TIMEOUT" "SOURCES;LIBRARIES" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(${name} PRIVATE sibo_flags sibo_test_support Qt6::Test ${arg_LIBRARIES})
  if(arg_TORCH)
    # Qt's `slots` and `emit` macros break torch's headers.
    target_compile_definitions(${name} PRIVATE QT_NO_KEYWORDS)
    target_link_libraries(${name} PRIVATE LibTorch::LibTorch)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/engine/src)
    set_target_properties(${name} PROPERTIES JOB_POOL_COMPILE torch_compiles)
  endif()
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;OMP_NUM_THREADS=2;OMP_WAIT_POLICY=passive")
endfunction()

# The test runs the built `sibo` (tests/support/sibo_runner.h).
function(sibo_test_program name)
  target_compile_definitions(${name} PRIVATE SIBO_PROGRAM="$<TARGET_FILE:sibo>")
  add_dependencies(${name} sibo)
endfunction()
