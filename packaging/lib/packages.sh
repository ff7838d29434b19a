# shellcheck shell=bash disable=SC2154 # root, build, step_log and so on are set in common.sh
# System packages: finds what packaging/packages.txt asks for and is missing, and installs just that.

command_runs() {
    case $1 in
    python3-venv) python3 -c 'import venv, ensurepip' 2>/dev/null ;;
    c++) "${CXX:-false}" --version >/dev/null 2>&1 ;; # a compiler that the user chose
    cmake) cmake_is_new_enough ;;
    *) "$1" --version >/dev/null 2>&1 ;;
    esac
}

cmake_is_new_enough() {
    local version
    version=$(cmake --version 2>/dev/null | sed -n '1s/^cmake version \([0-9]*\.[0-9]*\).*/\1/p')
    [ -n "$version" ] && [ "$(printf '3.25\n%s\n' "$version" | sort -V | head -n 1)" = 3.25 ]
}

# new_enough PACKAGE VERSION
new_enough() { [ -z "${least[$1]:-}" ] || dpkg --compare-versions "$2" ge "${least[$1]}"; }

# Fills the arrays missing (needed), extras (optional) and the map least (oldest version that will do).
find_missing_packages() {
    local name words word optional command
    local -A installed=()
    while read -r name word; do installed[$name]=$word; done < <(
        dpkg-query -W -f='${Package} ${db:Status-Status}=${Version}\n' 2>/dev/null | sed -n 's/ installed=/ /p')
    missing=() extras=()
    declare -gA least=()
    while read -r name words; do
        [[ -z $name || $name == \#* ]] && continue
        optional='' command=''
        for word in $words; do
            case $word in
            ">="*) least[$name]=${word#>=} ;;
            optional) optional=1 ;;
            command:*) command=${word#command:} ;;
            esac
        done
        if [ -n "${installed[$name]:-}" ] && new_enough "$name" "${installed[$name]}"; then
            continue
        elif [ -n "$command" ] && command_runs "$command"; then
            continue
        elif [ -n "$optional" ]; then
            extras+=("$name")
        else
            missing+=("$name")
        fi
    done <"$root/packaging/packages.txt"
}

candidate_of() { apt-cache policy "$1" 2>/dev/null | sed -n 's/^  Candidate: //p' | grep -v '(none)' || true; }

# Sets unobtainable to the lines that say which packages this system's archive lacks or has too old.
check_candidates() {
    local name candidate
    unobtainable=
    for name in "${missing[@]}"; do
        candidate=$(candidate_of "$name")
        if [ -z "$candidate" ]; then
            unobtainable+="  $name${least[$name]:+ ${least[$name]} or newer}: not in the package lists of this system"$'\n'
        elif ! new_enough "$name" "$candidate"; then
            unobtainable+="  $name: ${least[$name]} or newer is needed, this system offers $candidate"$'\n'
        fi
    done
}

apt_install() {
    logged "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"
}

# A password can only be asked for where somebody sits.
can_sudo() { command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; }

# Nothing is installed, and nobody asked for a password, where nothing is missing.
install_packages() {
    step "System packages" packages
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        foreign_system
        return
    fi
    find_missing_packages
    if [ ${#missing[@]} -eq 0 ]; then
        step_done "all there"
        return
    fi
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        can_sudo || die "missing: ${missing[*]}" "Without root or sudo they cannot be installed here. Ask someone who can to run:
  apt-get install ${missing[*]}"
        as_root=(sudo)
        sudo true || die "sudo was refused" "As root: apt-get install ${missing[*]}"
    fi
    note "missing: ${missing[*]}"
    logged "${as_root[@]}" apt-get update -q || note "the package lists could not be refreshed; going on with the ones here"
    check_candidates
    [ -z "$unobtainable" ] || die "this system cannot provide what the build needs:
$unobtainable" "Debian 12 and Ubuntu 24.04, and newer, have everything. On an older system use one of them in a container or
virtual machine, or install newer versions yourself and build by hand (README.md, \"Build by hand\")."
    apt_install "${missing[@]}" || die "apt-get could not install: ${missing[*]}"
    if [ ${#extras[@]} -gt 0 ]; then
        apt_install "${extras[@]}" || note "left out, they only make things faster or prettier: ${extras[*]}"
    fi
    step_done "installed ${#missing[@]}"
}

# Not Debian or Ubuntu: the tools are checked here, the libraries by CMake, which lists all that are missing at once.
foreign_system() {
    local tool lacking=()
    for tool in cmake ninja python3 python3-venv; do command_runs "$tool" || lacking+=("$tool"); done
    command_runs "${CXX:-c++}" || lacking+=("a C++20 compiler (g++ 12 or newer)")
    [ ${#lacking[@]} -eq 0 ] || die "missing: $(printf '%s, ' "${lacking[@]}" | sed 's/, $//')" \
        "This is not Debian or Ubuntu, so packages cannot be installed for you. Get them with your package manager, and with
them the development files of Qt 6.4+ (base, svg, SQLite driver, Linguist's tools), QCustomPlot 2.1+ for Qt 6, nlohmann-json, CLI11,
spdlog, Boost, ICU and OpenSSL 3; then call this again. Step 3 names each library that is still missing."
    step_done "not Debian or Ubuntu: the tools are there, CMake will check the libraries"
}
