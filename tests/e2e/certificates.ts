/** Certificates for tests, made by openssl: an authority, and what it signs. */
import assert from "node:assert/strict";

/** Runs openssl in `dir`. */
function openssl(dir: string, command: string): void {
  const { success, stderr } = new Deno.Command("openssl", { args: command.split(" "), cwd: dir })
    .outputSync();
  assert.ok(success, new TextDecoder().decode(stderr));
}

const new_key = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes";

/** A certificate authority in one directory; its own certificate is `NAME.pem`. */
export class Authority {
  /** Makes it. */
  constructor(private readonly dir: string, private readonly name: string) {
    openssl(dir, `req -x509 ${new_key} -days 2 -subj /CN=${name} -keyout ${name}.key -out ${name}.pem`);
  }

  /** Signs a new certificate for `host`, good for so many `days` (negative: expired), as `FILE.pem` and `FILE.key`. */
  sign(file: string, { host = "localhost", days = 2 } = {}): void {
    const { dir, name } = this;
    Deno.writeTextFileSync(`${dir}/${file}.ext`, `subjectAltName=DNS:${host}\n`);
    openssl(dir, `req ${new_key} -subj /CN=${host} -keyout ${file}.key -out ${file}.csr`);
    const signing = `-CA ${name}.pem -CAkey ${name}.key -CAcreateserial -days ${days} -extfile ${file}.ext`;
    openssl(dir, `x509 -req -in ${file}.csr ${signing} -out ${file}.pem`);
  }
}
