# Sourced by mvnw: points JAVA_HOME at a JDK 25 or newer.
#
# Many machines keep an older default java. A JAVA_HOME that fits is left alone, then the java on
# the path is tried, then the places where Linux packages, SDKMAN, macOS and IDEs put their JDKs.

is_jdk_25() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] &&
    grep -Eq '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$1/release"
}

jdk_on_path() {
  javac_on_path=$(command -v javac) || return 1
  while [ -L "$javac_on_path" ]; do
    link=$(readlink "$javac_on_path")
    case "$link" in
    /*) javac_on_path=$link ;;
    *) javac_on_path=$(dirname "$javac_on_path")/$link ;;
    esac
  done
  dirname "$(dirname "$javac_on_path")"
}

find_jdk_25() {
  # mvnw expands no names of files; others may.
  case $- in
  *f*) names=-f ;;
  *) names=+f ;;
  esac
  set +f
  for jdk in "${JAVA_HOME-}" "$(jdk_on_path)" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.jdks/* /opt/java/* /opt/jdk*; do
    if [ -n "$jdk" ] && is_jdk_25 "$jdk"; then
      set "$names"
      JAVA_HOME=$jdk
      export JAVA_HOME
      return 0
    fi
  done
  echo "Redress needs a JDK 25 (Temurin, for example): none found in JAVA_HOME, on the path, or in the usual places." >&2
  return 1
}

find_jdk_25 || exit 1
