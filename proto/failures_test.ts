/** The sentences that INTERFACE promises, word for word: people search for them, and scripts of theirs match them. */
import assert from "node:assert/strict";
import { badCredentials, noQuorum, noServer, outcomeUnknown, portInUse, wrongCluster } from "./failures.ts";

Deno.test("errors that were promised word for word", () => {
  const promised = [
    [
      noServer(["localhost:5009"], "connection refused"),
      "No server answered at localhost:5009 (connection refused). Check --servers.",
    ],
    [portInUse(5001), "Port 5001 is in use. Choose another with --port."],
    [
      wrongCluster("6f2c91aa", "a01d33bb"),
      "The data directory belongs to cluster 6f2c91, not a01d33. Choose another --data-dir.",
    ],
    [badCredentials(), "Wrong name or password."],
    [
      noQuorum(["localhost:5003"]),
      "Waiting for localhost:5003: it was in the last view and may know more. " +
      "If it is lost for good, run: replichat recover --data-dir ….",
    ],
    [
      outcomeUnknown("0199…"),
      "The write was not confirmed: it may or may not have happened. " +
      "Run it again with --request-id 0199… ; it will take effect once.",
    ],
  ] as const;
  for (const [failure, message] of promised) assert.equal(failure.message, message);
});
