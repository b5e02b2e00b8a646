/**
 * `deno task test`: every check and every suite, one after the other, and one line at the end that sums them up.
 * A suite that fails does not stop the others; the exit code is 1 if anything failed.
 */
const root = new URL("..", import.meta.url).pathname;
const deno = Deno.execPath();
const sanitized = ["test", "-A", "--sanitize-ops", "--sanitize-resources"];

/** What is run, in order: a name, and arguments for deno. */
const suites: [name: string, args: string[]][] = [
  ["format", ["fmt", "--check"]],
  ["lint", ["lint"]],
  ["types", ["check", "main.ts", "server", "client", "proto", "tests"]],
  ["unit tests", [
    ...sanitized,
    "--parallel",
    "proto",
    "server",
    "client",
    "tests/imports_test.ts",
    "tests/command_line_test.ts",
    "tests/generated_test.ts",
    "tests/limits_test.ts",
    "tests/model",
    "tests/wire/permissions_test.ts",
  ]],
  ["simulator", [...sanitized, "tests/sim", "tests/scenarios"]],
  ["end to end", ["test", "-A", "tests/e2e", "tests/wire/fuzz_test.ts"]],
  ["nemesis", ["test", "-A", "tests/nemesis"]],
];

/** Runs one suite, showing what it prints. Counts its tests; a check without tests counts as one. */
async function run(name: string, args: string[]): Promise<{ passed: number; failed: number }> {
  console.log(`\n== ${name}: deno ${args.join(" ")}`);
  const child = new Deno.Command(deno, { args, cwd: root, stdin: "null", stdout: "piped", stderr: "inherit" })
    .spawn();
  const decoder = new TextDecoder();
  let text = "";
  for await (const bytes of child.stdout) {
    await Deno.stdout.write(bytes);
    text += decoder.decode(bytes, { stream: true });
  }
  const { success } = await child.status;
  // deno-lint-ignore no-control-regex -- colours
  const plain = text.replaceAll(/\x1b\[[0-9;]*m/g, "");
  const [, passed, failed] = /(\d+) passed[^|]*\| (\d+) failed/.exec(plain) ?? [];
  const counts = passed === undefined
    ? { passed: success ? 1 : 0, failed: success ? 0 : 1 }
    : { passed: Number(passed), failed: Number(failed) };
  if (!success && counts.failed === 0) counts.failed = 1;
  return counts;
}

const wanted = Deno.args;
let passed = 0;
let failed = 0;
for (const [name, args] of suites) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const counts = await run(name, args);
  passed += counts.passed;
  failed += counts.failed;
}
console.log(`\n${passed} passed, ${failed} failed`);
Deno.exit(failed > 0 ? 1 : 0);
