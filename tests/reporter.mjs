// For node's test runner: prints failing tests only, and leaves "passed failed skipped" in the
// file that TEST_COUNTS names.
import { writeFileSync } from "node:fs";

export default async function* report(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of source) {
    if (type === "test:stderr" || type === "test:stdout") yield data.message;
    if (type !== "test:pass" && type !== "test:fail") continue;
    // A suite, and in Node 18 a file, only repeats what its tests have told.
    const error = data.details?.error;
    if (data.details?.type === "suite" || error?.failureType === "subtestsFailed") continue;
    if (type === "test:pass" && data.name.endsWith(".test.mjs")) continue;
    if (data.skip !== undefined || data.todo !== undefined) {
      counts.skipped += 1;
    } else if (type === "test:pass") {
      counts.passed += 1;
    } else {
      counts.failed += 1;
      const told = String(error?.cause?.stack ?? error?.cause ?? error?.message ?? "");
      yield `FAILED ${data.name}\n${told.replace(/^ +at .*\bnode:.*\n?/gm, "")}\n`;
    }
  }
  yield `passed ${counts.passed}, failed ${counts.failed}, skipped ${counts.skipped}\n`;
  if (process.env.TEST_COUNTS) {
    writeFileSync(process.env.TEST_COUNTS, `${counts.passed} ${counts.failed} ${counts.skipped}\n`);
  }
}
