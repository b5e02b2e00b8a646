/** SendMessages: many sends on one stream, carried out as they arrive and answered in their order. */
import type { Buffer } from "node:buffer";
import { max_stream_in_flight } from "../../proto/bounds.ts";
import { decode, encode, replichat } from "../../proto/codec.ts";
import type { Failure, Outcome } from "../../proto/failures.ts";
import { toStatus } from "../../proto/status.ts";
import { type DuplexStream, guarded } from "./calls.ts";
import type { Answer } from "./replica.ts";

const v1 = replichat.v1;

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

function encodeAnswer(sequence: number, outcome: Outcome<Answer>): Buffer {
  const result = "failure" in outcome
    ? { error: toStatus(outcome.failure) }
    : { sent: decode(v1.SendMessageResponse, outcome.ok.response) };
  return encode(v1.SendMessagesResponse, { sequence, ...result });
}
