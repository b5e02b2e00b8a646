/** SendMessages: many sends on one stream, carried out as they arrive and answered in their order. */
import type { Buffer } from "node:buffer";
import { nextTick } from "node:process";
import { max_request_bytes, max_stream_in_flight } from "../../proto/bounds.ts";
import { encode, encodeWith, join, replichat, split } from "../../proto/codec.ts";
import { type Failure, invalid, malformed, type Outcome, tooLarge } from "../../proto/failures.ts";
import { toStatus } from "../../proto/status.ts";
import { type DuplexStream, guarded } from "./calls.ts";
import type { Answer } from "./replica.ts";

const v1 = replichat.v1;
/** Of SendMessagesResult. */
const sent_field = 2;

/** A send, with what came of it once that is known. */
interface Pending {
  outcome?: Outcome<Answer>;
}

/**
 * Answers every send of the stream. One that fails is answered with its failure, and the others go on.
 * Not read further while `max_stream_in_flight` sends wait for their answer, or answers for the connection.
 * `refused` hears of each failure. Resolves when the caller has sent its last and all are answered, or when the call is
 * over; with a failure when a request cannot be taken apart: of that nothing is executed, and who has sends before it
 * that are not answered yet does not hear what came of them.
 */
export function sendMessages(
  call: DuplexStream,
  send: (request: Buffer) => Promise<Outcome<Answer>>,
  refused: (failure: Failure) => void = () => {},
): Promise<Failure | undefined> {
  takeSeveral(call);
  const pending: Pending[] = [];
  let answered = 0;
  let is_answering = false;
  const isFull = () => pending.length >= max_stream_in_flight || call.writableNeedDrain;
  const readOn = () => {
    if (call.isPaused() && !isFull()) call.resume();
  };
  return new Promise((resolve) => {
    let ended = false;
    let failed = false;
    const end = (failure?: Failure) => {
      ended = true;
      failed = failure !== undefined;
      if (failure || pending.length === 0 || call.cancelled) resolve(failure);
    };
    const answer = () => {
      is_answering = false;
      if (call.cancelled || failed) return resolve(undefined);
      for (let results = takeResults(); results.length > 0; results = takeResults()) {
        call.write(join(results));
      }
      if (ended && pending.length === 0) resolve(undefined);
      else readOn();
    };
    /** Of the oldest, as far as it is known what came of them, and as many as one response takes. */
    const takeResults = () => {
      const results: Buffer[] = [];
      for (let bytes = 0; pending[0]?.outcome !== undefined && bytes < max_request_bytes;) {
        const outcome = pending.shift()!.outcome!;
        if ("failure" in outcome) refused(outcome.failure);
        const result = encodeResult(++answered, outcome);
        bytes += result.length;
        results.push(result);
      }
      return results;
    };
    call.on("data", (request: Buffer) => {
      if (ended) return;
      const sends = sendsOf(request);
      if ("failure" in sends) return end(sends.failure);
      for (const each of sends.ok) {
        const one: Pending = {};
        pending.push(one);
        void guarded("SendMessages", () => send(each)).then((outcome) => {
          one.outcome = outcome;
          // What is committed together is known in one turn, and answered together.
          if (!is_answering) nextTick(answer);
          is_answering = true;
        });
      }
      if (isFull()) call.pause();
    });
    call.on("drain", readOn);
    call.on("end", () => end());
    call.on("cancelled", () => end());
  });
}

/** The requests of the single sends, each to be checked by itself. */
function sendsOf(request: Buffer): Outcome<Buffer[]> {
  if (request.length > max_request_bytes) return { failure: tooLarge("The request", max_request_bytes) };
  try {
    const sends = split(request);
    if (sends.length <= max_stream_in_flight) return { ok: sends };
    return { failure: invalid("sends", `One request takes ${max_stream_in_flight} sends. Divide them.`) };
  } catch {
    return { failure: malformed() };
  }
}

/**
 * Lets grpc-js's stream (1.14.7) hand on all answers that are there: by itself it hands one on, and waits for the loop to
 * turn before the next.
 */
function takeSeveral(stream: DuplexStream): void {
  const { call } = stream as unknown as { call: { sendMessage(message: Buffer, done: () => void): void } };
  stream._writev = (chunks, done) => {
    const last = chunks.length - 1;
    chunks.forEach(({ chunk }, n) => call.sendMessage(chunk, n === last ? done : () => {}));
  };
}

function encodeResult(sequence: number, outcome: Outcome<Answer>): Buffer {
  return "failure" in outcome
    ? encode(v1.SendMessagesResult, { sequence, error: toStatus(outcome.failure) })
    : encodeWith(v1.SendMessagesResult, { sequence }, sent_field, outcome.ok.response);
}
