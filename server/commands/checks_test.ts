import { deepEqual, equal } from "node:assert/strict";
import { settingsFailure } from "./checks.ts";

const view = { policy: "survivors", exclude_ms: 1_000 } as const;

Deno.test("settings: what is not given, or is the same, is no difference", () => {
  for (const given of [{}, { quorum: "survivors" as const }, { excludeAfter: 1_000 }]) {
    equal(settingsFailure(view, given), undefined);
  }
});

Deno.test("settings: a differing flag is a mistake in the command line, said in two sentences", () => {
  const failures = [
    settingsFailure(view, { quorum: "majority" }),
    settingsFailure(view, { excludeAfter: 2_000 }),
  ];
  deepEqual(failures.map((failure) => [failure!.kind, failure!.message]), [
    [
      "usage",
      "The cluster's quorum policy is survivors, not majority. Leave --quorum out, or change it for all with: replichat settings set quorum majority.",
    ],
    [
      "usage",
      "The cluster's time until a silent replica is excluded is 1000ms, not 2000ms. Leave --exclude-after out, or change it for all with: replichat settings set exclude-after 2000ms.",
    ],
  ]);
});
