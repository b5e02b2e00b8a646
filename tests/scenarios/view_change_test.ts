/** What happens in the middle of a view change. */
import { scenario } from "./scenario.ts";

scenario(
  "a member dies between append and activation of a view",
  3,
  `
  write
  when C appends a view: kill C    # the view {B,C} that B proposes after A's death
  kill A
  expect view B within 500ms
  write
  expect all the same
`,
);

scenario(
  "the proposer dies between the append and the activation of its view",
  3,
  `
  write
  when B appends a view: kill B
  kill A
  expect view C within 500ms
  write
  expect all the same
`,
);

scenario(
  "two proposers at once: each is cut off from the primary, and both see each other",
  3,
  `
  pause A
  cut B>C                          # C's prepare reaches B, B's does not reach C
  run 1s
  mend
  expect primary B within 3s
  write
  wake A
  expect all the same
`,
);

scenario(
  "a proposer is overtaken by another's higher number",
  3,
  `
  when B sends prepare: pause B
  kill A
  run 2s
  wake B
  expect view B C within 4s
  write
  expect all the same
`,
);

scenario(
  "the primary admits without Prepare while another prepares",
  3,
  `
  kill C
  expect view A B within 300ms
  start C
  when A appends a view: cut A>B   # A admits C; B, which then hears nothing of A, prepares
  run 3500ms
  expect view A C within 2s
  mend
  expect view A B C within 9s
  write
  expect all the same
`,
);

scenario(
  "the primary is cut off while it admits: when it is back, what the others have committed meanwhile is the later log",
  4,
  `
  kill D
  expect view A B C within 300ms
  kill A
  expect view B C within 300ms
  move A to 5009
  start A
  expect view B C A within 9s
  kill B
  expect view C A within 300ms
  move B to 5008
  start B
  expect view C B A within 9s           # a primary whose id is above that of who proposes next
  start D
  when C appends a view: cut A-C A-D B-C B-D
  run 3300ms
  expect primary nobody within 2s       # C and D, which C admits, alone have the larger view in their logs
  expect view B A within 3s
  write
  mend
  expect view C D B A within 12s
  write
  expect all the same
`,
);

scenario(
  "a learner dies during admission",
  3,
  `
  kill C
  expect view A B within 300ms
  start C
  when A appends a view: kill C
  run 3500ms
  expect C is gone
  expect view A B within 1s
  write
  start C
  expect view A B C within 8s
  expect all the same
`,
);

scenario(
  "the primary dies while it admits a learner",
  3,
  `
  kill C
  expect view A B within 300ms
  start C
  when A appends a view: kill A
  run 4s
  expect A is gone
  write
  expect all the same
`,
);

scenario(
  "hand-over races with a kill: the one that hands over dies",
  3,
  `
  kill A
  expect view B C within 300ms
  start A
  when B appends a view: kill B    # the view that A is to lead
  run 4s
  expect B is gone
  expect primary A within 8s
  write
  expect all the same
`,
);

scenario(
  "hand-over races with a kill: the one that is to lead dies",
  3,
  `
  kill A
  expect view B C within 300ms
  start A
  when B appends a view: kill A
  run 4s
  expect primary B
  write
  expect all the same
`,
);

scenario(
  "a clean leave hands over without a gap, and the one who left comes back",
  3,
  `
  write
  leave A
  expect primary B within 100ms
  expect view B C within 100ms
  expect A is gone within 100ms
  write
  start A
  expect primary A within 8s
  expect all the same
`,
);

scenario(
  "the last but one leaves, its last words are lost",
  2,
  `
  write
  cut A>B
  leave A
  run 100ms
  kill A
  mend
  start A
  expect view A B within 10s
  write
  expect all the same
`,
);

scenario(
  "who leaves knows the view without it, also after a crash",
  2,
  `
  write
  leave A
  expect A is gone within 200ms    # its commit index may not be durable; the view {B}, which it has promised, is
  pause B
  start A
  run 3s
  expect A waits for B             # A promised that view: alone it may not decide again
  wake B
  expect view A B within 10s
  expect all the same
`,
  { policy: "majority" },
);

scenario(
  "who leaves stays until another knows that the view without it is active",
  2,
  `
  when B appends a view: cut A>B   # B acknowledges it, and does not hear that it is active
  leave A
  run 3s
  expect A is learner              # it knows, and B may need it to learn that
  mend
  expect A is gone within 2s
  expect primary B within 1s
  write
  start A
  expect all the same
`,
);

scenario(
  "the only one who knows that a view is active is killed, and comes back",
  2,
  `
  leave A
  expect A is gone within 100ms
  write
  start A
  when A sends ack: cut B>A        # of the view {A,B}, which it is to lead: it will not hear that it is active
  when B commits a view: kill B
  run 4s
  expect B is gone
  mend
  start B
  expect view A B within 5s        # B, of a view that lists an earlier incarnation of it, tells A
  write
  expect all the same
`,
);
