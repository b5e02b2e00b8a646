/** The versions that tell replicas, clients and data directories whether they fit together. */

/** The program's own version. */
export const program_version = "0.1.0";
/** What replicas speak to each other. */
export const protocol_version = 1;
/** How data directories are laid out. */
export const format_version = 1;
