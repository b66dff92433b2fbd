set -euo pipefail; source .ci/setup.sh
time run_googletest core-sanitized sanitizers; time run_googletest core native
