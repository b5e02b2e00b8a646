/** What the program may do: the one place that names it, for both kinds of the one file. */

/** What is asked of the system: its umask, so that what SQLite makes beside its files is the owner's alone, too; its name, for the list of sessions. */
const used_sys = ["umask", "hostname"];

/** All that `--allow-sys` and `--deny-sys` can name; Deno 2.9.6 knows `umask`, but its flags do not take it. */
const nameable_sys = [
  ...["hostname", "osRelease", "osUptime", "loadavg", "networkInterfaces", "systemMemoryInfo", "cpus"],
  ...["uid", "gid", "username", "homedir", "statfs", "getPriority", "setPriority"],
];

/**
 * The permissions as flags of Deno. `own` is the path of what may be run: the program itself, since `demo` starts its
 * replicas. Undefined where it is not known in advance: a compiled program lies wherever it has been put.
 *
 * Files and addresses are those that its user names, so that no list could hold them. Foreign code is not loaded (no
 * `import`), nor native libraries (no `ffi`).
 */
export function permissionFlags(own?: string): string[] {
  return [
    "--allow-net", // peers, servers and what to listen on
    "--allow-read", // data directories, CSV, certificates, secrets, configuration
    "--allow-write", // data directories, who is logged in
    "--allow-env", // REPLICHAT_*, what libraries look up, and all of it to hand on to the demo's replicas
    // What cannot be named is had by denying the rest.
    "--allow-sys",
    `--deny-sys=${nameable_sys.filter((name) => !used_sys.includes(name)).join()}`,
    own === undefined ? "--allow-run" : `--allow-run=${own}`,
    "--no-prompt", // what is not allowed fails; a server has nobody to ask
  ];
}
