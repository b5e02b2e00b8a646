/** The form with which one logs in or makes an account. A password is never drawn. */
import { edit, type Editor, editorWith, empty, valueOf } from "./editor.ts";
import type { Key } from "./keys.ts";
import type { Next, State } from "./state.ts";

/** The screen on which one logs in or makes an account. */
export interface LoginForm {
  readonly creating: boolean;
  readonly name: Editor;
  readonly password: Editor;
  /** Of a new account: the password again. */
  readonly again: Editor;
  readonly field: "name" | "password" | "again";
  /** Log in though it ends the account's other sessions, where only one is allowed. */
  readonly replace: boolean;
  readonly busy: boolean;
  readonly error?: string;
}

const blank_form: LoginForm = {
  creating: false,
  name: empty,
  password: empty,
  again: empty,
  field: "name",
  replace: false,
  busy: false,
};

/** A form in which this name stands already, if there is one: only the password is missing. */
export function formFor(name: string | undefined): LoginForm {
  return name === undefined ? blank_form : { ...blank_form, name: editorWith(name), field: "password" };
}

type Field = LoginForm["field"];

/** The form's fields, from top to bottom. */
export function fieldsOf(form: LoginForm): Field[] {
  return form.creating ? ["name", "password", "again"] : ["name", "password"];
}

/** The form after a key. F2 or Ctrl-N changes between logging in and making an account. */
export function typeInForm(state: State, key: Key): Next {
  const form = state.login;
  if (form.busy) return [state, []];
  const filled = (
    change: Partial<LoginForm>,
  ): Next => [{ ...state, login: { ...form, error: undefined, ...change } }, []];
  if (key.type === "key") {
    const fields = fieldsOf(form);
    const at = fields.indexOf(form.field);
    const move = (by: number) => filled({ field: fields[(at + by + fields.length) % fields.length] });
    if (key.name === "f2" || (key.ctrl && key.name === "n")) {
      return filled({ creating: !form.creating, field: "name", again: empty });
    }
    if (key.name === "f3") return filled({ replace: !form.replace });
    if (key.name === "escape" || (key.ctrl && key.name === "d")) return [state, [{ type: "quit" }]];
    if (key.name === "down" || (key.name === "tab" && !key.shift)) return move(1);
    if (key.name === "up" || key.name === "tab") return move(-1);
    if (key.name === "enter") return at < fields.length - 1 ? move(1) : submit(state);
  }
  if (key.type === "key" && (key.name === "enter" || key.alt)) return [state, []];
  // What is pasted from elsewhere often ends with a line break.
  const clean = key.type === "paste" ? { ...key, text: key.text.replace(/\n+$/, "") } : key;
  const editor = edit(form[form.field], clean);
  if (editor === undefined || valueOf(editor).includes("\n")) return [state, []];
  return filled({ [form.field]: editor });
}

function submit(state: State): Next {
  const form = state.login;
  const name = valueOf(form.name).trim();
  const password = valueOf(form.password);
  const refuse = (error: string, field: Field): Next => [{ ...state, login: { ...form, error, field } }, []];
  if (name === "") return refuse("Type a name first.", "name");
  if (password === "") return refuse("Type a password first.", "password");
  if (form.creating && password !== valueOf(form.again)) {
    const again = { ...form, password: empty, again: empty, field: "password" as const };
    return [{ ...state, login: { ...again, error: "The two passwords differ. Type them again." } }, []];
  }
  const effect = {
    type: form.creating ? "create_account" : "log_in",
    name,
    password,
    replace: form.replace,
  } as const;
  // What was typed is not kept while the server thinks about it.
  return [
    {
      ...state,
      login: { ...form, busy: true, error: undefined, password: empty, again: empty, field: "password" },
    },
    [effect],
  ];
}
