# Finds every library of the build, and where some are missing names them all at once, with the Debian package of each.
set(sibo_missing "")

# sibo_require(NAME DEBIAN_PACKAGE [arguments of find_package]...); a macro, since imported targets belong to the caller.
macro(sibo_require name package)
  find_package(${name} QUIET ${ARGN})
  if(NOT ${name}_FOUND)
    string(APPEND sibo_missing "\n  ${name} ${ARGN}: ${package}")
  endif()
endmacro()

sibo_require(Threads libc6-dev)
sibo_require(nlohmann_json nlohmann-json3-dev)
sibo_require(Boost libboost-dev 1.74 CONFIG) # headers of Boost.Math only
sibo_require(spdlog libspdlog-dev)
sibo_require(CLI11 libcli11-dev)
sibo_require(OpenSSL libssl-dev COMPONENTS Crypto)
sibo_require(LibArchive libarchive-dev)
sibo_require(ICU libicu-dev COMPONENTS uc i18n)
sibo_require(PCRE2 libpcre2-dev 10.40)
sibo_require(Qt6 "qt6-base-dev qt6-svg-dev" 6.4 COMPONENTS Widgets Sql Network Svg PrintSupport DBus Test)
sibo_require(QCustomPlotQt6 libqcustomplot-dev)
if(SIBO_WITH_TORCH)
  sibo_require(LibTorch "set SIBO_LIBTORCH to a torch folder (it holds include/ and lib/), or let packaging/run get one")
  sibo_require(OpenMP g++ COMPONENTS CXX)
  sibo_require(SentencePiece libsentencepiece-dev)
endif()

# Linguist's tools lie beside Qt's other ones; a `lrelease` on the path may be that of Qt 5.
if(Qt6_FOUND)
  get_target_property(sibo_qmake Qt6::qmake IMPORTED_LOCATION)
  execute_process(COMMAND ${sibo_qmake} -query QT_HOST_BINS OUTPUT_VARIABLE sibo_qt_tools OUTPUT_STRIP_TRAILING_WHITESPACE)
  find_program(SIBO_LRELEASE lrelease HINTS ${sibo_qt_tools} NO_DEFAULT_PATH)
  find_program(SIBO_LUPDATE lupdate HINTS ${sibo_qt_tools} NO_DEFAULT_PATH)
  if(NOT SIBO_LRELEASE)
    string(APPEND sibo_missing "\n  lrelease of Qt 6: qt6-l10n-tools")
  endif()
endif()

if(sibo_missing)
  message(FATAL_ERROR "Missing libraries, each with its package on Debian and Ubuntu (or the way to get it):${sibo_missing}\n"
    "packaging/run installs them.")
endif()
