/** The demo's line editor, above which lines can be shown while somebody types. The only user of node:readline. */
import readline from "node:readline";
import process from "node:process";
import { Interrupted } from "../proto/cli.ts";

/** A prompt on the process's terminal; `close` it to give the terminal back. */
export class Prompt {
  private readonly editor: readline.Interface;
  private readonly interrupted = Promise.withResolvers<never>();
  private open = true;

  constructor() {
    this.editor = readline.createInterface({ input: process.stdin, output: process.stdout, terminal: true });
    this.editor.on("SIGINT", () => this.interrupted.reject(new Interrupted()));
    this.editor.on("close", () => this.open = false);
    this.interrupted.promise.catch(() => {}); // looked at in `lines`
  }

  /** What is typed, line by line, until Ctrl-D. Throws `Interrupted` at Ctrl-C. */
  async *lines(): AsyncGenerator<string> {
    const lines = this.editor[Symbol.asyncIterator]();
    let answered = false;
    try {
      while (true) {
        answered = false;
        if (this.open) this.editor.prompt();
        const next = await Promise.race([lines.next(), this.interrupted.promise]);
        if (next.done) return;
        answered = true;
        yield next.value;
      }
    } finally {
      if (!answered) process.stdout.write("\n");
    }
  }

  /** Changes what stands before the typed line. */
  setLabel(label: string): void {
    this.editor.setPrompt(label);
    if (this.open) this.editor.prompt(true);
  }

  /** Runs `write`, which prints whole lines, above the line that is being typed. */
  above(write: () => void): void {
    if (!this.open) return write();
    readline.moveCursor(process.stdout, 0, -this.editor.getCursorPos().rows);
    readline.cursorTo(process.stdout, 0);
    readline.clearScreenDown(process.stdout);
    write();
    this.editor.prompt(true);
  }

  /** Gives the terminal back. */
  close(): void {
    this.editor.close();
  }
}
