# Finds a LibTorch: the folder in SIBO_LIBTORCH (cache or environment), one on CMAKE_PREFIX_PATH,
# or the torch package in the private environment of the build folder. Makes the target LibTorch::LibTorch.
# The wheel's own TorchConfig.cmake is not used: its CUDA build demands an installed CUDA toolkit.
set(sibo_torch_hints "${SIBO_LIBTORCH}" "$ENV{SIBO_LIBTORCH}" ${CMAKE_PREFIX_PATH})
file(GLOB sibo_torch_venv LIST_DIRECTORIES true "${PROJECT_SOURCE_DIR}/build/torch-venv/lib/python3*/site-packages/torch")
list(APPEND sibo_torch_hints ${sibo_torch_venv})
list(REMOVE_ITEM sibo_torch_hints "")

find_path(LibTorch_INCLUDE_DIR NAMES ATen/ATen.h HINTS ${sibo_torch_hints} PATH_SUFFIXES include NO_DEFAULT_PATH)
find_library(LibTorch_CPU_LIBRARY NAMES torch_cpu HINTS ${sibo_torch_hints} PATH_SUFFIXES lib NO_DEFAULT_PATH)
find_library(LibTorch_C10_LIBRARY NAMES c10 HINTS ${sibo_torch_hints} PATH_SUFFIXES lib NO_DEFAULT_PATH)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibTorch
  REQUIRED_VARS LibTorch_CPU_LIBRARY LibTorch_C10_LIBRARY LibTorch_INCLUDE_DIR
  REASON_FAILURE_MESSAGE "Set SIBO_LIBTORCH to a torch folder (the one that holds include/ and lib/), or let packaging/run get one.")

if(LibTorch_FOUND AND NOT TARGET LibTorch::LibTorch)
  get_filename_component(LibTorch_LIBRARY_DIR "${LibTorch_CPU_LIBRARY}" DIRECTORY)
  add_library(LibTorch::LibTorch INTERFACE IMPORTED)
  # As options, not as include directories: moc would otherwise read all of torch for each test that includes it.
  target_compile_options(LibTorch::LibTorch INTERFACE
    "SHELL:-isystem \"${LibTorch_INCLUDE_DIR}\"" "SHELL:-isystem \"${LibTorch_INCLUDE_DIR}/torch/csrc/api/include\"")
  target_link_libraries(LibTorch::LibTorch INTERFACE "${LibTorch_CPU_LIBRARY}" "${LibTorch_C10_LIBRARY}" Threads::Threads)
  if(EXISTS "${LibTorch_LIBRARY_DIR}/libtorch_cuda.so")
    # Nothing of ours names a symbol of the CUDA library: it registers its kernels when it is loaded.
    target_link_libraries(LibTorch::LibTorch INTERFACE
      "-Wl,--push-state,--no-as-needed" "${LibTorch_LIBRARY_DIR}/libtorch_cuda.so" "${LibTorch_LIBRARY_DIR}/libc10_cuda.so" "-Wl,--pop-state")
  endif()
endif()
mark_as_advanced(LibTorch_INCLUDE_DIR LibTorch_CPU_LIBRARY LibTorch_C10_LIBRARY)
