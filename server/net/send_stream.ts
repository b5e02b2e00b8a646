/** SendMessages: many sends on one stream, carried out as they arrive and answered in their order. */
import type { Buffer } from "node:buffer";
import { max_stream_in_flight } from "../../proto/bounds.ts";
import { encode, encodeWith, replichat } from "../../proto/codec.ts";
import type { Failure, Outcome } from "../../proto/failures.ts";
import { toStatus } from "../../proto/status.ts";
import { type DuplexStream, guarded } from "./calls.ts";
import type { Answer } from "./replica.ts";

const v1 = replichat.v1;
/** Of SendMessagesResponse. */
const sent_field = 2;

/**
 * Answers every request of the stream. A request that fails is answered with its failure, and the others go on.
 * Not read further while `max_stream_in_flight` requests wait for their answer or answers for the connection.
 * `refused` hears of each failure. Resolves when the caller has sent its last and all are answered, or when the call is over.
 */
export async function sendMessages(
  call: DuplexStream,
  send: (request: Buffer) => Promise<Outcome<Answer>>,
  refused: (failure: Failure) => void = () => {},
): Promise<Failure | undefined> {
  takeSeveral(call);
  const pending: Promise<Outcome<Answer>>[] = [];
  let ended = false;
  let wake = () => {};
  const end = () => {
    ended = true;
    wake();
  };
  const isFull = () => pending.length + call.writableLength >= max_stream_in_flight;
  const readOn = () => {
    if (call.isPaused() && !isFull()) call.resume();
  };
  call.on("data", (request: Buffer) => {
    pending.push(guarded("SendMessages", () => send(request)));
    if (isFull()) call.pause();
    wake();
  });
  call.on("drain", readOn);
  call.on("end", end);
  call.on("cancelled", end);

  for (let sequence = 1; !call.cancelled; sequence++) {
    if (pending.length === 0) {
      if (ended) return undefined;
      await new Promise<void>((resolve) => wake = resolve);
      if (pending.length === 0) return undefined; // woken by the end
    }
    const outcome = await pending[0];
    pending.shift();
    if (call.cancelled) return undefined;
    if ("failure" in outcome) refused(outcome.failure);
    call.write(encodeAnswer(sequence, outcome));
    readOn();
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

function encodeAnswer(sequence: number, outcome: Outcome<Answer>): Buffer {
  return "failure" in outcome
    ? encode(v1.SendMessagesResponse, { sequence, error: toStatus(outcome.failure) })
    : encodeWith(v1.SendMessagesResponse, { sequence }, sent_field, outcome.ok.response);
}
