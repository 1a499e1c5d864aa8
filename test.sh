#!/usr/bin/env bash
# Builds everything with warnings as errors and runs every test, on a fresh Debian machine that has
# git, the .NET 10 SDK and Node 20. Installs what else the tests need. Last line: N passed, N failed.
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

fail() { echo "$1" >&2; echo "0 passed, 1 failed"; exit 1; }

if ! command -v chromium >/dev/null; then
  sudo=""; [ "$(id -u)" = 0 ] || sudo=sudo
  $sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null \
    || fail "Could not install chromium."
fi
[ ! -f tests/EndToEnd.Tests/package-lock.json ] \
  || npm_config_yes=true npm ci --prefix tests/EndToEnd.Tests --no-audit --no-fund --loglevel=error || fail "npm could not install the end-to-end clients."

dotnet build RaiseBot.sln --configuration Release --nologo --verbosity minimal || fail "The build failed."

passed=0; failed=0; results="$(mktemp -d)"
trap 'rm -rf "$results"' EXIT
for project in tests/*.Tests/*.csproj; do
  name="$(basename "$project" .csproj)"
  dotnet test "$project" --configuration Release --no-build --nologo --verbosity quiet \
    --logger "trx;LogFileName=$name.trx" --logger "console;verbosity=minimal" --results-directory "$results"
  counters="$(grep -o '<Counters [^>]*' "$results/$name.trx" 2>/dev/null)"
  total="$(sed -n 's/.* total="\([0-9]*\)".*/\1/p' <<<"$counters")"
  ok="$(sed -n 's/.* passed="\([0-9]*\)".*/\1/p' <<<"$counters")"
  if [ -z "$total" ] || [ "$total" = 0 ]; then
    echo "$name ran no test." >&2; failed=$((failed + 1)); continue
  fi
  passed=$((passed + ok)); failed=$((failed + total - ok))
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
